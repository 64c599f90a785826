import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeFiles } from '../../src/cli/writeFiles';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cruscotto-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (nome: string): string => path.join(folder, nome);
const file = (nome: string, contenuto = `new ${nome}`) => ({ percorso: at(nome), nome, contenuto });
const read = (nome: string): string => readFileSync(at(nome), 'utf8');

describe('writeFiles', () => {
  it('writes all files and leaves nothing else', () => {
    expect(writeFiles([file('a'), file('b')])).toBeNull();
    expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
    expect([read('a'), read('b')]).toEqual(['new a', 'new b']);
  });

  it('replaces what is there and keeps its permissions', () => {
    writeFileSync(at('a'), 'old');
    chmodSync(at('a'), 0o640);
    expect(writeFiles([file('a'), file('b')])).toBeNull();
    expect(read('a')).toBe('new a');
    expect(statSync(at('a')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
  });

  it('writes none where the folder of one is missing', () => {
    writeFileSync(at('a'), 'old');
    expect(writeFiles([file('a'), file(path.join('manca', 'b'))])).toMatchObject({
      code: 'folder-missing',
      detail: { dove: path.join('manca', 'b') },
    });
    expect(readdirSync(folder)).toEqual(['a']);
    expect(read('a')).toBe('old');
  });

  it('writes none where the name of one is a folder', () => {
    mkdirSync(at('b'));
    expect(writeFiles([file('a'), file('b')])).toMatchObject({ code: 'is-folder' });
    expect(readdirSync(folder)).toEqual(['b']);
  });

  it('gives back what it replaced where a later file is held open by another program', () => {
    writeFileSync(at('a'), 'old');
    const busy = (from: string, to: string): void => {
      if (to === at('b')) throw Object.assign(new Error(), { code: 'EBUSY' });
      renameSync(from, to);
    };
    expect(writeFiles([file('a'), file('c'), file('b')], busy)).toMatchObject({
      code: 'file-busy',
      detail: { dove: 'b' },
    });
    expect(readdirSync(folder)).toEqual(['a']);
    expect(read('a')).toBe('old');
  });

  it('removes a file that was new where a later one fails', () => {
    expect(writeFiles([file('nuovo'), file(path.join('manca', 'b'))])).not.toBeNull();
    expect(existsSync(at('nuovo'))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});
