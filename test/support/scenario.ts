import {
  finding,
  REGOLE_PREDEFINITE,
  type Abbinamento,
  type CellValue,
  type Colonne,
  type CruscottoCalcolato,
  type Esito,
  type Finding,
  type Indicatore,
  type Intestazione,
  type Livello,
  type Raggiungimento,
  type RigaCalcolata,
  type Risultato,
  type SheetSnapshot,
  type Sintesi,
  type TestoSegnalazione,
  type WorkbookSnapshot,
} from '../../src/core';
import { planScritture, type RichiestaPlan } from '../../src/core/plan';
import { formatAt } from '../../src/core/model/workbook';
import { unFoglio, type Contenuto } from './book';
import { COLONNE, isoDi, unIndicatore } from './piano';

/**
 * A miniature of the steps before the plan, so that its tests can edit a workbook and plan again: a cruscotto begins at a
 * row `CRUSCOTTO ...`, its heading rows hold *Indicatore*, and a number under *Consuntivo* is the % itself.
 */

export const INTESTAZIONI = [
  'Azione',
  'Indicatore',
  'Risultato Atteso 2019',
  'Consuntivo 2019',
  'Peso',
  'Note',
] as const;

/** Title on row 1, prospettiva 2, headings 3 (columns A to F), obiettivo 4, indicators from row 5. */
export function righeCruscotto(
  punti: readonly CellValue[] = [100, 80, null],
  titolo = 'CRUSCOTTO STRATEGICO 2019',
): Contenuto[][] {
  return [
    [titolo],
    ['PROSPETTIVA 1'],
    [...INTESTAZIONI],
    ['1.1 Obiettivo'],
    ...punti.map((valore, i) => [
      'Azione',
      `N. iniziative ${String(i + 1)}`,
      100,
      valore,
      10,
      null,
    ]),
  ];
}

export function foglioCruscotto(
  name = 'ENTE',
  righe: readonly (readonly Contenuto[])[] = righeCruscotto(),
  opzioni: Parameters<typeof unFoglio>[2] = {},
): SheetSnapshot {
  return unFoglio(name, righe, opzioni);
}

export interface Opzioni {
  readonly anno?: number;
  readonly findings?: readonly Finding[];
  readonly abbinamenti?: readonly Abbinamento[];
  readonly cascata?: RichiestaPlan['cascata'];
  readonly chi?: string;
  readonly quando?: string;
  /** The short text of every remark. */
  readonly breve?: string;
}

/** What a person reads of a finding here: short and predictable. */
export const testoDi = ({ code, cell }: Finding): TestoSegnalazione => ({
  testo: `testo ${code} ${cell.sheet}`,
  rimedio: `rimedio ${code}`,
  breve: `breve ${code}`,
});

/** All that a plan needs beside the result. */
export function richiestaDi(opzioni: Opzioni = {}): Omit<RichiestaPlan, 'risultato'> {
  const { breve } = opzioni;
  return {
    findings: opzioni.findings ?? [],
    cascata: opzioni.cascata ?? [],
    corsa: {
      chi: opzioni.chi ?? 'Ada',
      quando: opzioni.quando ?? '2020-01-31 14:30',
      versione: '1.0.0',
    },
    testo: (trovato) => ({ ...testoDi(trovato), ...(breve === undefined ? {} : { breve }) }),
  };
}

export function pianifica(book: WorkbookSnapshot, opzioni: Opzioni = {}) {
  return planScritture(book, { ...richiestaDi(opzioni), risultato: risultatoDi(book, opzioni) });
}

export function risultatoDi(book: WorkbookSnapshot, opzioni: Opzioni = {}): Risultato {
  const anno = opzioni.anno ?? 2019;
  return {
    anno,
    al: isoDi('2019-12-31'),
    regole: REGOLE_PREDEFINITE,
    cruscotti: book.sheets.flatMap(cruscottiDi),
    abbinamenti: opzioni.abbinamenti ?? [],
    schede: [],
  };
}

/** A remark of some gravita on a cell: `avviso` FO-110, `nota` PE-202, `errore` AB-302. */
export const avviso = (sheet: string, row: number, col: number, rowKey: string | null = null) =>
  finding('FO-110', { letto: '2019-06-30', preso: '2019-12-31' }, { sheet, row, col }, rowKey);
