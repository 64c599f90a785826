import type { Abbinamento, CellRef, Risultato, RigaRef } from '../../core';

/** One end of a match, as it stands in its sheet. */
export interface Capo {
  readonly foglio: string;
  readonly testo: string;
  readonly cell: CellRef;
  readonly atteso: string;
  readonly consuntivo: string;
}

export interface Coppia {
  readonly id: string;
  readonly abbinamento: Abbinamento;
  readonly da: Capo;
  readonly a: Capo;
  /** All that feeds `da` or may do so, `a` included unless it was rejected. */
  readonly fonti: readonly Capo[];
}

export interface Coppie {
  /** Proposals, and one match for each row whose servizi ask for a method. */
  readonly daDecidere: readonly Coppia[];
  /** What somebody said, to change one's mind. */
  readonly decise: readonly Coppia[];
}

export function coppieOf(risultato: Risultato): Coppie {
  const fontiDi = fontiPerRiga(risultato);
  const conMetodo = new Set<string>();
  const daDecidere: Coppia[] = [];
  const decise: Coppia[] = [];
  for (const abbinamento of risultato.abbinamenti) {
    const coppia = coppiaOf(abbinamento, risultato, fontiDi);
    if (coppia === null) continue;
    const { stato, richiedePersona, da } = abbinamento;
    const riga = chiave(da);
    if (stato === 'proposto' || (richiedePersona && !conMetodo.has(riga))) daDecidere.push(coppia);
    if (stato !== 'proposto' && richiedePersona) conMetodo.add(riga);
    if (stato === 'confermato' || stato === 'rifiutato') decise.push(coppia);
  }
  return { daDecidere, decise };
}

function coppiaOf(
  abbinamento: Abbinamento,
  risultato: Risultato,
  fontiDi: ReadonlyMap<string, readonly Capo[]>,
): Coppia | null {
  const da = capoOf(risultato, abbinamento.da);
  const a = capoOf(risultato, abbinamento.a);
  if (da === null || a === null) return null;
  const riga = chiave(abbinamento.da);
  const id = `${riga}-${chiave(abbinamento.a)}`;
  return { id, abbinamento, da, a, fonti: fontiDi.get(riga) ?? [] };
}

function fontiPerRiga(risultato: Risultato): ReadonlyMap<string, readonly Capo[]> {
  const fonti = new Map<string, Capo[]>();
  for (const { da, a, stato } of risultato.abbinamenti) {
    const capo = capoOf(risultato, a);
    if (stato === 'rifiutato' || capo === null) continue;
    const prime = fonti.get(chiave(da)) ?? [];
    fonti.set(chiave(da), prime);
    prime.push(capo);
  }
  return fonti;
}

function capoOf({ cruscotti }: Risultato, { cruscotto, riga }: RigaRef): Capo | null {
  const calcolato = cruscotti[cruscotto];
  const indicatore = calcolato?.righe[riga]?.indicatore;
  if (calcolato === undefined || indicatore === undefined) return null;
  return {
    foglio: calcolato.cruscotto.foglio,
    testo: indicatore.testo,
    cell: indicatore.cell,
    atteso: indicatore.atteso.raw.trim(),
    consuntivo: indicatore.consuntivo.raw.trim(),
  };
}

function chiave({ cruscotto, riga }: RigaRef): string {
  return `${String(cruscotto)}.${String(riga)}`;
}

/** A stretch of a text, marked where the other text does not have it. */
export interface Parte {
  readonly testo: string;
  readonly diversa: boolean;
}

const PAROLE = /([\p{L}\p{N}]+)/u;

/** A text cut at its words; joined again it is the same text. */
export function partiDi(testo: string, diverse: readonly string[]): readonly Parte[] {
  const cercate = new Set(diverse.flatMap(paroleDi));
  return testo
    .split(PAROLE)
    .filter((parte) => parte !== '')
    .map((parte) => ({ testo: parte, diversa: cercate.has(parte.toLowerCase()) }));
}

function paroleDi(testo: string): readonly string[] {
  return testo.split(PAROLE).flatMap((parte, at) => (at % 2 === 1 ? [parte.toLowerCase()] : []));
}
