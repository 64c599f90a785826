import type { Cruscotto, Livello, RigaOrganigramma } from '../../../src/core';
import { abbina, foglio, linea } from './livelli';

const EVENTI = 'N. eventi';
const unita = (livello: Livello, nome: string): Cruscotto =>
  foglio(livello, nome, [EVENTI], { unita: nome });
const DUE = [
  unita('ente', 'BG ente'),
  unita('servizio', 'BG studi'),
  unita('ente', 'BS ente'),
  unita('servizio', 'BS studi'),
];

const risponde = (nome: string, livello: Livello, rispondeA: string | null): RigaOrganigramma => ({
  foglio: nome,
  unita: nome,
  livello,
  rispondeA,
  responsabile: null,
  cell: { sheet: 'Organigramma', row: 1, col: 1 },
});

describe('camereDi', () => {
  it('matches inside one Camera: a unit belongs to the nearest ente before it', () => {
    expect(abbina(DUE).abbinamenti).toEqual([
      'BG ente!8 > BG studi!8 certo copia',
      'BS ente!8 > BS studi!8 certo copia',
    ]);
  });

  it('lets Organigramma say it, through the dirigente', () => {
    const organigramma = [
      risponde('BG ente', 'ente', null),
      risponde('BG area', 'dirigente', 'BG ente'),
      risponde('BS studi', 'servizio', 'BG area'),
    ];
    expect(abbina(DUE, [], organigramma).abbinamenti).toEqual([
      'BG ente!8 > BG studi!8 certo copia',
      'BG ente!8 > BS studi!8 certo copia',
    ]);
  });

  it('gives what stands before the first ente to the first ente', () => {
    const fogli = [unita('servizio', 'BG sede'), ...DUE];
    expect(abbina(fogli).abbinamenti).toContain('BG ente!8 > BG sede!8 certo copia');
  });

  it('lets a person put together rows of two Camere', () => {
    const cascata = [linea({ foglio: 'BG ente', foglioOrigine: 'BS studi', stato: 'confermato' })];
    expect(abbina(DUE, cascata).abbinamenti).toContain('BG ente!8 > BS studi!8 confermato copia');
  });

  it('keeps everything together where there is one ente, wherever it stands', () => {
    const fogli = [unita('servizio', 'Studi'), unita('ente', 'ENTE')];
    expect(abbina(fogli).abbinamenti).toEqual(['ENTE!8 > Studi!8 certo copia']);
  });
});
