import { SENZA_COLORI, coloriFor } from '../../src/cli/colori';
import { tabellaRisultati } from '../../src/cli/tabella';
import { unCalcolato, unEsito, unaSintesi } from '../support/esito';
import { unCruscotto } from '../support/piano';

const CRUSCOTTI = [
  unCalcolato(unCruscotto({ foglio: 'ENTE', titolo: 'CRUSCOTTO STRATEGICO 2019' }), {
    totale: unaSintesi(83.5, { esito: 'Parzialmente raggiunto', pesoCoperto: 0.9 }),
    prospettive: [unaSintesi(100)],
  }),
  unCalcolato(unCruscotto({ titolo: 'CRUSCOTTO DEL DIRIGENTE', livello: 'dirigente' }), {
    totale: unaSintesi(64.5, { esito: 'Non raggiunto' }),
    mediaServizi: 91.256,
  }),
  unCalcolato(
    unCruscotto({
      titolo: 'SERVIZIO PROMOZIONE E INTERNAZIONALIZZAZIONE DELLE IMPRESE',
      livello: 'servizio',
    }),
    { totale: unaSintesi(null) },
  ),
  unCalcolato(unCruscotto({ titolo: 'BERGAMO SVILUPPO', livello: 'azienda_speciale' }), {
    totale: unaSintesi(0.01, { esito: 'Non raggiunto' }),
  }),
];

const tabella = (lingua: 'it' | 'en' = 'it', colori = SENZA_COLORI): readonly string[] =>
  tabellaRisultati(unEsito(CRUSCOTTI).risultato, lingua, colori);

describe('tabellaRisultati', () => {
  it('lines up figures, bars and words for a controller', () => {
    expect(`\n${tabella().join('\n')}\n`).toBe(`
Voce                                              %    Coperto                Esito
Ente
  CRUSCOTTO STRATEGICO 2019                 83,50 %    90,00 %  ██████████░░  Parzialmente raggiunto
Prospettive
  PROSPETTIVA 1                            100,00 %   100,00 %  ████████████  Raggiunto
Segretario Generale e dirigenti
  CRUSCOTTO DEL DIRIGENTE                   64,50 %   100,00 %  ███████░░░░░  Non raggiunto
    media dei suoi servizi                  91,26 %
Servizi e azienda speciale
  SERVIZIO PROMOZIONE E INTERNAZIONALIZ…          –     0,00 %                Non rilevato
  BERGAMO SVILUPPO                           0,01 %   100,00 %  █░░░░░░░░░░░  Non raggiunto
`);
  });

  it('speaks English when asked', () => {
    const testo = tabella('en').join('\n');
    expect(testo).toContain('83.50%');
    expect(testo).toContain('Partly reached');
  });

  test.each(['it', 'en'] as const)('is never wider than 100 characters in %s', (lingua) => {
    expect(Math.max(...tabella(lingua).map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('keeps its columns where it has colours', () => {
    const colori = coloriFor({ isTTY: true }, {});
    // eslint-disable-next-line no-control-regex -- escape sequences are what is taken out
    const plain = tabella('it', colori).map((line) => line.replace(/\u001b\[\d+m/g, ''));
    expect(plain).toEqual(tabella());
    expect(tabella('it', colori)).not.toEqual(tabella());
  });
});

describe('coloriFor', () => {
  test.each([
    ['on a terminal', { isTTY: true }, {}, true],
    ['in a pipe', {}, {}, false],
    ['with NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', { isTTY: true }, { NO_COLOR: '' }, true],
    ['on a dumb terminal', { isTTY: true }, { TERM: 'dumb' }, false],
  ])('%s', (_, stream, env, coloured) => {
    expect(coloriFor(stream, env)('rosso', 'x') !== 'x').toBe(coloured);
  });
});
