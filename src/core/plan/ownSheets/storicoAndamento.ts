import type { CellValue } from '../../model/cell';
import { printData } from '../../model/data';
import { FOGLI_PROPRI, LIVELLO_IN_PAROLE } from '../../model/foglioProprio';
import type { Livello } from '../../model/organigramma';
import type { CruscottoCalcolato, Risultato } from '../../model/risultato';
import { righeStorico, ultimaFinoAl, type RigaStorico } from '../../model/storico';
import { valueAt, type SheetSnapshot } from '../../model/workbook';
import type { CellEdit } from '../../model/writePlan';
import { FORMATO_PERCENTO } from '../edits';
import type { VoceStorico } from './storicoRighe';
import { pushCella } from './table';

const { intestazioni } = FOGLI_PROPRI.storico;
const COLONNA_RAGGIUNGIMENTO = intestazioni.indexOf('Raggiungimento');

/** The figures of the lines stand right of the table, one empty column before each block of them. */
export const COLONNA_ANDAMENTO = intestazioni.length + 1;
export const TITOLO_DATE = 'Andamento';
export const TITOLO_ENTE = 'Ente';
/** Dates that a line has room for, a month each: with more a chart is mostly empty for most of the year. The latest are shown. */
export const PUNTI = 12;
/** More lines than these in one chart nobody tells apart. */
const LINEE_MASSIME = 8;
/** Units of a workbook of many Camere that are drawn. */
const UNITA_MASSIME = 40;

/** Figures of one chart: a column of dates, then one for each line, named by its heading. */
export interface BloccoAndamento {
  readonly titolo: string;
  /** Of the dates. */
  readonly colonna: number;
  readonly linee: readonly string[];
}

const GRUPPI: readonly { readonly titolo: string; readonly livelli: readonly Livello[] }[] = [
  {
    titolo: 'Andamento di Segretario Generale e dirigenti',
    livelli: ['segretario_generale', 'dirigente'],
  },
  { titolo: 'Andamento dei servizi', livelli: ['servizio', 'azienda_speciale'] },
];

/** The blocks of a sheet about to be made: the ente, who answers for areas, the servizi a few at a time. */
export function blocchiNuovi(risultato: Risultato): readonly BloccoAndamento[] {
  const gruppi = [
    { titolo: "Andamento dell'ente", linee: [TITOLO_ENTE] },
    ...GRUPPI.flatMap(({ titolo, livelli }) => spartisci(titolo, unitaDi(risultato, livelli))),
  ];
  let colonna = COLONNA_ANDAMENTO;
  return gruppi.map((gruppo) => {
    const blocco = { ...gruppo, colonna };
    colonna += gruppo.linee.length + 2;
    return blocco;
  });
}

/** The blocks that stand in the sheet: a column of dates each, and headings up to the next empty cell. */
export function blocchiScritti(sheet: SheetSnapshot): readonly Omit<BloccoAndamento, 'titolo'>[] {
  const testate = sheet.values[0] ?? [];
  const blocchi: { colonna: number; linee: string[] }[] = [];
  for (let col = COLONNA_ANDAMENTO; col < testate.length; col += 1) {
    const testo = testate[col];
    const sopra = blocchi[blocchi.length - 1];
    if (typeof testo !== 'string' || testo === '') continue;
    if (testo === TITOLO_DATE) blocchi.push({ colonna: col, linee: [] });
    else if (sopra !== undefined && sopra.colonna + sopra.linee.length === col - 1) {
      sopra.linee.push(testo);
    }
  }
  return blocchi;
}

function unitaDi({ cruscotti }: Risultato, livelli: readonly Livello[]): readonly string[] {
  const scelti = cruscotti.filter(({ cruscotto }) => livelli.includes(cruscotto.livello));
  const nomi = scelti.map((calcolato) => nomeLinea(calcolato, scelti));
  return [...new Set(nomi)].slice(0, UNITA_MASSIME);
}