export const nota = (sheet: string, row: number, col: number, rowKey: string | null = null) =>
  finding('PE-202', { punti: 0 }, { sheet, row, col }, rowKey);

const TITOLO = /^CRUSCOTTO /;
const OBIETTIVO = /^(\d+\.\d+) /;

const testo = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');

function cruscottiDi(sheet: SheetSnapshot): readonly CruscottoCalcolato[] {
  const inizi = sheet.values.flatMap((riga, row) => (TITOLO.test(testo(riga[0])) ? [row] : []));
  return inizi.flatMap((da, i) => cruscottoDi(sheet, da, inizi[i + 1] ?? sheet.values.length));
}

function livelloDi(titolo: string): Livello {
  if (titolo.includes('DIRIGENTE')) return 'dirigente';
  return titolo.includes('SERVIZIO') ? 'servizio' : 'ente';
}

function cruscottoDi(sheet: SheetSnapshot, da: number, fino: number): CruscottoCalcolato[] {
  const intestazioni: Intestazione[] = [];
  const prospettive = new Map<string, number[]>();
  const obiettivi = new Map<string, number[]>();
  const righe: RigaCalcolata[] = [];
  let colonne: Colonne = COLONNE;
  let ultimaRiga = da;
  for (let row = da + 1; row < fino; row += 1) {
    const riga = sheet.values[row] ?? [];
    const [prima, cosa] = [testo(riga[0]), testo(riga[colonne.indicatore])];
    if (riga.includes('Indicatore')) {
      colonne = { ...COLONNE, indicatore: riga.indexOf('Indicatore') };
      intestazioni.push({ riga: row, colonne, ultimaColonna: ultimaPiena(riga) });
    } else if (prima.startsWith('PROSPETTIVA')) {
      prospettive.set(prima, [...(prospettive.get(prima) ?? []), row]);
    } else if (OBIETTIVO.test(prima)) {
      obiettivi.set(prima, [...(obiettivi.get(prima) ?? []), row]);
    } else if (intestazioni.length > 0 && cosa !== '') {
      righe.push(rigaDi(sheet, row, cosa, riga[3] ?? null));
    } else continue;
    ultimaRiga = row;
  }
  if (intestazioni.length === 0) return [];
  const titolo = testo(sheet.values[da]?.[0]);
  const totale = sintesiDi(righe);
  const indicatori = righe.map(({ indicatore }) => indicatore);
  return [
    {
      cruscotto: {
        sheet,
        foglio: sheet.name,
        rigaTitolo: da,
        colTitolo: 0,
        titolo,
        livello: livelloDi(titolo),
        fonteLivello: 'titolo',
        unita: titolo,
        intestazioni,
        prospettive: [...prospettive].map(([nome, dove]) => ({ nome, righe: dove, col: 0 })),
        obiettivi: [...obiettivi].map(([nome, dove]) => ({
          codice: OBIETTIVO.exec(nome)?.[1] ?? null,
          testo: nome,
          righe: dove,
          col: 0,
          prospettiva: 0,
        })),
        ultimaRiga,
        indicatori,
        conPesi: true,
        pubblicate: { obiettivi: new Map(), totale: null },
        consuntivoAl: null,
      },
      regimePesi: 'per-cruscotto',
      righe,
      obiettivi: [...obiettivi].map(() => totale),
      prospettive: [...prospettive].map(() => totale),
      totale,
      mediaServizi: livelloDi(titolo) === 'dirigente' ? 88.25 : null,
    },
  ];
}

const ultimaPiena = (riga: readonly CellValue[]): number =>
  riga.reduce<number>((ultima, value, col) => (testo(value) === '' ? ultima : col), 0);

function rigaDi(
  sheet: SheetSnapshot,
  riga: number,
  cosa: string,
  valore: CellValue,
): RigaCalcolata {
  const indicatore: Indicatore = unIndicatore({ testo: cosa, riga }, sheet.name);
  const raggiungimento: Raggiungimento =
    typeof valore === 'number'
      ? { kind: 'calcolato', percento: valore, nonLimitato: valore }
      : { kind: 'non-calcolabile', motivo: 'non-rilevato' };
  return {
    indicatore,
    consuntivo: { consuntivo: indicatore.consuntivo, origine: 'cella', metodo: null, da: [] },
    raggiungimento,
    esito: raggiungimento.kind === 'calcolato' ? banda(raggiungimento.percento) : 'Non rilevato',
  };
}

