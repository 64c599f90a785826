import type { Finding } from '../../findings';
import type { Colonne, Cruscotto } from '../../model/piano';
import type { Risultato } from '../../model/risultato';
import { printVoce } from './riepilogoRighe';

/** What a remark is about, in a controller's words; both empty where it is about a whole sheet. */
export interface Oggetto {
  /** The indicator's text; the obiettivo, prospettiva or title on their rows. */
  readonly indicatore: string;
  /** The heading of the column, or what kind of row it is. */
  readonly campo: string;
}

const CAMPI = {
  azione: 'Azione',
  indicatore: 'Indicatore',
  peso: 'Peso',
  note: 'Note',
  verso: 'Verso',
  unita: 'Unità',
  numeratore: 'Numeratore',
  denominatore: 'Denominatore',
  codice: 'Codice',
  fonte: 'Fonte',
  responsabile: 'Responsabile',
  pubblicata: '% pubblicata',
} as const;
const COLONNE_SEMPLICI = Object.keys(CAMPI) as (keyof typeof CAMPI)[];

/** Tells the subject of remarks; each cruscotto is indexed once, when the first remark about it comes. */
export function subjectsOf(risultato: Risultato): (finding: Finding) => Oggetto {
  const perFoglio = new Map<string, Cruscotto[]>();
  for (const { cruscotto } of risultato.cruscotti) {
    const altri = perFoglio.get(cruscotto.foglio);
    if (altri === undefined) perFoglio.set(cruscotto.foglio, [cruscotto]);
    else altri.push(cruscotto);
  }
  for (const cruscotti of perFoglio.values()) {
    cruscotti.sort((a, b) => a.rigaTitolo - b.rigaTitolo);
  }
  const indici = new Map<Cruscotto, ReadonlyMap<number, Oggetto>>();
  return ({ cell, rowKey }) => {
    const cruscotto = cruscottoAt(perFoglio.get(cell.sheet) ?? [], cell.row);
    if (cruscotto === null) return { indicatore: rowKey ?? '', campo: '' };
    const righe = indici.get(cruscotto) ?? indexRows(cruscotto);
    indici.set(cruscotto, righe);
    const { indicatore = rowKey ?? '', campo = '' } = righe.get(cell.row) ?? {};
    return { indicatore, campo: campo === '' ? campoAt(cruscotto, cell.row, cell.col) : campo };
  };
}

/** The last cruscotto that begins at or above the row, if it reaches that far. */
function cruscottoAt(ordinati: readonly Cruscotto[], row: number): Cruscotto | null {
  let low = 0;
  let high = ordinati.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ordinati[middle]?.rigaTitolo ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  const found = ordinati[low - 1];
  return found !== undefined && row <= found.ultimaRiga ? found : null;
}

function indexRows(cruscotto: Cruscotto): ReadonlyMap<number, Oggetto> {
  const righe = new Map<number, Oggetto>();
  righe.set(cruscotto.rigaTitolo, { indicatore: cruscotto.titolo, campo: 'Titolo' });
  for (const { nome, righe: dove } of cruscotto.prospettive) {
    for (const riga of dove) righe.set(riga, { indicatore: nome, campo: 'Prospettiva' });
  }
  for (const { codice, testo, righe: dove } of cruscotto.obiettivi) {
    const indicatore = printVoce(codice, testo);
    for (const riga of dove) righe.set(riga, { indicatore, campo: 'Obiettivo' });
  }
  for (const { riga, testo } of cruscotto.indicatori) {
    righe.set(riga, { indicatore: testo, campo: '' });
  }
  return righe;
}

function campoAt({ intestazioni }: Cruscotto, row: number, col: number): string {
  let colonne = intestazioni[0]?.colonne;
  for (const intestazione of intestazioni) {
    if (intestazione.riga <= row) colonne = intestazione.colonne;
    else break;
  }
  return colonne === undefined ? '' : campoOf(colonne, col);
}

function campoOf(colonne: Colonne, col: number): string {
  const atteso = colonne.attesi.find((colonna) => colonna.col === col);
  if (atteso !== undefined) return `Risultato Atteso ${String(atteso.anno)}`;
  const consuntivo = colonne.consuntivi.find((colonna) => colonna.col === col);
  if (consuntivo !== undefined) return `Consuntivo ${String(consuntivo.anno)}`;
  const semplice = COLONNE_SEMPLICI.find((nome) => colonne[nome] === col);
  return semplice === undefined ? rettificaOf(colonne, col) : CAMPI[semplice];
}

function rettificaOf({ rettifica }: Colonne, col: number): string {
  if (rettifica?.percento === col) return '% rettificata';
  return rettifica?.stato === col ? 'Stato' : '';
}
