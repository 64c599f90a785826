import { readFileSync } from 'node:fs';
import { calcola, type Richiesta } from '../../src/app/ricalcola';
import type { EsitoPipeline, RigaRef, WorkbookSnapshot } from '../../src/core';
import { normalizeTesto } from '../../src/core/model/testo';
import { readWorkbook } from '../../src/host/file';
import { testoIn } from '../../src/locale';
import { applyPlan } from '../support/applyPlan';
import { digita, inserisciRiga, rinomina } from '../support/scenario';

const RICHIESTA: Richiesta = {
  anno: null,
  al: null,
  oggi: null,
  regole: {},
  testo: testoIn('it'),
  chi: '',
  quando: '2020-01-15 10:30',
};
const campione = readWorkbook(
  new Uint8Array(readFileSync('samples/cruscotti-2019-consuntivo.xlsx')),
);
const corri = (book: WorkbookSnapshot): EsitoPipeline => calcola(book, RICHIESTA).esito;

const riga = ({ piano }: EsitoPipeline, { cruscotto, riga: indice }: RigaRef) => {
  const suo = piano.cruscotti[cruscotto];
  const testo = suo?.indicatori[indice]?.testo ?? '';
  return {
    foglio: suo?.foglio ?? '',
    testo,
    inBreve: `${suo?.foglio ?? ''}: ${testo.slice(0, 60)}`,
  };
};
const coppie = (esito: EsitoPipeline) =>
  esito.risultato.abbinamenti.map(({ da, a, stato }) => ({
    stato,
    alto: riga(esito, da),
    basso: riga(esito, a),
  }));

describe('the matches of the sample', () => {
  const esito = corri(campione);

  it('are proposed for exactly these wordings', () => {
    const proposte = coppie(esito).filter(({ stato }) => stato === 'proposto');
    const incontri = 'N. incontri di presentazione/condivisione del Piano';
    expect(proposte.map(({ alto, basso }) => [alto.inBreve, basso.inBreve])).toEqual([
      [
        "ENTE: N. seminari e incontri formativi dedicati all'internazionali",
        "Promozione: N. iniziative e incontri dedicati all'internazionalizzazione",
      ],
      [
        'ENTE: N. di aspiranti imprenditori/startup incubate / N. di posti ',
        'Bergamo Sviluppo: N. di aspiranti imprenditori o startup incubate / N. di post',
      ],
      [
        'ENTE: N. di utenti partecipanti ad attività formative, consulenzia',
        'Bergamo Sviluppo: N. di utenti coinvolti nella partecipazione alle attività fo',
      ],
      [
        'ENTE: N. di studenti partecipanti agli interventi formativi/orient',
        'Bergamo Sviluppo: N. di utenti partecipanti agli interventi formativi/orientat',
      ],
      [
        'Dirigente: Implementazione nuovi servizi sulla piattaforma SERVIZI ONLI',
        'Sportelli polifunz.: Implementazione nuovi servizi sulla piattaforma SERVIZI ON-L',
      ],
      [`Dirigente: ${incontri} performa`, `Performance e Partecipazioni: ${incontri} della pe`],
      [`Dirigente: ${incontri} performa`, `Risorse umane e finanziarie: ${incontri} della pe`],
    ]);
  });

  it.each(['gradimento', 'SARI', 'Revisione del Sistema', 'Aggiornamento del sistema'])(
    'never pair rows about «%s» that say something else',
    (parola) => {
      const sue = coppie(esito).filter(({ alto, basso }) =>
        [alto, basso].some(({ testo }) => testo.includes(parola)),
      );
      for (const { alto, basso } of sue) {
        expect(normalizeTesto(basso.testo)).toBe(normalizeTesto(alto.testo));
      }
      const presenti = esito.piano.cruscotti.flatMap(({ indicatori }) =>
        indicatori.filter(({ testo }) => testo.includes(parola)),
      );
      expect(presenti.length).toBeGreaterThan(0);
    },
  );

  it('say why they are proposed: the words that differ, and how many are shared', () => {
    const dette = esito.findings.flatMap((una) => (una.code === 'AB-101' ? [una.params] : []));
    expect(dette).toHaveLength(7);
    const studenti = dette.find(({ testo }) => testo.includes('studenti'));
    expect(studenti).toMatchObject({ cambiaConteggio: true });
    const prima = esito.findings.find(({ code }) => code === 'AB-101');
    expect(prima === undefined ? '' : testoIn('it')(prima).testo).toMatch(
      /solo qui «.+», solo là «.+» \(parole in comune: \d+ %\)/,
    );
  });
});

describe('a decision in the sheet Cascata', () => {
  const fatta = applyPlan(campione, corri(campione).plan);
  const linee = fatta.sheets.find(({ name }) => name === 'Cascata')?.values ?? [];
  const linea = linee.findIndex(
    ([, alto]) => typeof alto === 'string' && alto.startsWith('N. di aspiranti imprenditori/'),
  );
  const confermata = digita(fatta, 'Cascata', { [`E${String(linea + 1)}`]: 'confermato' });

  it('outlives inserted rows, a renamed sheet and a corrected spelling, all at once', () => {
    const prima = coppie(corri(confermata)).find(({ stato }) => stato === 'confermato');
    expect(prima?.alto.testo).toMatch(/^N. di aspiranti imprenditori\/startup/);
    expect(prima?.basso.foglio).toBe('Bergamo Sviluppo');

    const spostata = inserisciRiga(
      inserisciRiga(confermata, 'Bergamo Sviluppo', 1, ['Una riga in più']),
      'ENTE',
      1,
      ['Una riga in più'],
    );
    const rinominata = rinomina(spostata, 'Bergamo Sviluppo', 'Azienda speciale');
    const sheets = rinominata.sheets.map((sheet) =>
      sheet.name === 'Azienda speciale'
        ? {
            ...sheet,
            values: sheet.values.map((celle) =>
              celle.map((value) =>
                typeof value === 'string'
                  ? value.replace(
                      'aspiranti imprenditori o startup',
                      'aspiranti imprenditori o start-up',
                    )
                  : value,
              ),
            ),
          }
        : sheet,
    );
    const esito = corri({ ...rinominata, sheets });
    const poi = coppie(esito).filter(({ stato }) => stato === 'confermato');
    expect(poi).toHaveLength(1);
    expect(poi[0]?.alto.testo).toBe(prima?.alto.testo);
    expect(poi[0]?.basso.foglio).toBe('Azienda speciale');
    expect(poi[0]?.basso.testo).toContain('aspiranti imprenditori o start-up incubate');
    expect(esito.findings.map(({ code }) => code)).toContain('AB-501');
  });
});