/** A unit goes by its sheet, as the bars of *Riepilogo* do; where a sheet holds several, by both names. */
function nomeLinea(
  { cruscotto: { foglio, unita } }: CruscottoCalcolato,
  tutti: readonly CruscottoCalcolato[],
): string {
  const soli = tutti.filter(({ cruscotto }) => cruscotto.foglio === foglio).length === 1;
  return soli ? foglio : conUnita(foglio, unita);
}

function conUnita(foglio: string, unita: string): string {
  return `${foglio} · ${unita}`;
}

/** As many charts as it takes, each with about as many lines as the others. */
function spartisci(
  titolo: string,
  unita: readonly string[],
): readonly Omit<BloccoAndamento, 'colonna'>[] {
  const quanti = Math.ceil(unita.length / LINEE_MASSIME);
  const perGrafico = Math.ceil(unita.length / Math.max(1, quanti));
  return Array.from({ length: quanti }, (_, indice) => ({
    titolo: quanti === 1 ? titolo : `${titolo} (${String(indice + 1)} di ${String(quanti)})`,
    linee: unita.slice(indice * perGrafico, (indice + 1) * perGrafico),
  }));
}

/** A line of *Storico*, old or of this run, with its figure as the cell holds it. */
interface Punto extends Pick<RigaStorico, 'al' | 'foglio' | 'unita'> {
  readonly livello: CellValue;
  readonly frazione: CellValue;
}

export interface DatiAndamento {
  readonly risultato: Risultato;
  /** Lines that this run adds. */
  readonly voci: readonly VoceStorico[];
  readonly date1904: boolean;
}

/** What changes in the figures of the lines: for each date of the table what was known of every unit by then. */
export function pushAndamento(
  edits: CellEdit[],
  sheet: SheetSnapshot,
  blocchi: readonly Omit<BloccoAndamento, 'titolo'>[],
  dati: DatiAndamento,
): void {
  const punti = puntiDi(sheet, dati);
  const date = [...new Set(punti.map(({ al }) => al))].sort().slice(-PUNTI);
  const ente = dati.risultato.cruscotti.find(({ cruscotto }) => cruscotto.livello === 'ente');
  for (const { colonna, linee } of blocchi) {
    pushCella(edits, sheet, 0, colonna, { value: TITOLO_DATE });
    pushColonna(edits, sheet, colonna, date.map(printData));
    linee.forEach((nome, indice) => {
      const col = colonna + 1 + indice;
      pushCella(edits, sheet, 0, col, { value: nome });
      const suoi = punti.filter((punto) => isOf(punto, nome, ente));
      pushColonna(
        edits,
        sheet,
        col,
        date.map((al) => ultimaFinoAl(suoi, al)?.frazione ?? null),
      );
    });
  }
}

function pushColonna(
  edits: CellEdit[],
  sheet: SheetSnapshot,
  col: number,
  valori: readonly CellValue[],
): void {
  for (let indice = 0; indice < PUNTI; indice += 1) {
    const value = valori[indice] ?? null;
    pushCella(edits, sheet, 1 + indice, col, { value, formato: FORMATO_PERCENTO });
  }
}

function puntiDi(
  sheet: SheetSnapshot,
  { risultato: { al }, voci, date1904 }: DatiAndamento,
): readonly Punto[] {
  const scritti = righeStorico(sheet, date1904).map((riga) => ({
    ...riga,
    frazione: valueAt(sheet, riga.riga, COLONNA_RAGGIUNGIMENTO),
  }));
  const nuovi = voci.map(({ chi, celle }) => ({
    ...chi,
    al,
    livello: celle.Livello.value,
    frazione: celle.Raggiungimento.value,
  }));
  return [...scritti, ...nuovi];
}

function isOf(
  { livello, foglio, unita }: Punto,
  nome: string,
  ente: CruscottoCalcolato | undefined,
): boolean {
  if (nome !== TITOLO_ENTE) return nome === foglio || nome === conUnita(foglio, unita);
  return livello === LIVELLO_IN_PAROLE.ente && foglio === ente?.cruscotto.foglio;
}
