import type { DatiServizi, DatoServizio } from '../model/individuali';
import { normalizeTesto } from '../model/testo';

/** Finds the figures that schede refer to, by the names people typed. */
export interface IndiceDati {
  readonly ente: DatoServizio | null;
  unita(nome: string): DatoServizio | null;
  /** The indicator of that unit; `due` where the unit holds the text twice with different figures. */
  indicatore(unita: string, testo: string): DatoServizio | 'due' | null;
}

/** Units go by name or by the name of their sheet, in any spelling that differs in form only. */
export function indiceDati({ righe }: DatiServizi): IndiceDati {
  const unita = new Map<string, DatoServizio>();
  const indicatori = new Map<string, DatoServizio | 'due'>();
  for (const dato of righe) {
    for (const nome of new Set([dato.unita, dato.foglio].map(normalizeTesto))) {
      if (dato.tipo === 'Unità' && !unita.has(nome)) unita.set(nome, dato);
      if (dato.tipo === 'Indicatore') addIndicatore(indicatori, nome, dato);
    }
  }
  return {
    ente: righe.find(({ tipo }) => tipo === 'Ente') ?? null,
    unita: (nome) => unita.get(normalizeTesto(nome)) ?? null,
    indicatore: (nome, testo) => indicatori.get(keyOf(normalizeTesto(nome), testo)) ?? null,
  };
}

function addIndicatore(
  indicatori: Map<string, DatoServizio | 'due'>,
  unita: string,
  dato: DatoServizio,
): void {
  const key = keyOf(unita, dato.testo);
  const noto = indicatori.get(key);
  if (noto === undefined) indicatori.set(key, dato);
  else if (noto === 'due' || !sameFigure(noto, dato)) indicatori.set(key, 'due');
}

function keyOf(unita: string, testo: string): string {
  return `${unita}\n${normalizeTesto(testo)}`;
}

function sameFigure(a: DatoServizio, b: DatoServizio): boolean {
  return percentoDi(a) === percentoDi(b) && a.esito === b.esito;
}

/** The figure in percentage points, if there is one. */
export function percentoDi(dato: DatoServizio | null): number | null {
  return dato?.raggiungimento.kind === 'calcolato' ? dato.raggiungimento.percento : null;
}
