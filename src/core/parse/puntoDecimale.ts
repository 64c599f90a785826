import type { Colonne, RawCruscotto } from '../model/piano';
import { valueAt } from '../model/workbook';
import type { Form } from './forms/form';
import type { Readers } from './readers';

const CIFRA_PUNTO_CIFRA = /\d\.\d/;

/**
 * Tells, sheet by sheet, whether its numbers use a decimal point: some text in a column of figures can only have been written with one
 * (`12.75`). Asked only when a text such as `1.600` comes up, so most sheets are never searched.
 */
export function decimalPointBySheet(
  cruscotti: readonly RawCruscotto[],
  readers: Readers,
): (foglio: string) => boolean {
  const known = new Map<string, boolean>();
  return (foglio) => {
    const before = known.get(foglio);
    if (before !== undefined) return before;
    const found = cruscotti.some((raw) => raw.foglio === foglio && usesDecimalPoint(raw, readers));
    known.set(foglio, found);
    return found;
  };
}

function usesDecimalPoint(raw: RawCruscotto, readers: Readers): boolean {
  const colonne = raw.intestazioni.map((una) => figureColumns(una.colonne));
  return raw.righe.some(({ riga, intestazione }) =>
    (colonne[intestazione] ?? []).some((col) => {
      const value = valueAt(raw.sheet, riga, col);
      return (
        typeof value === 'string' &&
        CIFRA_PUNTO_CIFRA.test(value) &&
        hasDecimalPoint(readers.testo(value))
      );
    }),
  );
}

function hasDecimalPoint(form: Form): boolean {
  return 'punto' in form && form.punto;
}

function figureColumns(colonne: Colonne): readonly number[] {
  const { attesi, consuntivi, peso, numeratore, denominatore } = colonne;
  return [
    ...attesi.map(({ col }) => col),
    ...consuntivi.map(({ col }) => col),
    ...[peso, numeratore, denominatore].filter((col) => col !== null),
  ];
}
