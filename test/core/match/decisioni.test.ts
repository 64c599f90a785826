import { abbina, codici, ente, foglio, linea, paramsOf, servizio } from './livelli';
import { fatto, nonRilevato } from '../../support/piano';

const EVENTI = 'N. eventi';
const FOGLI = [ente([EVENTI]), servizio('Promozione', [EVENTI]), servizio('Studi', [EVENTI])];

describe('readDecisioni', () => {
  it('lets a person refuse a match that is certo: it is listed and feeds nothing', () => {
    const cascata = [linea({ stato: 'rifiutato' })];
    expect(abbina(FOGLI, cascata).abbinamenti).toEqual([
      'ENTE!8 > Promozione!8 rifiutato',
      'ENTE!8 > Studi!8 certo copia',
    ]);
  });

  it('does not use the value of a refused row', () => {
    const { consuntivo } = abbina(
      [
        ente([{ testo: EVENTI, consuntivo: nonRilevato }]),
        servizio('Promozione', [{ testo: EVENTI, consuntivo: fatto(4) }]),
        servizio('Studi', [{ testo: EVENTI, consuntivo: fatto(9) }]),
      ],
      [linea({ stato: 'rifiutato' })],
    );
    expect(consuntivo).toMatchObject({ consuntivo: { value: fatto(9) }, metodo: 'copia' });
  });

  const PIANO = 'Piano della performance approvato e pubblicato';
  const SENZA = 'Piano performance approvato e pubblicato';
  const PROPOSTA = [ente([PIANO]), servizio('Promozione', [SENZA])];

  test.each([
    ['confermato', 'ENTE!8 > Promozione!8 confermato copia'],
    ['certo', 'ENTE!8 > Promozione!8 confermato copia'],
    ['rifiutato', 'ENTE!8 > Promozione!8 rifiutato'],
    ['proposto', 'ENTE!8 > Promozione!8 proposto'],
    [null, 'ENTE!8 > Promozione!8 proposto'],
  ] as const)('reads %s beside a proposal', (stato, atteso) => {
    const cascata = [linea({ indicatore: PIANO, indicatoreOrigine: SENZA, stato })];
    const { abbinamenti, findings } = abbina(PROPOSTA, cascata);
    expect(abbinamenti).toEqual([atteso]);
    expect(codici(findings)).toEqual(atteso.endsWith('proposto') ? ['AB-101'] : []);
  });

  it('takes a line for two rows that were never proposed', () => {
    const fogli = [ente([EVENTI]), servizio('Promozione', ['Tutt’altro testo'])];
    const cascata = [linea({ indicatoreOrigine: 'tutt’altro TESTO', stato: 'confermato' })];
    expect(abbina(fogli, cascata).abbinamenti).toEqual(['ENTE!8 > Promozione!8 confermato copia']);
  });

  it('proposes nothing more on a sheet where a person confirmed a row', () => {
    const fogli = [ente([PIANO]), servizio('Promozione', [SENZA, EVENTI])];
    const cascata = [linea({ indicatore: PIANO, indicatoreOrigine: EVENTI, stato: 'confermato' })];
    expect(abbina(fogli, cascata).abbinamenti).toEqual(['ENTE!8 > Promozione!9 confermato copia']);
  });

  it('finds a row by its texts when the sheet was renamed', () => {
    const cascata = [
      linea({ foglioOrigine: 'Promozione 2018', stato: 'rifiutato' }),
      linea({ foglioOrigine: 'Studi' }),
    ];
    const { abbinamenti, findings } = abbina(FOGLI, cascata);
    expect(abbinamenti).toEqual([
      'ENTE!8 > Promozione!8 rifiutato',
      'ENTE!8 > Studi!8 certo copia',
    ]);
    expect(findings).toEqual([]);
  });

  it('does not guess between two sheets', () => {
    const { abbinamenti, findings } = abbina(FOGLI, [
      linea({ foglioOrigine: 'X', stato: 'rifiutato' }),
    ]);
    expect(abbinamenti).toHaveLength(2);
    expect(abbinamenti.join()).not.toContain('rifiutato');
    expect(paramsOf(findings, 'AB-112')).toMatchObject({ fogli: ['Promozione', 'Studi'] });
  });

  it('takes a blank sheet for any sheet', () => {
    const { abbinamenti } = abbina(FOGLI, [linea({ foglioOrigine: '', stato: 'rifiutato' })]);
    expect(abbinamenti).toEqual(['ENTE!8 > Promozione!8 rifiutato', 'ENTE!8 > Studi!8 rifiutato']);
  });

  it('tells levels with the same text apart by sheet', () => {
    const fogli = [...FOGLI.slice(0, 2), foglio('dirigente', 'Dirigente', [EVENTI])];
    const { abbinamenti } = abbina(fogli, [linea({ foglio: 'dirigente ', stato: 'rifiutato' })]);
    expect(abbinamenti).toEqual([
      'ENTE!8 > Promozione!8 certo copia',
      'Dirigente!8 > Promozione!8 rifiutato',
    ]);
  });

  test.each([
    ['indicatore', { indicatore: 'Cancellato' }],
    ['origine', { indicatoreOrigine: 'Cancellato' }],
    ['entrambi', { indicatore: 'Cancellato', indicatoreOrigine: 'Cancellato' }],
  ] as const)('says when a line finds no row any more: %s', (manca, testi) => {
    const decided = abbina(FOGLI, [linea({ ...testi, stato: 'confermato' })]).findings;
    expect(codici(decided)).toEqual(['AB-110']);
    expect(decided[0]).toMatchObject({
      params: { manca },
      cell: { sheet: 'Cascata', row: 1, col: 0 },
    });
    const open = abbina(FOGLI, [linea({ ...testi, stato: 'proposto' })]).findings;
    expect(codici(open)).toEqual(['AB-111']);
  });

  it('does not take a row of a dirigente as origin', () => {
    const fogli = [ente([EVENTI]), foglio('dirigente', 'Dirigente', [EVENTI])];
    const { findings } = abbina(fogli, [
      linea({ foglioOrigine: 'Dirigente', stato: 'confermato' }),
    ]);
    expect(paramsOf(findings, 'AB-110')).toMatchObject({ manca: 'origine' });
  });

  it('follows neither of two lines that contradict each other', () => {
    const cascata = [linea({ stato: 'confermato' }), linea({ stato: 'rifiutato' })];
    const { abbinamenti, findings } = abbina(FOGLI, cascata);
    expect(abbinamenti[0]).toBe('ENTE!8 > Promozione!8 certo copia');
    expect(codici(findings)).toEqual(['AB-113']);
  });

  it('reads the same line twice without a word', () => {
    const cascata = [linea({ stato: 'rifiutato' }), linea({ stato: 'rifiutato' })];
    expect(abbina(FOGLI, cascata).findings).toEqual([]);
  });
});

