import type { Matrice, RigaCascata } from '../../../src/core';
import { matchPiano, matriciDi } from '../../../src/core/match';
import { fatto, nonRilevato, soglia, unPiano } from '../../support/piano';
import { foglio, linea, servizio } from './livelli';

type Fogli = Parameters<typeof unPiano>[0];

function matriciCon(fogli: Fogli, cascata: readonly RigaCascata[] = []): readonly Matrice[] {
  const piano = unPiano(fogli);
  return matriciDi(piano, matchPiano(piano, cascata, []).value.abbinamenti, []);
}

/** As a person reads it: `N. eventi: S1 certo, D certo; copie`. */
function letta({ righe, colonne }: Matrice): readonly string[] {
  return righe.map(({ testo, celle, buco, copie, principale }) => {
    const portano = [...celle].map(
      ([c, { stato, attesoDiverso }]) =>
        `${colonne[c]?.sigla ?? '?'} ${stato}${attesoDiverso ? ' ≠' : ''}`,
    );
    const note = [
      ...(buco ? ['buco'] : []),
      ...(copie ? ['copie'] : []),
      ...(principale === null ? [] : [`principale ${colonne[principale.colonna]?.sigla ?? '?'}`]),
    ];
    return [`${testo}: ${portano.join(', ')}`, ...note].join('; ');
  });
}

const PIANO = 'Piano della performance pubblicato';
const ENTE = foglio('ente', 'ENTE', ['N. eventi', PIANO, 'N. fiere']);

describe('matriciDi', () => {
  it('shows who carries what, in which state, and what nobody carries', () => {
    const [matrice] = matriciCon([
      ENTE,
      servizio('Studi', ['N. eventi', 'Piano performance pubblicato']),
      foglio('dirigente', 'Area', ['N. eventi', 'N. fiere']),
    ]);
    expect(matrice && letta(matrice)).toEqual([
      'N. eventi: D certo, S certo; principale S',
      `${PIANO}: S proposto; buco`,
      'N. fiere: D certo; buco',
    ]);
  });

  it('shows a confirmed match, and a refused one not at all', () => {
    const fogli = [ENTE, servizio('Promozione', ['N. eventi', 'Altro testo'])];
    const [matrice] = matriciCon(fogli, [
      linea({ stato: 'rifiutato' }),
      linea({ indicatore: PIANO, indicatoreOrigine: 'Altro testo', stato: 'confermato' }),
    ]);
    expect(matrice && letta(matrice).slice(0, 2)).toEqual([
      'N. eventi: ; buco',
      `${PIANO}: S confermato; principale S`,
    ]);
  });

  it.each([
    ['the same actual on two sheets', fatto(4), fatto(4), true],
    ['two actuals', fatto(4), fatto(5), false],
    ['one actual and a missing one', fatto(4), nonRilevato, false],
    ['no actual', nonRilevato, nonRilevato, false],
  ])('tells copies of one result: %s', (_, uno, altro, copie) => {
    const [matrice] = matriciCon([
      ENTE,
      servizio('Studi', [{ testo: 'N. eventi', consuntivo: uno }]),
      servizio('Promozione', [{ testo: 'N. eventi', consuntivo: altro }]),
    ]);
    expect(matrice?.righe[0]?.copie).toBe(copie);
    expect(matrice?.righe[0]?.principale).toBeNull();
  });

  it('marks a unit with another target', () => {
    const [matrice] = matriciCon([
      foglio('ente', 'ENTE', [{ testo: 'N. eventi', atteso: soglia(8) }]),
      servizio('Studi', [{ testo: 'N. eventi', atteso: soglia(9) }]),
    ]);
    expect(matrice && letta(matrice)).toEqual(['N. eventi: S certo ≠; principale S']);
  });

  it('lists strategic rows that lead nowhere, not operational ones', () => {
    const righe = ['N. eventi', 'N. studi', { testo: 'N. mail', tipo: 'operativo' as const }];
    const [matrice] = matriciCon([ENTE, servizio('Studi', righe)]);
    expect(matrice?.orfani.map(({ testo }) => testo)).toEqual(['N. studi']);
  });

  it('makes one for each ente, with the units of its Camera', () => {
    const matrici = matriciCon([
      foglio('ente', 'BG', ['N. eventi']),
      servizio('BG studi', ['N. eventi']),
      foglio('ente', 'BS', ['N. eventi']),
      servizio('BS studi', ['N. eventi']),
    ]);
    expect(matrici.map(({ colonne }) => colonne.map((una) => una.foglio))).toEqual([
      ['BG studi'],
      ['BS studi'],
    ]);
  });
});
