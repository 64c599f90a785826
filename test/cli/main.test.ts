import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EMPTY_PLAN, type CellEdit, type CellValue, type WorkbookSnapshot } from '../../src/core';
import { applyPlan, readWorkbook } from '../../src/host/file';
import { SCHEMA_REPORT } from '../../src/report';
import { unFoglio, unLibro } from '../support/book';
import { writeXlsx } from '../support/xlsx/writeXlsx';

/** The real command line, as a process of its own: what stands in the folder before and after is all that counts. */
const MAIN = path.resolve('src/cli/main.ts');
const TSX = require.resolve('tsx');
const CAMPIONE = path.resolve('samples/cruscotti-2019-consuntivo.xlsx');

/** Several of these tests start Node and read a whole workbook. */
jest.setTimeout(60_000);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cruscotto-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Corsa {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function cruscotto(...args: readonly string[]): Corsa {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TSX, MAIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const at = (nome: string): string => path.join(folder, nome);
const bytesOf = (file: string): Buffer => readFileSync(file);
const report = (nome = 'R.json') => SCHEMA_REPORT.parse(JSON.parse(readFileSync(at(nome), 'utf8')));

/** Every file of the folder with a print of its content. */
function contents(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `${file} ${createHash('sha256').update(bytesOf(file)).digest('hex')}`)
    .sort();
}

function libro(...righe: readonly (readonly (string | number | null)[])[]): WorkbookSnapshot {
  return unLibro([
    unFoglio('ENTE', [
      ['CRUSCOTTO STRATEGICO 2019'],
      ['PROSPETTIVA UNO'],
      ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'],
      ['1.1 Accrescere'],
      ...righe,
    ]),
  ]);
}

const SANO = libro(['Azione', 'N. iniziative', 8, 12], ['', 'N. convegni', 10, 5]);
const CON_ERRORE = libro(['Azione', 'N. iniziative', 8, 'tante']);

function save(nome: string, book: WorkbookSnapshot): void {
  writeFileSync(at(nome), writeXlsx(book));
}

describe('ricalcola', () => {
  it('calculates the Camera, writes copy and report, and says so in a few lines', () => {
    const { code, out, err } = cruscotto(
      'ricalcola',
      CAMPIONE,
      '--out',
      'OUT.xlsx',
      '--report',
      'R.json',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^Anno 2019, al 31\/12\/2019: 16 cruscotti, 251 indicatori\.\nEnte: \d+,\d\d %/,
    );
    expect(out.split('\n').length).toBeLessThan(10);
    const { anno, al, cruscotti, indicatori, modifiche } = report();
    expect({ anno, al, cruscotti: cruscotti.length, indicatori: indicatori.length }).toEqual({
      anno: 2019,
      al: '2019-12-31',
      cruscotti: 16,
      indicatori: 251,
    });
    expect(modifiche.length).toBeGreaterThan(500);
    expect(readdirSync(folder).sort()).toEqual(['OUT.xlsx', 'R.json']);
  });

  it('changes nothing the second time: the very same bytes', () => {
    cruscotto('ricalcola', CAMPIONE, '--out', 'UNO.xlsx');
    const { out } = cruscotto('ricalcola', 'UNO.xlsx', '--out', 'DUE.xlsx', '--report', 'R.json');
    expect(out).toContain('Nulla da cambiare');
    expect(report().modifiche).toEqual([]);
    expect(bytesOf(at('DUE.xlsx')).equals(bytesOf(at('UNO.xlsx')))).toBe(true);
  });

  it('replaces an earlier result', () => {
    save('IN.xlsx', SANO);
    writeFileSync(at('OUT.xlsx'), 'old');
    expect(cruscotto('ricalcola', 'IN.xlsx', '--out', 'OUT.xlsx').code).toBe(0);
    expect(bytesOf(at('OUT.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('writes over the input only with --sovrascrivi', () => {
    save('IN.xlsx', SANO);
    const before = contents();
    expect(cruscotto('ricalcola', 'IN.xlsx', '--out', './IN.xlsx').code).toBe(2);
    expect(contents()).toEqual(before);
    expect(cruscotto('ricalcola', 'IN.xlsx', '--out', './IN.xlsx', '--sovrascrivi').code).toBe(0);
    expect(contents()).not.toEqual(before);
  });

  it('lets --regole and --al decide, and says so in the report', () => {
    save('IN.xlsx', SANO);
    writeFileSync(at('REGOLE.json'), '{ "tetto": null, "fasce": [80, 50] }');
    const riga =
      'ricalcola IN.xlsx --out OUT.xlsx --report R.json --regole REGOLE.json --al 2019-06-30';
    expect(cruscotto(...riga.split(' ')).code).toBe(0);
    const { al, regole, risultati } = report();
    expect(al).toBe('2019-06-30');
    expect(regole).toMatchObject({ tetto: null, fasce: [80, 50], mancanti: 'auto' });
    expect(risultati.ente?.percento).toBe(100);
  });

  it('writes who ran it into Registro', () => {
    save('IN.xlsx', SANO);
    cruscotto(
      'ricalcola',
      'IN.xlsx',
      '--out',
      'OUT.xlsx',
      '--report',
      'R.json',
      '--chi',
      'M. Rossi',
    );
    expect(report().modifiche).toContainEqual(
      expect.objectContaining({ foglio: 'Registro', dopo: 'M. Rossi' }),
    );
  });

  it('with --strict and an errore writes both files and exits with 1', () => {
    save('IN.xlsx', CON_ERRORE);
    const riga = 'ricalcola IN.xlsx --out OUT.xlsx --report R.json';
    expect(cruscotto(...riga.split(' '), '--strict').code).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['IN.xlsx', 'OUT.xlsx', 'R.json']);
    expect(cruscotto(...riga.split(' ')).code).toBe(0);
  });

  it('with --strict and no errore exits with 0', () => {
    save('IN.xlsx', SANO);
    expect(cruscotto('ricalcola', 'IN.xlsx', '--out', 'OUT.xlsx', '--strict').code).toBe(0);
  });
});

describe('a sheet on request', () => {
  it('is added with its lines, nothing else changes, and the second time there is nothing to add', () => {
    cpSync(CAMPIONE, at('IN.xlsx'));
    const { code, err } = cruscotto(
      ...['organigramma', 'IN.xlsx', '--out', 'OUT.xlsx', '--report', 'R.json'],
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { modifiche } = report();
    expect(new Set(modifiche.map(({ foglio }) => foglio))).toEqual(new Set(['Organigramma']));
    expect(modifiche.filter(({ cella }) => cella.startsWith('A'))).toHaveLength(1 + 16);
    expect(cruscotto('organigramma', 'OUT.xlsx', '--out', 'DUE.xlsx').code).toBe(0);
    expect(bytesOf(at('DUE.xlsx'))).toEqual(bytesOf(at('OUT.xlsx')));
  });

  it('is an empty scheda for a project, and the second time there is nothing to add', () => {
    cpSync(CAMPIONE, at('IN.xlsx'));
    const scheda = ['--progetto', "Certificazione dell'Ente secondo la norma ISO 9001:2015"];
    const { code, err } = cruscotto(
      ...['scheda', 'IN.xlsx', ...scheda, '--out', 'OUT.xlsx', '--report', 'R.json'],
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(report().modifiche.map(({ foglio, cella }) => [foglio, cella])).toEqual(
      ['A1', 'A3', 'B3', 'C3', 'D3', 'E3', 'F3', 'G3'].map((cella) => [
        'Scheda progetto Certificazione',
        cella,
      ]),
    );
    expect(cruscotto('scheda', 'OUT.xlsx', ...scheda, '--out', 'DUE.xlsx').code).toBe(0);
    expect(bytesOf(at('DUE.xlsx'))).toEqual(bytesOf(at('OUT.xlsx')));
  });

  it('draws the matrix of the sample, the same the second time', () => {
    cpSync(CAMPIONE, at('IN.xlsx'));
    const { code, err } = cruscotto(
      ...['matrice', 'IN.xlsx', '--out', 'OUT.xlsx', '--report', 'R.json'],
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { modifiche } = report();
    expect(new Set(modifiche.map(({ foglio }) => foglio))).toEqual(new Set(['Matrice']));
    expect(modifiche.map(({ dopo }) => dopo)).toContain('Legenda');
    expect(cruscotto('matrice', 'OUT.xlsx', '--out', 'DUE.xlsx').code).toBe(0);
    expect(bytesOf(at('DUE.xlsx'))).toEqual(bytesOf(at('OUT.xlsx')));
  });

  it('shows the rules in force, those of --regole included', () => {
    cpSync(CAMPIONE, at('IN.xlsx'));
    writeFileSync(at('REGOLE.json'), '{ "fasce": [95, 80] }');
    const riga = 'parametri IN.xlsx --out OUT.xlsx --regole REGOLE.json --report R.json';
    expect(cruscotto(...riga.split(' ')).code).toBe(0);
    expect(report().modifiche.map(({ dopo }) => dopo)).toContain('95; 80');
  });
});

describe('storico --confronta', () => {
  const aGiugno = (consuntivo: number): WorkbookSnapshot =>
    libro(['Azione', 'N. iniziative', 10, consuntivo]);
  const storia = (): void => {
    writeFileSync(at('a.xlsx'), writeXlsx(aGiugno(5)));
    expect(cruscotto('storico', 'a.xlsx', '--al', '2019-06-30', '--out', 'b.xlsx').code).toBe(0);
    const plan = {
      ...EMPTY_PLAN,
      edits: [{ cell: { sheet: 'ENTE', row: 4, col: 3 }, before: 5, after: 9.5 }],
    };
    writeFileSync(at('b.xlsx'), applyPlan(bytesOf(at('b.xlsx')), plan));
    expect(cruscotto('storico', 'b.xlsx', '--al', '2019-09-30', '--out', 'c.xlsx').code).toBe(0);
  };

  it('says in words what changed between two dates, puts it in the report, and writes no workbook', () => {
    storia();
    const before = contents();
    const riga = 'storico c.xlsx --confronta 2019-06-30 2019-09-30 --report R.json';
    const { code, out } = cruscotto(...riga.split(' '));
    expect(code).toBe(0);
    expect(out).toContain('Dal 30/06/2019 al 30/09/2019:');
    expect(out).toContain(
      'CRUSCOTTO STRATEGICO 2019: da 50 % a 95 % (+45 punti), ora Raggiunto (era Non raggiunto)',
    );
    expect(out).toContain('Cambiano fascia: 1 unità su 1.');
    expect(report().confronto).toEqual({
      prima: '2019-06-30',
      dopo: '2019-09-30',
      unita: [
        {
          foglio: 'ENTE',
          unita: 'CRUSCOTTO STRATEGICO 2019',
          prima: { al: '2019-06-30', percento: 50, esito: 'Non raggiunto' },
          dopo: { al: '2019-09-30', percento: 95, esito: 'Raggiunto' },
          differenza: 45,
          cambiaFascia: true,
        },
      ],
    });
    expect(contents().filter((file) => !file.includes('R.json'))).toEqual(before);
  });

  it('takes the last date where one is named, in English too, and writes the run where a copy is asked for', () => {
    storia();
    const inglese = cruscotto('storico', 'c.xlsx', '--confronta', '2019-06-30', '--lingua', 'en');
    expect(inglese.out).toContain('From 2019-06-30 to 2019-09-30:');
    expect(inglese.out).toContain('(+45 points), now Reached (was Not reached)');
    const riga = 'storico b.xlsx --al 2019-08-31 --out d.xlsx --confronta 2019-06-30';
    expect(cruscotto(...riga.split(' ')).out).toContain('Dal 30/06/2019 al 31/08/2019:');
    expect(existsSync(at('d.xlsx'))).toBe(true);
  });

  it('says what to do where there is no Storico, or nothing was known yet', () => {
    writeFileSync(at('a.xlsx'), writeXlsx(aGiugno(5)));
    const senza = cruscotto('storico', 'a.xlsx', '--confronta', '2019-06-30', '2019-09-30');
    expect(senza.out).toContain('Il foglio Storico non ha righe di questo anno');
    storia();
    const presto = cruscotto('storico', 'c.xlsx', '--confronta', '2019-01-31', '2019-03-31');
    expect(presto.out).toContain('le sue date sono 30/06/2019, 30/09/2019');
  });
});

describe('schede', () => {
  const SCHEDA: readonly CellValue[] = ['Rossi', 'Personale', 'Studi', null, 'N. guide', 10, 5];

  /** As a person types it in the second row. */
  function withScheda(bytes: Uint8Array): Uint8Array {
    const edits = SCHEDA.map((after, col): CellEdit => {
      const cell = { sheet: 'Schede individuali', row: 1, col };
      return { cell, before: null, after };
    });
    return applyPlan(bytes, { ...EMPTY_PLAN, edits });
  }

  it('makes a workbook of their own, then brings it up to date from workbook or report', () => {
    cpSync(CAMPIONE, at('IN.xlsx'));
    const prima = cruscotto('schede', 'IN.xlsx', '--out', 'SCHEDE.xlsx');
    expect(prima).toMatchObject({ code: 0, err: '' });
    const nuova = readWorkbook(new Uint8Array(bytesOf(at('SCHEDE.xlsx'))));
    const schede = nuova.sheets.find(({ name }) => name === 'Schede individuali');
    expect(schede?.values[0]).toContain('Obiettivo proprio');
    writeFileSync(at('SCHEDE.xlsx'), withScheda(new Uint8Array(bytesOf(at('SCHEDE.xlsx')))));
    cruscotto('ricalcola', 'IN.xlsx', '--out', 'C.xlsx', '--report', 'R.json');

    const daCartella = cruscotto(
      ...['schede', 'IN.xlsx', '--schede', 'SCHEDE.xlsx', '--out', 'A.xlsx'],
    );
    const daRapporto = cruscotto(
      ...['schede', 'R.json', '--schede', 'SCHEDE.xlsx', '--out', 'B.xlsx'],
    );
    expect([daCartella.code, daRapporto.code]).toEqual([0, 0]);
    expect(daCartella.out + daRapporto.out).not.toContain('Rossi');
    expect(bytesOf(at('A.xlsx'))).toEqual(bytesOf(at('B.xlsx')));
    const { sheets } = readWorkbook(new Uint8Array(bytesOf(at('A.xlsx'))));
    const esiti = sheets.find(({ name }) => name === 'Esiti individuali')?.values[1] ?? [];
    // 90 % of the servizio Studi (99,73 %), 10 % of an objective half reached.
    expect(esiti[0]).toBe('Rossi');
    expect(esiti[6]).toBeCloseTo(0.9 * 0.9973 + 0.1 * 0.5, 3);
    expect(sheets.map(({ name }) => name)).toContain('Scheda Rossi');
  });

  it('never takes the place of the cruscotti, and leaves no report', () => {
    cpSync(CAMPIONE, at('IN.xlsx'));
    const before = contents();
    const sopra = cruscotto('schede', 'IN.xlsx', '--out', 'IN.xlsx', '--sovrascrivi');
    expect(sopra).toMatchObject({ code: 2, out: '' });
    expect(cruscotto('schede', 'IN.xlsx', '--out', 'S.xlsx', '--report', 'R.json').code).toBe(2);
    expect(contents()).toEqual(before);
  });
});

describe('verifica', () => {
  it('shows the figures and every segnalazione with its cell, and writes no workbook', () => {
    save('IN.xlsx', CON_ERRORE);
    const before = contents();
    const { code, out, err } = cruscotto('verifica', 'IN.xlsx');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('ERRORI (1)');
    expect(out).toMatch(/ {2}CO-\d{3} {2}'ENTE'!D5\n {4}.*«tante»/);
    expect(contents()).toEqual(before);
  });

  it('says which results are enough for a unit to come to a higher band', () => {
    save('IN.xlsx', CON_ERRORE);
    const { out } = cruscotto('verifica', 'IN.xlsx', '--report', 'R.json');
    expect(out).toMatch(/COSA MANCA[^]* {4}da 0 % a 70 .*: basta 1 risultato\n {4}- .*entro il/);
    expect(report().cosaManca?.map(({ soglia, via }) => [soglia, via])).toEqual([
      [70, 'risultati'],
      [90, 'risultati'],
    ]);
  });

  it('writes the report that is asked for, speaks English, and heeds --strict', () => {
    save('IN.xlsx', CON_ERRORE);
    const riga = 'verifica IN.xlsx --report R.json --lingua en --strict';
    const { code, out } = cruscotto(...riga.split(' '));
    expect(code).toBe(1);
    expect(out).toContain('Only verified');
    expect(report().segnalazioni[0]?.testo).toMatch(/actual/i);
    expect(readdirSync(folder).sort()).toEqual(['IN.xlsx', 'R.json']);
  });
});

describe('anni', () => {
  it('shows the ente year by year and writes no workbook', () => {
    save('IN.xlsx', CON_ERRORE);
    const { code, out } = cruscotto('anni', 'IN.xlsx', '--report', 'R.json');
    expect(code).toBe(0);
    expect(out).toMatch(/^Ente +2019\n/);
    expect(out).toContain('Sola verifica');
    expect(report().anni?.anni.map(({ anno }) => anno)).toEqual([2019]);
    expect(readdirSync(folder).sort()).toEqual(['IN.xlsx', 'R.json']);
    expect(cruscotto('anni', 'IN.xlsx', '--out', 'O.xlsx').code).toBe(2);
  });
});

describe('what cannot be done', () => {
  const TRONCO = bytesOf(CAMPIONE).subarray(0, 20_000);
  const SENZA_CRUSCOTTI = unLibro([unFoglio('Appunti', [['Telefonare a Rossi']])]);

  test.each<[string, string, RegExp]>([
    ['no arguments', '', /Manca il comando/],
    [
      'an option that does not exist',
      'ricalcola IN.xlsx --out OUT.xlsx --forza',
      /«--forza» non esiste/,
    ],
    [
      'a file that does not exist',
      'ricalcola MANCA.xlsx --out OUT.xlsx --report R.json',
      /MANCA\.xlsx/,
    ],
    ['a folder for a file', 'ricalcola cartella --out OUT.xlsx', /cartella/],
    ['a renamed PDF', 'ricalcola PDF.xlsx --out OUT.xlsx --report R.json', /PDF/],
    ['a truncated file', 'ricalcola TRONCO.xlsx --out OUT.xlsx --report R.json', /TRONCO\.xlsx/],
    ['no cruscotto', 'ricalcola VUOTO.xlsx --out OUT.xlsx --report R.json', /nessun cruscotto/],
    ['the same file in and out', 'ricalcola IN.xlsx --out IN.xlsx', /--sovrascrivi/],
    [
      'the same file by a link',
      'ricalcola IN.xlsx --out LINK.xlsx --report R.json',
      /--sovrascrivi/,
    ],
    [
      'one path for both outputs',
      'ricalcola IN.xlsx --out NUOVO.xlsx --report ./NUOVO.xlsx',
      /due nomi/,
    ],
    ['a report over the input', 'verifica IN.xlsx --report IN.xlsx', /--report/],
    [
      'an unknown setting',
      'ricalcola IN.xlsx --out OUT.xlsx --regole IGNOTA.json',
      /«teto» non esiste: usare tetto/,
    ],
    [
      'an impossible setting',
      'ricalcola IN.xlsx --out OUT.xlsx --regole FASCE.json',
      /«fasce» non può valere \[70,90\]/,
    ],
    [
      'rules that are not there',
      'ricalcola IN.xlsx --out OUT.xlsx --regole MANCA.json',
      /MANCA\.json/,
    ],
    ['rules that are no JSON', 'ricalcola IN.xlsx --out OUT.xlsx --regole PDF.xlsx', /non è JSON/],
    [
      'a folder that does not exist',
      'ricalcola IN.xlsx --out OUT.xlsx --report manca/R.json',
      /manca\/R\.json/,
    ],
    [
      'a folder where the file should go',
      'ricalcola IN.xlsx --out cartella --report R.json',
      /cartella/,
    ],
    [
      'a name that Excel would not open',
      'ricalcola IN.xlsx --out OUT.xlsm --report R.json',
      /OUT\.xlsm/,
    ],
  ])('%s: exit 2, one line, nothing written', (_, riga, detto) => {
    save('IN.xlsx', SANO);
    save('VUOTO.xlsx', SENZA_CRUSCOTTI);
    mkdirSync(at('cartella'));
    symlinkSync(at('IN.xlsx'), at('LINK.xlsx'));
    writeFileSync(at('PDF.xlsx'), '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n');
    writeFileSync(at('TRONCO.xlsx'), TRONCO);
    writeFileSync(at('IGNOTA.json'), '{ "teto": 100 }');
    writeFileSync(at('FASCE.json'), '{ "fasce": [70, 90] }');
    // An earlier result stays as it was.
    writeFileSync(at('OUT.xlsx'), 'earlier result');
    writeFileSync(at('R.json'), 'earlier report');
    const before = contents();
    const { code, out, err } = cruscotto(...riga.split(' ').filter((parola) => parola !== ''));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^[^\n]+\.\n$/);
    expect(err).toMatch(detto);
    expect(contents()).toEqual(before);
  });

  it('speaks English when asked', () => {
    expect(cruscotto('verifica', 'MANCA.xlsx', '--lingua', 'en').err).toMatch(
      /there is no such file/,
    );
  });
});

describe('npm run cruscotto', () => {
  it('takes names from where the person stands', () => {
    cpSync(CAMPIONE, at('IN.xlsx'));
    const args = ['--prefix', path.resolve('.'), 'run', '--silent', 'cruscotto', '--'];
    const { status, stderr } = spawnSync(
      'npm',
      [...args, 'ricalcola', 'IN.xlsx', '--out', 'OUT.xlsx'],
      {
        cwd: folder,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(existsSync(at('OUT.xlsx'))).toBe(true);
  });
});

describe('correggi', () => {
  const CON_DATA = libro(
    ['Azione', 'Pubblicazione del bando', '1.2.2019', '3.4.2019'],
    ['', 'N. convegni', 10, 5],
  );
  const valori = (nome: string) => readWorkbook(bytesOf(at(nome))).sheets[0]?.values[4]?.slice(2);

  it('writes certain corrections into a copy, and leaves the original alone', () => {
    writeFileSync(at('IN.xlsx'), writeXlsx(CON_DATA));
    const prima = bytesOf(at('IN.xlsx'));
    const { code, out } = cruscotto(
      'correggi',
      'IN.xlsx',
      '--out',
      'OUT.xlsx',
      '--report',
      'R.json',
    );
    expect(code).toBe(0);
    expect(out).toContain('OUT.xlsx');
    expect(valori('OUT.xlsx')).toEqual([43497, 43558]);
    expect(bytesOf(at('IN.xlsx')).equals(prima)).toBe(true);
    expect(report().segnalazioni.map(({ codice }) => codice)).not.toContain('RA-105');
    expect(report()).not.toHaveProperty('correzioni');
    const registro = readWorkbook(bytesOf(at('OUT.xlsx'))).sheets.find(
      ({ name }) => name === 'Registro',
    );
    expect(registro?.values[1]?.at(-1)).toMatch(/^Correzione: RA-105 ENTE!C5/);
  });

  it('corrects one kind only when asked', () => {
    writeFileSync(at('IN.xlsx'), writeXlsx(CON_DATA));
    cruscotto('correggi', 'IN.xlsx', '--out', 'OUT.xlsx', '--codice', 'CO-112');
    expect(valori('OUT.xlsx')).toEqual(['1.2.2019', 43558]);
  });

  it('is listed in the report of verifica', () => {
    writeFileSync(at('IN.xlsx'), writeXlsx(CON_DATA));
    cruscotto('verifica', 'IN.xlsx', '--report', 'R.json');
    expect(report().correzioni?.map(({ codice, cella }) => [codice, cella])).toEqual([
      ['RA-105', 'C5'],
      ['CO-112', 'D5'],
    ]);
  });

  test.each([
    ['a code that no remark has', ['correggi', 'IN.xlsx', '--out', 'O.xlsx', '--codice', 'XX-1']],
    [
      'an object of JavaScript',
      ['correggi', 'IN.xlsx', '--out', 'O.xlsx', '--codice', '__proto__'],
    ],
    ['another command', ['ricalcola', 'IN.xlsx', '--out', 'O.xlsx', '--codice', 'CO-112']],
    ['no place to write', ['correggi', 'IN.xlsx']],
  ])('refuses %s', (_, args) => {
    writeFileSync(at('IN.xlsx'), writeXlsx(CON_DATA));
    const { code, err } = cruscotto(...args);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(at('O.xlsx'))).toBe(false);
  });
});
