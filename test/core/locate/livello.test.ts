import type { Livello, RigaOrganigramma } from '../../../src/core';
import { livelloOf } from '../../../src/core/locate/livello';
import { unFoglio } from '../../support/book';
import { riga, TESTATA, titoliDi, trova, type Righe } from './support';

const un = (titolo: string): Righe => [[titolo], ['PROSPETTIVA A'], TESTATA, riga('Fare', 'Primo')];
const linea = (foglio: string, unita: string, livello: Livello): RigaOrganigramma => ({
  foglio,
  unita,
  livello,
  rispondeA: null,
  responsabile: null,
  cell: { sheet: 'Organigramma', row: 1, col: 0 },
});

describe('livelloOf', () => {
  it.each<[string | null, string, Livello]>([
    ['CRUSCOTTO STRATEGICO 2019', 'Foglio1', 'ente'],
    ["Cruscotto dell'Ente", 'Foglio1', 'ente'],
    [null, 'ENTE', 'ente'],
    ['OBIETTIVI 2019', 'Ente', 'ente'],
    ['CRUSCOTTO DEL SEGRETARIO GENERALE', 'Foglio1', 'segretario_generale'],
    ['OBIETTIVI', 'Segretario Generale', 'segretario_generale'],
    ['CRUSCOTTO STRATEGICO DEL SEGRETARIO GENERALE', 'ENTE', 'segretario_generale'],
    ['CRUSCOTTO DEL DIRIGENTE', 'Foglio1', 'dirigente'],
    ['OBIETTIVI', 'Dirigente Area 1', 'dirigente'],
    ['AZIENDA SPECIALE', 'Bergamo Sviluppo', 'azienda_speciale'],
    ['AZIENDA SPECIALE', 'Dirigente', 'azienda_speciale'],
    ['SERVIZIO STUDI', 'ENTE', 'servizio'],
    ['SERVIZIO DI SUPPORTO AL SEGRETARIO GENERALE', 'Foglio1', 'servizio'],
    ['SEGRETERIA GENERALE E GESTIONE DOCUMENTALE', 'Segreteria Gen.', 'servizio'],
    ['CAMERA ARBITRALE', 'Camera Arbitrale', 'servizio'],
    ['PRESENTE E FUTURO', 'Studenti', 'servizio'],
    ['CRUSCOTTO', 'Cruscotto', 'servizio'],
    [null, 'Promozione', 'servizio'],
  ])('puts title %p on sheet «%s» on level %s', (titolo, foglio, livello) => {
    expect(livelloOf(undefined, titolo, foglio).livello).toBe(livello);
  });

  it.each([
    ['organigramma', linea('ENTE', 'Camera', 'dirigente'), 'CRUSCOTTO STRATEGICO', 'ENTE'],
    ['titolo', undefined, 'CRUSCOTTO STRATEGICO', 'Dirigente'],
    ['foglio', undefined, 'OBIETTIVI', 'Dirigente'],
    ['predefinito', undefined, 'OBIETTIVI', 'Promozione'],
  ] as const)('says that it was taken from %s', (fonte, riga, titolo, foglio) => {
    expect(livelloOf(riga, titolo, foglio).fonteLivello).toBe(fonte);
  });
});

describe('locate: Organigramma', () => {
  it('overrules level and name of the unit, whatever the case of the sheet name', () => {
    const esito = trova([unFoglio('Promozione', un('SERVIZIO PROMOZIONE'))], {
      organigramma: [
        linea(' PROMOZIONE ', 'Area Promozione', 'dirigente'),
        linea('Altro', 'Altro', 'ente'),
      ],
    });
    expect(esito.value.cruscotti[0]).toMatchObject({
      titolo: 'SERVIZIO PROMOZIONE',
      unita: 'Area Promozione',
      livello: 'dirigente',
    });
    expect(esito.findings).toEqual([]);
  });

  it('leaves a sheet that it does not name to its title', () => {
    const esito = trova([unFoglio('Promozione', un('SERVIZIO PROMOZIONE'))], {
      organigramma: [linea('Altro', 'Altro', 'ente')],
    });
    expect(esito.value.cruscotti[0]).toMatchObject({
      unita: 'SERVIZIO PROMOZIONE',
      livello: 'servizio',
    });
  });

  it.each<[string, readonly RigaOrganigramma[], readonly string[]]>([
    [
      'by its title',
      [
        linea('Tutti', 'Servizio Promozione', 'dirigente'),
        linea('Tutti', 'Servizio studi', 'azienda_speciale'),
      ],
      ['Servizio studi azienda_speciale', 'Servizio Promozione dirigente'],
    ],
    [
      'as the one left',
      [linea('Tutti', 'Area unica', 'dirigente'), linea('Tutti', 'Servizio studi', 'servizio')],
      ['Servizio studi servizio', 'Area unica dirigente'],
    ],
    [
      'not if it cannot be told',
      [linea('Tutti', 'Area unica', 'dirigente')],
      ['SERVIZIO STUDI servizio', 'SERVIZIO PROMOZIONE servizio'],
    ],
  ])('finds each of several cruscotti in a sheet %s', (_caso, organigramma, attesi) => {
    const esito = trova(
      [unFoglio('Tutti', [...un('SERVIZIO STUDI'), ...un('SERVIZIO PROMOZIONE')])],
      { organigramma },
    );
    expect(titoliDi(esito)).toEqual(['SERVIZIO STUDI', 'SERVIZIO PROMOZIONE']);
    expect(esito.value.cruscotti.map(({ unita, livello }) => `${unita} ${livello}`)).toEqual(
      attesi,
    );
  });
});
