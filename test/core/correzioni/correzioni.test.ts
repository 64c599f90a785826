import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../../src/host/file';
import {
  EMPTY_PLAN,
  printA1,
  REGOLE_PREDEFINITE,
  runPipeline,
  type Correzione,
  type EsitoPipeline,
  type WorkbookSnapshot,
} from '../../../src/core';
import { applyPlan, scritto } from '../../support/applyPlan';
import { formula, giorno, unFoglio, unLibro, type Contenuto } from '../../support/book';

const TESTATA = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'];

const foglio = (
  name: string,
  titolo: string,
  righe: readonly (readonly Contenuto[])[],
  testata: readonly Contenuto[] = TESTATA,
  opzioni: Parameters<typeof unFoglio>[2] = {},
) =>
  unFoglio(
    name,
    [[titolo], ['SVILUPPO ECONOMICO'], testata, ['1.1 Accrescere'], ...righe],
    opzioni,
  );

const ente = (...righe: readonly (readonly Contenuto[])[]) =>
  foglio('ENTE', 'CRUSCOTTO STRATEGICO 2019', righe);

function esegui(book: WorkbookSnapshot): EsitoPipeline {
  return runPipeline(book, {
    anno: 2019,
    al: null,
    oggi: null,
    regole: REGOLE_PREDEFINITE,
    organigramma: [],
    cascata: [],
    findings: [],
    corsa: { chi: '', quando: '2020-01-31 09:00', versione: '0' },
    testo: ({ code }) => ({ testo: code, rimedio: code, breve: code }),
  });
}

const inBreve = ({ finding, edits }: Correzione): string =>
  [
    finding.code,
    ...edits.map(
      ({ cell, before, after, numberFormat }) =>
        `${cell.sheet}!${printA1(cell.row, cell.col)} «${scritto(before)}» → «${scritto(after)}»${numberFormat === undefined ? '' : ` ${numberFormat}`}`,
    ),
  ].join(' ');

const proposte = (book: WorkbookSnapshot): readonly string[] =>
  esegui(book).correzioni.map(inBreve);

const VECCHIA = ['Azione', 'Indicatore', 'Risultato Atteso 2018', 'Consuntivo 2019'];

const CON_UNITA = [...TESTATA, 'Unità'];

const conNomi = (nome: string, titolo: string, prospettiva: string, obiettivo: string) =>
  unFoglio(nome, [
    [titolo],
    [prospettiva],
    TESTATA,
    [`1.1 ${obiettivo}`],
    ['Fare', 'N. fiere', 5, 5],
  ]);

/** Each kind of cure with the workbook that asks for it. */
const CASI: readonly (readonly [string, WorkbookSnapshot, string])[] = [
  [
    'the year of a heading',
    unLibro([
      ente(['A', 'N. fiere', 5, 5]),
      foglio('Studi', 'SERVIZIO STUDI', [['A', 'N. incontri', 5, 4]], VECCHIA),
    ]),
    'FO-102 Studi!C3 «Risultato Atteso 2018» → «Risultato Atteso 2019»',
  ],
  [
    'a deadline typed as text',
    unLibro([ente(['A', 'Pubblicazione del bando', '1.2.2019', null])]),
    'RA-105 ENTE!C5 «1.2.2019» → «43497» dd/mm/yyyy',
  ],
  [
    'an actual date typed as text',
    unLibro([ente(['A', 'Pubblicazione del bando', giorno('2019-11-29'), '1/2/19'])]),
    'CO-112 ENTE!D5 «1/2/19» → «43497» dd/mm/yyyy',
  ],
  [
    'a date that has one reading',
    unLibro([ente(['A', 'Adozione', '30.11.2019', null])]),
    'RA-213 ENTE!C5 «30.11.2019» → «43799» dd/mm/yyyy',
  ],
  [
    'the day of a result',
    unLibro([ente(['A', 'Adozione', null, '29/11/2019'])]),
    'CO-206 ENTE!D5 «29/11/2019» → «43798» dd/mm/yyyy',
  ],
  [
    'the spelling of the row above',
    unLibro([
      ente(['A', "N. aspiranti/startup incubate presso l'Incubatore d'Impresa", 5, null]),
      foglio('Studi', 'SERVIZIO STUDI', [
        ['A', "N. aspiranti o startup incubate presso l'Incubatore d'Impresa", 5, 4],
      ]),
    ]),
    "AB-101 Studi!B5 «N. aspiranti o startup incubate presso l'Incubatore d'Impresa» → «N. aspiranti/startup incubate presso l'Incubatore d'Impresa»",
  ],
  [
    'the unit moved into its column',
    unLibro([
      foglio('ENTE', 'CRUSCOTTO STRATEGICO', [['A', 'Durata', '3,5 gg', null, null]], CON_UNITA),
    ]),
    'RA-207 ENTE!C5 «3,5 gg» → «3.5» ENTE!E5 «·» → «gg»',
  ],
  [
    'the unit dropped where its column states it',
    unLibro([
      foglio('ENTE', 'CRUSCOTTO', [['A', 'Durata', '≤ 30 giorni', null, 'giorni']], CON_UNITA),
    ]),
    'RA-207 ENTE!C5 «≤ 30 giorni» → «≤ 30»',
  ],
  [
    'the sign that is meant',
    unLibro([ente(['A', 'N. fiere', '= 8', 4])]),
    'RA-208 ENTE!C5 «= 8» → «≥ 8»',
  ],
  [
    'a blank behind an elision',
    unLibro([ente(['A', "N. visite all' archivio", 8, 4])]),
    "TE-104 ENTE!B5 «N. visite all' archivio» → «N. visite all'archivio»",
  ],
  [
    'a prospettiva in the words of the ente',
    unLibro([
      conNomi(
        'ENTE',
        'CRUSCOTTO STRATEGICO',
        'SVILUPPO DELLE IMPRESE E DEL TERRITORIO',
        'Accrescere',
      ),
      conNomi('Studi', 'SERVIZIO STUDI', 'SVILUPPO DELLE IMPRESE DEL TERRITORIO', 'Accrescere'),
    ]),
    'FO-401 Studi!A2 «SVILUPPO DELLE IMPRESE DEL TERRITORIO» → «SVILUPPO DELLE IMPRESE E DEL TERRITORIO»',
  ],
  [
    'an obiettivo in the words of the ente',
    unLibro([
      conNomi('ENTE', 'CRUSCOTTO STRATEGICO', 'SVILUPPO', 'Informare il pubblico e le imprese'),
      conNomi('Studi', 'SERVIZIO STUDI', 'SVILUPPO', 'Informare il pubblico, le imprese'),
    ]),
    'FO-403 Studi!A4 «1.1 Informare il pubblico, le imprese» → «1.1 Informare il pubblico e le imprese»',
  ],
  [
    'a word that stands twice',
    unLibro([ente(['A', 'N. revisioni del del regolamento', 8, 4])]),
    'TE-102 ENTE!B5 «N. revisioni del del regolamento» → «N. revisioni del regolamento»',
  ],
];

