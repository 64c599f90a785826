import type { Cruscotto, Livello, RigaOrganigramma } from '../../../src/core';
import { calcola, codiciDi } from '../../support/calcolo';
import { unCruscotto, type DatiIndicatore } from '../../support/piano';
import { al, mancante, osservata } from './righe';

const riga = (
  foglio: string,
  unita: string,
  livello: Livello,
  rispondeA: string | null,
): RigaOrganigramma => ({
  foglio,
  unita,
  livello,
  rispondeA,
  responsabile: null,
  cell: { sheet: 'Organigramma', row: 1, col: 1 },
});

const dirigente = unCruscotto({
  foglio: 'Dirigente',
  unita: 'Area 1',
  livello: 'dirigente',
  indicatori: [al(10)],
});

const unita = (
  foglio: string,
  indicatori: readonly DatiIndicatore[],
  livello: Livello = 'servizio',
): Cruscotto => unCruscotto({ foglio, unita: `Servizio ${foglio}`, livello, indicatori });

const studi = unita('Studi', [al(80)]);
const promozione = unita('Promozione', [al(60), al(40)]);
const speciale = unita('Bergamo Sviluppo', [al(20)], 'azienda_speciale');
const vuoto = unita('Vuoto', [mancante()]);
const osservato = unita('Osservato', [osservata()]);

const capo = riga('Dirigente', 'Area 1', 'dirigente', 'Camera');
const ente = riga('ENTE', 'Camera', 'ente', null);
const sotto = (cruscotto: Cruscotto, rispondeA = 'Area 1') =>
  riga(cruscotto.foglio, cruscotto.unita, cruscotto.livello, rispondeA);

function mediaDelDirigente(
  cruscotti: readonly Cruscotto[],
  organigramma: readonly RigaOrganigramma[],
  mancanti: 'zero' | 'escludi' = 'escludi',
) {
  const found = calcola([dirigente, ...cruscotti], { organigramma, regole: { mancanti } });
  return { media: found.cruscotti[0]?.mediaServizi, codici: codiciDi(found.findings) };
}

describe('serviziPerDirigente', () => {
  it('gives a dirigente the simple mean of the servizi that answer to him', () => {
    const organigramma = [ente, capo, sotto(studi), sotto(promozione)];
    expect(mediaDelDirigente([studi, promozione], organigramma)).toEqual({ media: 65, codici: [] });
  });

  it('counts the azienda speciale where it answers to him', () => {
    const organigramma = [ente, capo, sotto(studi), sotto(speciale)];
    expect(mediaDelDirigente([studi, speciale], organigramma).media).toBe(50);
  });

  it('leaves out those who answer to somebody else', () => {
    const organigramma = [ente, capo, sotto(studi), sotto(promozione, 'Camera')];
    expect(mediaDelDirigente([studi, promozione], organigramma)).toEqual({ media: 80, codici: [] });
  });

  it('knows names by trivial normalisation', () => {
    const organigramma = [
      ente,
      riga('DIRIGENTE', 'AREA  1', 'dirigente', null),
      riga('studi ', 'servizio STUDI', 'servizio', 'area 1.'),
    ];
    expect(mediaDelDirigente([studi], organigramma)).toEqual({ media: 80, codici: [] });
  });

  it('knows the only cruscotto of a sheet by the sheet alone', () => {
    const organigramma = [capo, riga('Studi', 'Ufficio Studi', 'servizio', 'Area 1'), ente];
    expect(mediaDelDirigente([studi], organigramma)).toEqual({ media: 80, codici: [] });
  });

  it('tells two cruscotti of one sheet apart by unit', () => {
    const primo = { ...studi, foglio: 'Servizi', unita: 'Uno' };
    const secondo = { ...promozione, foglio: 'Servizi', unita: 'Due' };
    const organigramma = [ente, capo, sotto(primo, 'Camera'), sotto(secondo)];
    expect(mediaDelDirigente([primo, secondo], organigramma).media).toBe(50);
  });

  it('counts a line typed twice once', () => {
    const organigramma = [ente, capo, sotto(studi), sotto(studi), sotto(promozione)];
    expect(mediaDelDirigente([studi, promozione], organigramma).media).toBe(65);
  });

  it('treats a servizio with nothing scored as its missing rows are treated', () => {
    const organigramma = [ente, capo, sotto(studi), sotto(vuoto), sotto(osservato)];
    const cruscotti = [studi, vuoto, osservato];
    expect(mediaDelDirigente(cruscotti, organigramma, 'escludi').media).toBe(80);
    expect(mediaDelDirigente(cruscotti, organigramma, 'zero').media).toBe(40);
  });

  it('has no mean where no servizio is scored, and none without Organigramma', () => {
    expect(mediaDelDirigente([vuoto], [ente, capo, sotto(vuoto)], 'zero').media).toBeNull();
    expect(mediaDelDirigente([studi], []).media).toBeNull();
  });

  it('stands beside a dirigente only', () => {
    const organigramma = [ente, capo, sotto(studi), sotto(promozione, 'Camera')];
    const cruscotti = [dirigente, studi, promozione, unCruscotto()];
    const found = calcola(cruscotti, { organigramma });
    expect(found.cruscotti.map(({ mediaServizi }) => mediaServizi)).toEqual([80, null, null, null]);
  });

  it('says which unit under a dirigente has no cruscotto', () => {
    const organigramma = [ente, capo, sotto(studi), sotto(promozione)];
    expect(mediaDelDirigente([studi], organigramma)).toEqual({ media: 80, codici: ['OR-201'] });
  });

  it('says which Risponde a names nobody', () => {
    const organigramma = [ente, capo, sotto(studi, 'Area Uno')];
    expect(mediaDelDirigente([studi], organigramma)).toEqual({ media: null, codici: ['OR-202'] });
  });
});
