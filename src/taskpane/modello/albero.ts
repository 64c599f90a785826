import type {
  CellRef,
  CruscottoCalcolato,
  Esito,
  RigaCalcolata,
  Risultato,
  Sintesi,
} from '../../core';
import type { Parole } from '../../locale/parole';
import { percheRiga, percheSintesi, type Perche } from './perche';

/** One line of the tree: a level, a unit, an obiettivo, a row. */
export interface Nodo {
  /** Stays the same from run to run as long as the thing is the same: keeps what was open open. */
  readonly id: string;
  readonly nome: string;
  readonly percento: number | null;
  readonly esito: Esito;
  /** A person set its percentage. */
  readonly rettificato: boolean;
  readonly cell: CellRef | null;
  /** Asked for only when a person does. */
  readonly perche: () => Perche;
  readonly figli: readonly Nodo[];
}

/** A heading of the tree and the nodes under it. */
export interface Gruppo {
  readonly nome: string;
  readonly nodi: readonly Nodo[];
}

/** A view is drawn on every event; the tree changes only with the calculation and the language. */
const FATTI = new WeakMap<Risultato, WeakMap<Parole, readonly Gruppo[]>>();

/** The whole outcome as a tree: the ente by prospettive, then dirigenti, then servizi. */
export function alberoOf(risultato: Risultato, parole: Parole): readonly Gruppo[] {
  const perLingua = FATTI.get(risultato) ?? new WeakMap<Parole, readonly Gruppo[]>();
  FATTI.set(risultato, perLingua);
  const fatto = perLingua.get(parole) ?? gruppiOf(risultato, parole);
  perLingua.set(parole, fatto);
  return fatto;
}

function gruppiOf(risultato: Risultato, parole: Parole): readonly Gruppo[] {
  const { gruppi } = parole.labels;
  const di = (...livelli: readonly string[]): readonly Nodo[] =>
    risultato.cruscotti
      .filter(({ cruscotto }) => livelli.includes(cruscotto.livello))
      .map((calcolato) => nodoCruscotto(calcolato, risultato, parole));
  return [
    { nome: gruppi.ente, nodi: di('ente') },
    { nome: gruppi.dirigenti, nodi: di('segretario_generale', 'dirigente') },
    { nome: gruppi.servizi, nodi: di('servizio', 'azienda_speciale') },
  ].filter(({ nodi }) => nodi.length > 0);
}

function nodoCruscotto(calcolato: CruscottoCalcolato, risultato: Risultato, parole: Parole): Nodo {
  const { cruscotto, prospettive, totale } = calcolato;
  const id = `${cruscotto.foglio}#${String(cruscotto.rigaTitolo)}`;
  const sciolti = obiettiviDi(calcolato, null, id, risultato, parole);
  const figli = cruscotto.prospettive.map(({ nome, righe, col }, indice): Nodo => {
    const dentro = `${id}/${String(indice)}`;
    const sintesi = prospettive[indice];
    const cell = { sheet: cruscotto.foglio, row: righe[0] ?? cruscotto.rigaTitolo, col };
    const obiettivi = obiettiviDi(calcolato, indice, dentro, risultato, parole);
    return nodo(
      dentro,
      nome,
      cell,
      sintesi,
      'prospettiva',
      calcolato,
      risultato,
      parole,
      obiettivi,
    );
  });
  const cell = { sheet: cruscotto.foglio, row: cruscotto.rigaTitolo, col: cruscotto.colTitolo };
  const nome = cruscotto.unita;
  return nodo(id, nome, cell, totale, 'totale', calcolato, risultato, parole, [
    ...figli,
    ...sciolti,
  ]);
}

function nodo(
  id: string,
  nome: string,
  cell: CellRef,
  sintesi: Sintesi | undefined,
  cosa: 'obiettivo' | 'prospettiva' | 'totale',
  calcolato: CruscottoCalcolato,
  risultato: Risultato,
  parole: Parole,
  figli: readonly Nodo[],
): Nodo {
  return {
    id,
    nome,
    percento: sintesi?.percento ?? null,
    esito: sintesi?.esito ?? 'Non rilevato',
    rettificato: false,
    cell,
    perche: () =>
      sintesi === undefined
        ? []
        : percheSintesi(sintesi, cosa, calcolato, risultato.regole, parole),
    figli,
  };
}

function obiettiviDi(
  calcolato: CruscottoCalcolato,
  prospettiva: number | null,
  prefisso: string,
  risultato: Risultato,
  parole: Parole,
): readonly Nodo[] {
  const { cruscotto, obiettivi } = calcolato;
  return cruscotto.obiettivi.flatMap((obiettivo, indice) => {
    if (obiettivo.prospettiva !== prospettiva) return [];
    const righe = calcolato.righe.filter(({ indicatore }) => indicatore.obiettivo === indice);
    if (righe.length === 0) return [];
    const id = `${prefisso}/${obiettivo.codice ?? 'x'}.${String(indice)}`;
    const cell = {
      sheet: cruscotto.foglio,
      row: obiettivo.righe[0] ?? righe[0]?.indicatore.riga ?? 0,
      col: obiettivo.col,
    };
    const nome =
      obiettivo.codice === null
        ? obiettivo.testo || parole.testi.albero.senzaObiettivo
        : `${obiettivo.codice} ${obiettivo.testo}`;
    const figli = righe.map((riga) => nodoRiga(riga, id, risultato, parole));
    return [
      nodo(id, nome, cell, obiettivi[indice], 'obiettivo', calcolato, risultato, parole, figli),
    ];
  });
}

function nodoRiga(
  riga: RigaCalcolata,
  prefisso: string,
  risultato: Risultato,
  parole: Parole,
): Nodo {
  const { indicatore, raggiungimento, esito } = riga;
  return {
    id: `${prefisso}/${indicatore.rowKey}@${String(indicatore.riga)}`,
    nome: indicatore.testo,
    percento: raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null,
    esito,
    rettificato: riga.rettifica !== undefined,
    cell: indicatore.cell,
    perche: () => percheRiga(riga, risultato, parole),
    figli: [],
  };
}

/** A visible line: the node and how deep it stands (1 = top). */
export interface RigaAlbero {
  readonly nodo: Nodo;
  readonly livello: number;
  readonly posizione: number;
  readonly quanti: number;
  readonly genitore: string | null;
}

/** Only what is open: the page never holds more lines than a person sees. */
export function righeVisibili(
  nodi: readonly Nodo[],
  aperti: ReadonlySet<string>,
  livello = 1,
  genitore: string | null = null,
): readonly RigaAlbero[] {
  return nodi.flatMap((nodo, indice) => [
    { nodo, livello, posizione: indice + 1, quanti: nodi.length, genitore },
    ...(aperti.has(nodo.id) ? righeVisibili(nodo.figli, aperti, livello + 1, nodo.id) : []),
  ]);
}