describe('findCorrezioni', () => {
  test.each(CASI)('proposes %s', (_, book, attesa) => {
    expect(proposte(book)).toEqual([attesa]);
  });

  test.each(CASI)(
    'cures %s: the remark goes, no other figure changes unless it says so',
    (_, book) => {
      const prima = esegui(book);
      const [correzione] = prima.correzioni;
      const edits = correzione?.edits ?? [];
      const dopo = esegui(applyPlan(book, { ...EMPTY_PLAN, edits }));
      const codes = (esito: EsitoPipeline) => esito.findings.map(({ code }) => code);
      expect(codes(prima)).toContain(correzione?.finding.code);
      expect(codes(dopo)).not.toContain(correzione?.finding.code);
      expect(dopo.correzioni).toEqual([]);
      if (correzione?.cambiaCifre === true) return;
      expect(cifre(dopo)).toEqual(cifre(prima));
    },
  );

  test.each<[string, WorkbookSnapshot]>([
    [
      'a unit without a column that could state it',
      unLibro([ente(['A', 'Durata', '3,5 gg', null])]),
    ],
    ['a formula', unLibro([ente(['A', 'Pubblicazione', formula('=Z1', '1.2.2019'), null])])],
    [
      'a protected sheet',
      unLibro([
        foglio('ENTE', 'CRUSCOTTO STRATEGICO', [['A', 'Bando', '1.2.2019', null]], TESTATA, {
          protected: true,
        }),
      ]),
    ],
    [
      'words that may change what is counted',
      unLibro([
        ente([
          'A',
          "N. seminari e incontri formativi dedicati all'internazionalizzazione",
          5,
          null,
        ]),
        foglio('Studi', 'SERVIZIO STUDI', [
          ['A', "N. iniziative e incontri dedicati all'internazionalizzazione", 5, 4],
        ]),
      ]),
    ],
    [
      'names that differ in a word that counts',
      unLibro([
        conNomi('ENTE', 'CRUSCOTTO STRATEGICO', 'SVILUPPO DELLE IMPRESE', 'Informare il pubblico'),
        conNomi('Studi', 'SERVIZIO STUDI', 'SVILUPPO DELLE NUOVE IMPRESE', 'Informare i cittadini'),
      ]),
    ],
    [
      'a year that stands in the cell above',
      unLibro([
        ente(['A', 'N. fiere', 5, 5]),
        unFoglio('Studi', [
          ['SERVIZIO STUDI'],
          ['SVILUPPO ECONOMICO'],
          [null, null, 2018, 2019],
          ['Azione', 'Indicatore', 'Risultato Atteso', 'Consuntivo'],
          ['1.1 Accrescere'],
          ['A', 'N. incontri', 5, 4],
        ]),
      ]),
    ],
  ])('leaves alone %s', (_, book) => {
    expect(proposte(book)).toEqual([]);
    expect(esegui(book).findings.length).toBeGreaterThan(0);
  });

  it('keeps the format that the date format takes the place of', () => {
    const [, book] = CASI[1] ?? [];
    const [correzione] = book === undefined ? [] : esegui(book).correzioni;
    expect(correzione?.edits[0]?.formatBefore).toBe('General');
  });
});

describe('the corrections of the sample workbook', () => {
  const book = readWorkbook(readFileSync('samples/cruscotti-2019-consuntivo.xlsx'));
  const prima = esegui(book);
  const certe = prima.correzioni.filter(({ cambiaCifre }) => !cambiaCifre);

  it('take their remarks away, all at once, and leave every figure as it is', () => {
    const edits = certe.flatMap((una) => una.edits);
    const dopo = esegui(applyPlan(book, { ...EMPTY_PLAN, edits }));
    expect(certe.length).toBeGreaterThan(5);
    expect(cifre(dopo)).toEqual(cifre(prima));
    const curati = new Set(certe.map(({ finding }) => finding.code));
    expect(dopo.findings.filter(({ code }) => curati.has(code))).toEqual([]);
    expect(dopo.findings).toHaveLength(prima.findings.length - certe.length);
  });
});

function cifre({ risultato }: EsitoPipeline) {
  return risultato.cruscotti.map(({ righe, totale, obiettivi, prospettive }) => [
    righe.map(({ raggiungimento, esito }) => [raggiungimento, esito]),
    totale,
    obiettivi,
    prospettive,
  ]);
}
