import { calcola } from '../../src/app/ricalcola';
import { testoIn } from '../../src/locale';
import { coppieOf, partiDi } from '../../src/taskpane/modello/cascata';
import { unFoglio, unLibro, type Contenuto } from '../support/book';

const PIANO = 'Piano della performance pubblicato';
const TESTATA = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'];
const CASCATA = [
  'Foglio',
  'Indicatore',
  'Foglio di origine',
  'Indicatore di origine',
  'Stato',
  'Metodo',
  'Note',
];

const cruscotto = (nome: string, titolo: string, righe: readonly (readonly Contenuto[])[]) =>
  unFoglio(nome, [[titolo], ['SVILUPPO'], TESTATA, ['1.1 Accrescere'], ...righe]);

function coppie(cascata: readonly (readonly Contenuto[])[] = []) {
  const book = unLibro([
    cruscotto('ENTE', 'CRUSCOTTO STRATEGICO 2019', [
      ['Promuovere', PIANO, 8, null],
      ['Promuovere', 'N. eventi', 10, null],
    ]),
    cruscotto('Studi', 'SERVIZIO STUDI', [
      ['Promuovere', 'Piano performance pubblicato', 8, 4],
      ['Promuovere', 'N. eventi', 10, 5],
    ]),
    cruscotto('Fiere', 'SERVIZIO FIERE', [['Promuovere', 'N. eventi', 10, 7]]),
    ...(cascata.length === 0 ? [] : [unFoglio('Cascata', [CASCATA, ...cascata])]),
  ]);
  const { esito } = calcola(book, {
    anno: null,
    al: null,
    oggi: null,
    regole: {},
    testo: testoIn('it'),
    chi: '',
    quando: '2020-01-15 10:30',
  });
  return coppieOf(esito.risultato);
}

const breve = ({ da, a, fonti, abbinamento }: ReturnType<typeof coppie>['daDecidere'][number]) =>
  `${abbinamento.stato}: ${da.foglio} ${da.testo} < ${a.foglio} (${String(fonti.length)})`;

describe('coppieOf', () => {
  it('asks for each proposal, and once for a row whose servizi hold different values', () => {
    const { daDecidere, decise } = coppie();
    expect(daDecidere.map(breve)).toEqual([
      `proposto: ENTE ${PIANO} < Studi (1)`,
      'certo: ENTE N. eventi < Studi (2)',
    ]);
    expect(decise).toEqual([]);
  });

  it('keeps what somebody decided apart, and a rejected row is no source', () => {
    const { daDecidere, decise } = coppie([
      ['ENTE', PIANO, 'Studi', 'Piano performance pubblicato', 'rifiutato', null, null],
      ['ENTE', 'N. eventi', 'Fiere', 'N. eventi', 'confermato', 'somma', null],
    ]);
    expect(daDecidere).toEqual([]);
    expect(decise.map(breve).sort()).toEqual([
      'confermato: ENTE N. eventi < Fiere (2)',
      `rifiutato: ENTE ${PIANO} < Studi (0)`,
    ]);
  });
});

describe('partiDi', () => {
  test.each([
    ['Piano della performance', ['della'], 'Piano [della] performance'],
    ['SERVIZI ON-LINE', ['on-line'], 'SERVIZI [ON]-[LINE]'],
    ['Nuovi corsi, corsi', ['corsi'], 'Nuovi [corsi], [corsi]'],
    ['<b>testo</b>', [], '<b>testo</b>'],
    ['', ['x'], ''],
  ])('marks in %s the words %j', (testo, diverse, atteso) => {
    const parti = partiDi(testo, diverse);
    expect(parti.map((una) => (una.diversa ? `[${una.testo}]` : una.testo)).join('')).toBe(atteso);
  });
});
