import { parseArgomenti } from '../../src/cli/argomenti';

const IN_OUT = ['ricalcola', 'IN.xlsx', '--out', 'OUT.xlsx'];

describe('parseArgomenti', () => {
  it('reads every option of contract 7', () => {
    const riga =
      'ricalcola IN.xlsx --out OUT.xlsx --report R.json --anno 2019 --al 2019-12-31 --regole REGOLE.json --lingua en --chi Rossi --strict --sovrascrivi';
    expect(parseArgomenti(riga.split(' '))).toEqual({
      kind: 'argomenti',
      argomenti: {
        comando: 'ricalcola',
        ingresso: 'IN.xlsx',
        out: 'OUT.xlsx',
        report: 'R.json',
        anno: 2019,
        al: '2019-12-31',
        regole: 'REGOLE.json',
        schede: null,
        lingua: 'en',
        chi: 'Rossi',
        strict: true,
        sovrascrivi: true,
        codice: null,
        progetto: null,
        confronta: null,
      },
    });
  });

  it('leaves to the workbook what is not said', () => {
    expect(parseArgomenti(['verifica', 'IN.xlsx'])).toEqual({
      kind: 'argomenti',
      argomenti: {
        comando: 'verifica',
        ingresso: 'IN.xlsx',
        out: null,
        report: null,
        anno: null,
        al: null,
        regole: null,
        schede: null,
        lingua: 'it',
        chi: '',
        strict: false,
        sovrascrivi: false,
        codice: null,
        progetto: null,
        confronta: null,
      },
    });
  });

  test.each<[string, readonly (string | null)[]]>([
    ['storico IN.xlsx --confronta 2019-06-30 2019-09-30', ['2019-06-30', '2019-09-30']],
    ['storico --confronta 2019-06-30 2019-09-30 IN.xlsx', ['2019-06-30', '2019-09-30']],
    ['storico IN.xlsx --confronta 2019-06-30', ['2019-06-30', null]],
    ['storico --confronta 2019-06-30 IN.xlsx', ['2019-06-30', null]],
  ])('reads the two days of «%s», and needs no --out for them', (riga, confronta) => {
    expect(parseArgomenti(riga.split(' '))).toMatchObject({
      argomenti: { comando: 'storico', ingresso: 'IN.xlsx', out: null, confronta },
    });
  });

  it('takes options before the file, with =, and after -- a name that looks like one', () => {
    const riga = ['--out=--OUT.xlsx', 'ricalcola', '--chi=', '--', '--IN.xlsx'];
    expect(parseArgomenti(riga)).toMatchObject({
      argomenti: { comando: 'ricalcola', ingresso: '--IN.xlsx', out: '--OUT.xlsx', chi: '' },
    });
  });

  test.each<[string, readonly string[], string, object]>([
    ['no command', [], 'comando-mancante', {}],
    ['another command', ['calcola'], 'comando-sconosciuto', { letto: 'calcola' }],
    ['no file', ['verifica'], 'file-mancante', { comando: 'verifica' }],
    ['two files', ['verifica', 'A B.xlsx', 'C.xlsx'], 'file-di-troppo', { letto: 'C.xlsx' }],
    ['nowhere to write', ['ricalcola', 'IN.xlsx'], 'manca-out', {}],
    ['nowhere to write a sheet', ['organigramma', 'IN.xlsx'], 'manca-out', {}],
    [
      'a comparison for nothing',
      [...IN_OUT, '--confronta', '2019-06-30'],
      'opzione-di-storico',
      {},
    ],
    [
      'a comparison of no day',
      ['storico', 'IN.xlsx', '--confronta', 'giugno'],
      'confronta-impossibile',
      { letto: 'giugno' },
    ],
    [
      'a comparison with no day',
      ['storico', 'IN.xlsx', '--confronta', '2019-06-30', '2019-06-31'],
      'confronta-impossibile',
      { letto: '2019-06-31' },
    ],
    ['no project', ['scheda', ...IN_OUT.slice(1)], 'manca-progetto', {}],
    ['a project for nothing', [...IN_OUT, '--progetto', 'Sito'], 'opzione-di-scheda', {}],
    [
      'an empty name',
      ['ricalcola', 'IN.xlsx', '--out='],
      'opzione-senza-valore',
      { opzione: '--out' },
    ],
    [
      'a forgotten name',
      [...IN_OUT, '--report', '--strict'],
      'opzione-senza-valore',
      { opzione: '--report' },
    ],
    [
      'a name forgotten at the end',
      [...IN_OUT, '--anno'],
      'opzione-senza-valore',
      { opzione: '--anno' },
    ],
    ['an unknown option', [...IN_OUT, '--forza'], 'opzione-sconosciuta', { opzione: '--forza' }],
    ['an unknown letter', [...IN_OUT, '-f'], 'opzione-sconosciuta', { opzione: '-f' }],
    [
      'an option named as in JavaScript',
      [...IN_OUT, '--__proto__'],
      'opzione-sconosciuta',
      { opzione: '--__proto__' },
    ],
    [
      'a flag with a value',
      [...IN_OUT, '--strict=si'],
      'valore-di-troppo',
      { opzione: '--strict' },
    ],
    [
      'verifica with --out',
      ['verifica', 'IN.xlsx', '--out', 'O.xlsx'],
      'opzione-di-ricalcola',
      { opzione: '--out' },
    ],
    [
      'verifica with --sovrascrivi',
      ['verifica', 'IN.xlsx', '--sovrascrivi'],
      'opzione-di-ricalcola',
      { opzione: '--sovrascrivi' },
    ],
    ['a year in words', [...IN_OUT, '--anno', 'duemila'], 'anno-impossibile', { letto: 'duemila' }],
    ['a year with two digits', [...IN_OUT, '--anno', '19'], 'anno-impossibile', { letto: '19' }],
    ['a negative year', [...IN_OUT, '--anno', '-2019'], 'anno-impossibile', { letto: '-2019' }],
    [
      'a year outside the calendar',
      [...IN_OUT, '--anno', '0019'],
      'anno-impossibile',
      { letto: '0019' },
    ],
    [
      'an Italian date',
      [...IN_OUT, '--al', '31.12.2019'],
      'al-impossibile',
      { letto: '31.12.2019' },
    ],
    [
      'a day that is none',
      [...IN_OUT, '--al', '2019-02-30'],
      'al-impossibile',
      { letto: '2019-02-30' },
    ],
    ['another language', [...IN_OUT, '--lingua', 'fr'], 'lingua-sconosciuta', { letta: 'fr' }],
  ])('refuses %s', (_, argv, code, params) => {
    expect(parseArgomenti(argv)).toMatchObject({ kind: 'errore', errore: { code, params } });
  });

  it('refuses in the language that is asked for', () => {
    expect(parseArgomenti(['verifica', '--lingua', 'en'])).toMatchObject({ lingua: 'en' });
  });

  test.each([['--aiuto'], ['--help'], ['ricalcola', '--aiuto']])('helps with %s', (...argv) => {
    expect(parseArgomenti(argv).kind).toBe('aiuto');
  });
});
