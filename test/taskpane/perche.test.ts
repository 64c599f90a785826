import { calcola } from '../../src/app/ricalcola';
import { parseIsoDate } from '../../src/core';
import { testoIn } from '../../src/locale';
import { parole } from '../../src/locale/parole/it';
import { percheRiga, type Perche } from '../../src/taskpane/modello/perche';
import { unFoglio, unLibro, type Contenuto } from '../support/book';

type Righe = readonly (readonly Contenuto[])[];

const cruscotto = (intestazioni: readonly Contenuto[], riga: readonly Contenuto[]) =>
  unFoglio('ENTE', [
    ['CRUSCOTTO STRATEGICO 2019'],
    ['SVILUPPO'],
    ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019', ...intestazioni],
    ['1.1 Accrescere'],
    ['Promuovere', ...riga],
  ]);

function perche(
  ente: ReturnType<typeof cruscotto>,
  scheda: Righe = [],
  al: string | null = null,
): Perche {
  const fogli = scheda.length === 0 ? [] : [unFoglio('Scheda ISO', scheda)];
  const { esito } = calcola(unLibro([ente, ...fogli]), {
    anno: null,
    al: al === null ? null : parseIsoDate(al),
    oggi: null,
    regole: {},
    testo: testoIn('it'),
    chi: '',
    quando: '2020-01-15 10:30',
  });
  const riga = esito.risultato.cruscotti[0]?.righe[0];
  return riga === undefined ? [] : percheRiga(riga, esito.risultato, parole);
}

describe('Perché questo numero?', () => {
  it('says who put which percentage in the place of the computed one, when and why', () => {
    const ente = cruscotto(
      ['% rettificata', 'Rettificato da', 'Rettificato il', 'Motivo'],
      ['N. eventi', 10, 5, 80, 'Ada', '31/01/2020', 'evento rinviato dal Comune'],
    );
    const detto = perche(ente);
    expect(detto).toContainEqual([
      'Rettifica',
      '80,00 %, da Ada il 31/01/2020: evento rinviato dal Comune',
    ]);
    expect(detto).toContainEqual(['Calcolato', '50,00 %']);
  });

  it('says in which cell a target for a day during the year is typed, while the year lasts', () => {
    const ente = cruscotto(['Risultato atteso al 30.06.2019'], ['N. eventi', 10, 5, 6]);
    const riga = ['Traguardo intermedio al 30/06/2019', '6 (scritto nella cella E5)'];
    expect(perche(ente, [], '2019-07-31')).toContainEqual(riga);
    expect(perche(ente, [], '2019-06-29')).not.toContainEqual(riga);
    expect(perche(ente, [], '2019-12-31')).not.toContainEqual(riga);
  });

  it('names the scheda progetto and what each activity came to', () => {
    const ente = cruscotto([], ['Progetto: Certificazione ISO 9001', '100%', null]);
    const detto = perche(ente, [
      ['Progetto', 'Certificazione ISO 9001'],
      ['Attività', 'Risultato Atteso 2019', 'Consuntivo 2019'],
      ['Manuale', 10, 10],
      ['Audit', 4, 2],
    ]);
    expect(detto.map(([, valore]) => valore).join('; ')).toContain(
      "dalla scheda progetto, 'Scheda ISO'!C3, 'Scheda ISO'!C4",
    );
    expect(detto).toContainEqual(['Manuale', '100,00 %']);
    expect(detto).toContainEqual(['Audit', '50,00 %']);
  });
});
