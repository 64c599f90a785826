import type { CellaMatrice, Matrice, RigaMatrice } from '../../src/core';

const CELL = { sheet: 'ENTE', row: 7, col: 1 };

export const rigaMatrice = (testo: string, altro: Partial<RigaMatrice> = {}): RigaMatrice => ({
  da: { cruscotto: 0, riga: 0 },
  cell: CELL,
  obiettivo: '1.1',
  testo,
  atteso: '8',
  celle: new Map(),
  buco: true,
  copie: false,
  principale: null,
  ...altro,
});

export const cellaMatrice = (
  stato: CellaMatrice['stato'],
  attesoDiverso = false,
): CellaMatrice => ({ stato, righe: [], attesoDiverso });

/** Two servizi: what both carry with one result, what waits for a person, and what leads nowhere. */
export const UNA_MATRICE: Matrice = {
  ente: 0,
  titolo: 'Ente',
  colonne: [
    { cruscotto: 1, sigla: 'S1', unita: 'Servizio Studi', foglio: 'Studi', livello: 'servizio' },
    { cruscotto: 2, sigla: 'S2', unita: 'Servizio Promo', foglio: 'Promo', livello: 'servizio' },
  ],
  righe: [
    rigaMatrice('N. eventi', {
      celle: new Map([
        [0, cellaMatrice('certo')],
        [1, cellaMatrice('confermato', true)],
      ]),
      buco: false,
      copie: true,
    }),
    rigaMatrice('=N. fiere', { celle: new Map([[1, cellaMatrice('proposto')]]) }),
  ],
  orfani: [{ a: { cruscotto: 1, riga: 3 }, cell: CELL, colonna: 0, testo: 'N. studi' }],
};