function banda(percento: number): Esito {
  if (percento >= 90) return 'Raggiunto';
  return percento >= 70 ? 'Parzialmente raggiunto' : 'Non raggiunto';
}

function sintesiDi(righe: readonly RigaCalcolata[]): Sintesi {
  const punti = righe.flatMap(({ raggiungimento: r }) =>
    r.kind === 'calcolato' ? [r.percento] : [],
  );
  const media = punti.length === 0 ? null : punti.reduce((a, b) => a + b, 0) / punti.length;
  return {
    percento: media,
    percentoMisurato: media,
    percentoPrudenziale: media,
    calcolati: punti.length,
    monitoraggio: 0,
    mancanti: righe.length - punti.length,
    esclusi: 0,
    pesoCoperto: righe.length === 0 ? 0 : punti.length / righe.length,
    esito: media === null ? 'Non rilevato' : banda(media),
  };
}

/** The workbook after a person typed into cells: `{ H5: 'mio' }`. A value may carry a format or a formula. */
export function digita(
  book: WorkbookSnapshot,
  foglio: string,
  celle: Readonly<Record<string, Contenuto>>,
): WorkbookSnapshot {
  return modifica(book, foglio, (righe) => {
    for (const [a1, contenuto] of Object.entries(celle)) {
      const { row, col } = posto(a1);
      while (righe.length <= row) righe.push([]);
      const riga = righe[row] ?? [];
      while (riga.length <= col) riga.push(null);
      riga[col] = contenuto;
    }
  });
}

export function inserisciRiga(
  book: WorkbookSnapshot,
  foglio: string,
  prima: number,
  riga: Contenuto[],
) {
  return modifica(book, foglio, (righe) => {
    righe.splice(prima - 1, 0, riga);
  });
}

export function eliminaRiga(book: WorkbookSnapshot, foglio: string, quale: number) {
  return modifica(book, foglio, (righe) => {
    righe.splice(quale - 1, 1);
  });
}

/** Moves whole columns: the new order of the old ones, by letter; `-` is a new empty column. */
export function riordinaColonne(book: WorkbookSnapshot, foglio: string, ordine: readonly string[]) {
  return modifica(book, foglio, (righe) => {
    righe.forEach((riga, row) => {
      righe[row] = ordine.map((lettera) =>
        lettera === '-' ? null : (riga[posto(`${lettera}1`).col] ?? null),
      );
    });
  });
}

export function senzaFoglio(book: WorkbookSnapshot, foglio: string): WorkbookSnapshot {
  return { ...book, sheets: book.sheets.filter(({ name }) => name !== foglio) };
}

/** The rows from the first to the last, as people count them, sorted by a key of their number. */
export function ordinaRighe(
  book: WorkbookSnapshot,
  foglio: string,
  prima: number,
  ultima: number,
  chiave: (riga: number) => number,
) {
  return modifica(book, foglio, (righe) => {
    const parte = righe.slice(prima - 1, ultima).map((riga, at) => ({ riga, at }));
    parte.sort((una, altra) => chiave(una.at) - chiave(altra.at) || una.at - altra.at);
    righe.splice(prima - 1, parte.length, ...parte.map(({ riga }) => riga));
  });
}

export function rinomina(book: WorkbookSnapshot, foglio: string, nuovo: string): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) =>
    sheet.name === foglio ? { ...sheet, name: nuovo } : sheet,
  );
  return { ...book, sheets };
}

export function posto(a1: string): { readonly row: number; readonly col: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(a1);
  if (match === null) throw new Error(`no such place: ${a1}`);
  const col = [...(match[1] ?? '')].reduce((sum, l) => sum * 26 + l.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, col };
}

function modifica(
  book: WorkbookSnapshot,
  foglio: string,
  change: (righe: Contenuto[][]) => void,
): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== foglio) return sheet;
    const righe = contenutiDi(sheet);
    change(righe);
    const { values, formats, formulas, fills } = unFoglio(sheet.name, righe);
    return { ...sheet, values, formats, formulas, fills };
  });
  return { ...book, sheets };
}

function contenutiDi(sheet: SheetSnapshot): Contenuto[][] {
  return sheet.values.map((riga, row) =>
    riga.map((value, col) => {
      const formula = sheet.formulas[row]?.[col] ?? null;
      const base = { value, format: formatAt(sheet, row, col) };
      return formula === null ? base : { ...base, formula };
    }),
  );
}
