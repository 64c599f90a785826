import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgomenti } from '../../src/cli/argomenti';
import { baseFolder, conflictOf, resolvePercorsi } from '../../src/cli/percorsi';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cruscotto-'));
  for (const nome of ['IN.xlsx', 'REGOLE.json', 'ALTRO.xlsx']) {
    writeFileSync(path.join(folder, nome), nome);
  }
  mkdirSync(path.join(folder, 'sotto'));
  symlinkSync(path.join(folder, 'IN.xlsx'), path.join(folder, 'simbolico.xlsx'));
  symlinkSync(folder, path.join(folder, 'sotto', 'su'));
  linkSync(path.join(folder, 'IN.xlsx'), path.join(folder, 'gemello.xlsx'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The conflict of a command line typed in the folder, by its code. */
function conflict(riga: string): string | null {
  const lettura = parseArgomenti(riga.replace('DIR', folder).split(' '));
  if (lettura.kind !== 'argomenti') throw new Error(riga);
  const { argomenti } = lettura;
  return conflictOf(argomenti, resolvePercorsi(argomenti, folder))?.code ?? null;
}

describe('conflictOf', () => {
  test.each([
    'IN.xlsx',
    './sotto/../IN.xlsx',
    'DIR/IN.xlsx',
    'simbolico.xlsx',
    'sotto/su/IN.xlsx',
    'gemello.xlsx',
  ])('sees that --out %s is the input', (out) => {
    expect(conflict(`ricalcola IN.xlsx --out ${out}`)).toBe('out-uguale-ingresso');
    expect(conflict(`ricalcola IN.xlsx --out ${out} --sovrascrivi`)).toBeNull();
  });

  test.each([
    ['ricalcola IN.xlsx --out NUOVO.xlsx', null],
    ['ricalcola IN.xlsx --out ALTRO.xlsx --report R.json', null],
    ['ricalcola IN.xlsx --out NUOVO.xlsm', 'out-extension'],
    ['ricalcola IN.xlsx --out NUOVO.csv', 'out-extension'],
    ['ricalcola IN.xlsx --out NUOVO.XLSX', null],
    ['ricalcola IN.xlsx --out NUOVO', null],
    ['ricalcola IN.xlsx --out NUOVO.xlsx --report NUOVO.xlsx', 'stesso-percorso'],
    ['ricalcola IN.xlsx --out NUOVO.xlsx --report sotto/su/NUOVO.xlsx', 'stesso-percorso'],
    ['ricalcola IN.xlsx --out ALTRO.xlsx --report sotto/../ALTRO.xlsx', 'stesso-percorso'],
    ['ricalcola IN.xlsx --out NUOVO.xlsx --report IN.xlsx', 'sovrascrive-ingresso'],
    ['ricalcola IN.xlsx --out NUOVO.xlsx --report IN.xlsx --sovrascrivi', 'sovrascrive-ingresso'],
    ['verifica IN.xlsx --report simbolico.xlsx', 'sovrascrive-ingresso'],
    ['verifica IN.xlsx --regole REGOLE.json --report REGOLE.json', 'sovrascrive-ingresso'],
    ['ricalcola IN.xlsx --regole REGOLE.json --out REGOLE.json', 'sovrascrive-ingresso'],
  ])('for «%s» says %s', (riga, code) => {
    expect(conflict(riga)).toBe(code);
  });
});

describe('resolvePercorsi', () => {
  it('follows a link, so that writing replaces what it points to', () => {
    const lettura = parseArgomenti('ricalcola ALTRO.xlsx --out simbolico.xlsx'.split(' '));
    if (lettura.kind !== 'argomenti') throw new Error('no arguments');
    const { out } = resolvePercorsi(lettura.argomenti, folder);
    expect(path.basename(out ?? '')).toBe('IN.xlsx');
  });
});

describe('baseFolder', () => {
  it('is where the person stands, also under npm run', () => {
    const npm = { npm_lifecycle_event: 'cruscotto', INIT_CWD: '/dove/sono' };
    expect(baseFolder(npm, '/progetto')).toBe('/dove/sono');
    expect(baseFolder({}, '/qui')).toBe('/qui');
  });

  it('does not heed what another npm script left in the environment', () => {
    expect(baseFolder({ npm_lifecycle_event: 'test', INIT_CWD: '/altrove' }, '/qui')).toBe('/qui');
  });
});