describe('readMetodi', () => {
  const fogli = [
    ente([{ testo: EVENTI, consuntivo: nonRilevato }]),
    servizio('Promozione', [{ testo: EVENTI, consuntivo: fatto(4) }]),
    servizio('Studi', [{ testo: EVENTI, consuntivo: fatto(6) }]),
  ];

  it('holds one filled line for all rows of that indicator', () => {
    const { consuntivo, abbinamenti } = abbina(fogli, [
      linea(),
      linea({ foglioOrigine: 'Studi', indicatore: 'N.  EVENTI', metodo: 'somma' }),
    ]);
    expect(consuntivo).toMatchObject({ consuntivo: { value: fatto(10) }, metodo: 'somma' });
    expect(abbinamenti.every((line) => line.endsWith('certo somma'))).toBe(true);
  });

  it('needs no origin beside a method', () => {
    const cascata = [linea({ foglioOrigine: '', indicatoreOrigine: '', metodo: 'somma' })];
    const { consuntivo, findings } = abbina(fogli, cascata);
    expect(consuntivo.metodo).toBe('somma');
    expect(findings).toEqual([]);
  });

  it('uses none of two different methods and calls it an error', () => {
    const cell = { sheet: 'Cascata', row: 2, col: 0 };
    const { consuntivo, findings } = abbina(fogli, [
      linea({ metodo: 'somma' }),
      linea({ foglioOrigine: 'Studi', metodo: 'media', cell }),
    ]);
    expect(consuntivo.metodo).toBe('minimo');
    expect(paramsOf(findings, 'AB-114')).toEqual({
      indicatore: EVENTI,
      metodi: ['somma', 'media'],
    });
    expect(findings.find(({ code }) => code === 'AB-114')?.cell).toEqual(cell);
  });

  it('does not count the method of a refused line', () => {
    const { consuntivo, findings } = abbina(fogli, [
      linea({ metodo: 'media' }),
      linea({ foglioOrigine: 'Studi', stato: 'rifiutato', metodo: 'somma' }),
    ]);
    expect(codici(findings)).not.toContain('AB-114');
    expect(consuntivo).toMatchObject({ metodo: 'media', consuntivo: { value: fatto(4) } });
  });
});
