import {
  intermedioAl,
  lastDay,
  printA1,
  printCellRef,
  type CruscottoCalcolato,
  type Regole,
  type RigaCalcolata,
  type ConsuntivoRisolto,
  type Risultato,
  type SchedaCalcolata,
  type Sintesi,
} from '../../core';
import type { Parole } from '../../locale/parole';

/** The answer to «Perché questo numero?»: pairs of what and how much, in the order a person asks. */
export type Perche = readonly (readonly [voce: string, valore: string])[];

/** A row: target, actual and the cells they stand in, verso, weight, formula. */
export function percheRiga(
  riga: RigaCalcolata,
  { regole, schede, al, anno }: Pick<Risultato, 'regole' | 'schede' | 'al' | 'anno'>,
  parole: Parole,
): Perche {
  const { indicatore, consuntivo, raggiungimento } = riga;
  const { perche } = parole.testi;
  const { atteso, verso, peso } = indicatore;
  return [
    [perche.atteso, `${raw(atteso.raw, parole)} (${printA1(atteso.cell.row, atteso.cell.col)})`],
    [
      perche.consuntivo,
      `${raw(consuntivo.consuntivo.raw, parole)} (${origineDi(consuntivo, perche)})`,
    ],
    ...intermedioRows(riga, { al, anno }, parole),
    ...attivitaDi(consuntivo, schede, parole),
    ...interventoRows(riga, parole),
    ...formulaRows(riga, regole, parole),
    [perche.verso, `${perche.versi[verso.verso]}, ${perche.fonti[verso.fonte]}`],
    [perche.peso, peso.kind === 'valore' ? parole.formato.numero(peso.punti) : perche.senzaPeso],
    ...(raggiungimento.kind === 'calcolato' &&
    raggiungimento.nonLimitato !== raggiungimento.percento
      ? [[perche.nonLimitato, parole.formato.punti(raggiungimento.nonLimitato)] as const]
      : []),
  ];
}

/** During the year: the target that a person typed for the latest day so far. */
function intermedioRows(
  { indicatore }: RigaCalcolata,
  { al, anno }: Pick<Risultato, 'al' | 'anno'>,
  { testi, formato }: Parole,
): Perche {
  const scelto = al < lastDay(anno) ? intermedioAl(indicatore.intermedi, al) : null;
  if (scelto === null) return [];
  const { row, col } = scelto.atteso.cell;
  const { intermedio, scrittoIn } = testi.perche;
  return [
    [
      intermedio(formato.data(scelto.al)),
      `${scelto.atteso.raw.trim()} (${scrittoIn(printA1(row, col))})`,
    ],
  ];
}

function raw(text: string, parole: Parole): string {
  return text.trim() === '' ? parole.testi.senzaValore : text;
}

function formulaRows(
  { indicatore, raggiungimento }: RigaCalcolata,
  regole: Regole,
  { testi }: Parole,
): Perche {
  if (raggiungimento.kind !== 'calcolato') return [];
  const { formule, formula } = testi.perche;
  const { value: atteso } = indicatore.atteso;
  switch (atteso.kind) {
    case 'intervallo':
      return [[formula, formule.intervallo]];
    case 'scadenza':
      return [[formula, formule.scadenza]];
    case 'esito':
      return [[formula, formule.esito]];
    case 'soglia':
    case 'progetto': {
      if (atteso.misura.valore <= 0) return [[formula, formule.zero]];
      if (atteso.kind === 'progetto' || indicatore.verso.verso === 'maggiore') {
        return [[formula, formule.maggiore]];
      }
      const perMinore = {
        speculare: formule.speculare,
        inversa: formule.inversa,
        'si-no': formule.siNo,
      };
      return [[formula, perMinore[regole.minore]]];
    }
    default:
      return [];
  }
}

type Testi = Parole['testi']['perche'];

function origineDi({ consuntivo, origine, metodo, da }: ConsuntivoRisolto, testi: Testi): string {
  const celle = da.map(printCellRef);
  if (origine === 'scheda') return [testi.daScheda, ...celle].join(', ');
  if (origine === 'cascata' && metodo !== null)
    return [testi.daCascata(metodo), ...celle].join(', ');
  return printA1(consuntivo.cell.row, consuntivo.cell.col);
}

/** The activities of the scheda progetto that gave the figure, each with its own. */
function attivitaDi(
  { origine, da }: ConsuntivoRisolto,
  schede: readonly SchedaCalcolata[],
  parole: Parole,
): Perche {
  if (origine !== 'scheda') return [];
  const celle = new Set(da.map(printCellRef));
  return schede
    .flatMap(({ attivita }) => attivita)
    .filter(({ indicatore }) => celle.has(printCellRef(indicatore.consuntivo.cell)))
    .map(({ indicatore, raggiungimento }) => [
      indicatore.testo,
      raggiungimento.kind === 'calcolato'
        ? parole.formato.punti(raggiungimento.percento)
        : parole.testi.senzaValore,
    ]);
}

/** What a person put in the place of the computed figure, or why the row is left out. */
function interventoRows({ indicatore, rettifica }: RigaCalcolata, parole: Parole): Perche {
  const { testi, formato } = parole;
  const { perche } = testi;
  if (rettifica !== undefined) {
    const { percento, calcolato } = rettifica;
    return [
      [perche.rettifica, perche.rettificata(rettifica, formato.punti(percento))],
      [perche.calcolato, calcolato === null ? testi.senzaValore : formato.punti(calcolato)],
    ];
  }
  const { intervento } = indicatore;
  return intervento?.kind === 'esclusione' ? [[perche.escluso, intervento.motivo]] : [];
}

/** A rolled-up figure: how it is formed, with and without what is missing, and how many rows it stands on. */
export function percheSintesi(
  sintesi: Sintesi,
  cosa: 'obiettivo' | 'prospettiva' | 'totale',
  calcolato: CruscottoCalcolato,
  regole: Regole,
  parole: Parole,
): Perche {
  const { perche, coperto } = parole.testi;
  const { formato } = parole;
  const punti = (valore: number | null): string =>
    valore === null ? parole.testi.senzaValore : formato.punti(valore);
  return [
    [perche.formula, formulaSintesi(cosa, calcolato, regole, parole)],
    [perche.misurato, punti(sintesi.percentoMisurato)],
    [perche.prudenziale, punti(sintesi.percentoPrudenziale)],
    ['', coperto(formato.punti(sintesi.pesoCoperto * 100))],
    [
      '',
      perche.conteggi(sintesi.calcolati, sintesi.mancanti, sintesi.monitoraggio, sintesi.esclusi),
    ],
    ...(cosa === 'totale' && calcolato.mediaServizi !== null
      ? [[perche.mediaServizi, formato.punti(calcolato.mediaServizi)] as const]
      : []),
  ];
}

function formulaSintesi(
  cosa: 'obiettivo' | 'prospettiva' | 'totale',
  { cruscotto, regimePesi }: CruscottoCalcolato,
  regole: Regole,
  { testi }: Parole,
): string {
  const { formule } = testi.perche;
  if (cosa === 'obiettivo' || regimePesi === 'per-cruscotto') return formule.mediaRighe;
  const scelta =
    cruscotto.livello === 'ente'
      ? regole.aggregazioneEnte
      : regimePesi === 'per-obiettivo'
        ? 'obiettivi'
        : regole.aggregazioneUnita;
  if (scelta === 'indicatori') return formule.mediaRighe;
  if (cosa === 'prospettiva' || scelta === 'obiettivi') return formule.mediaObiettivi;
  return formule.mediaProspettive;
}
