import { calcola } from '../../src/app/ricalcola';
import { stampaPrevisione } from '../../src/cli/previsione';
import { parseIsoDate } from '../../src/core';
import { testoIn } from '../../src/locale';
import { unFoglio, unLibro } from '../support/book';

const LIBRO = unLibro([
  unFoglio('Studi', [
    ['SERVIZIO STUDI'],
    ['SVILUPPO'],
    ['Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019', 'Risultato atteso al 30.06.2019'],
    ['1.1 Promuovere'],
    ['N. fiere', 10, 3, 6],
    ['N. corsi', 73, 10, null],
    ['N. bandi', 10, 9, 6],
  ]),
]);

const alTrenta = (lingua: 'it' | 'en'): string => {
  const { esito } = calcola(LIBRO, {
    anno: null,
    al: parseIsoDate('2019-06-30'),
    oggi: null,
    regole: {},
    testo: testoIn(lingua),
    chi: '',
    quando: '2019-07-01 09:00',
  });
  return stampaPrevisione(esito, lingua).join('\n');
};

describe('stampaPrevisione', () => {
  it('names the rows behind what is due, and what says what is due', () => {
    const detto = alTrenta('it');
    expect(detto).toContain('INDIETRO RISPETTO A QUANTO È DOVUTO FINORA');
    expect(detto).toContain(
      "  - Studi: N. fiere: 3 contro 6 (traguardo intermedio al 30/06/2019, scritto nella cella 'Studi'!D5)",
    );
    expect(detto).toContain("  - Studi: N. corsi: 10 contro 36,2 (la quota dell'anno già passata)");
    expect(detto).not.toContain('N. bandi');
  });

  it('says it in English', () => {
    expect(alTrenta('en')).toContain(
      "  - Studi: N. fiere: 3 against 6 (interim target of 2019-06-30, typed in cell 'Studi'!D5)",
    );
  });
});
