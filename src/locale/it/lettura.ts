import { MESI, type Lettura, type Unita } from '../../core';
import { data, numero } from '../format';

/** Enough to show any figure that a person typed. */
const DECIMALI = 6;

const UNITA: Readonly<Record<Unita, string>> = {
  numero: 'numero',
  percento: 'percentuale',
  giorni: 'giorni',
  'giorni-lavorativi': 'giorni lavorativi',
  mesi: 'mesi',
  euro: 'euro',
};

/** A unit by name, as in «è espresso in giorni». */
export function unita(una: Unita): string {
  return UNITA[una];
}

/** A value with its unit: `80 %`, `3,5 giorni`, `12.500 euro`. */
export function misura(valore: number, una: Unita): string {
  if (una === 'numero') return numero(valore, DECIMALI);
  return `${numero(valore, DECIMALI)} ${una === 'percento' ? '%' : UNITA[una]}`;
}

/** One way to read a cell, in words. */
export function lettura(una: Lettura): string {
  switch (una.tipo) {
    case 'misura':
      return misura(una.valore, una.unita);
    case 'data':
      return `il ${data(una.giorno)}`;
    case 'giorno-mese':
      return `il giorno ${numero(una.giorno)} ${mese(una.mese)}`;
    case 'mese-anno':
      return `${mese(una.mese)} ${String(una.anno)}`;
    case 'intervallo':
      return `da ${numero(una.da, DECIMALI)} a ${numero(una.a, DECIMALI)}`;
    case 'rapporto':
      return `${numero(una.numeratore, DECIMALI)} diviso ${numero(una.denominatore, DECIMALI)}`;
  }
}

export function letture(tutte: readonly Lettura[]): string {
  return tutte.map(lettura).join(' oppure ');
}

function mese(numero: number): string {
  return MESI[numero - 1] ?? String(numero);
}
