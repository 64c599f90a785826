import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { usedApis, type UsedApi } from '../support/office/usedApis';

const ROOT = path.join(__dirname, '../..');
const FOLDERS = ['src/host/office', 'src/taskpane', 'src/commands'];

/** `ExcelApi` -> 1.14, as the manifest demands it: without these the add-in is not offered at all. */
function demanded(): ReadonlyMap<string, number> {
  const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  const sets = manifest.matchAll(/<Set Name="(\w+)" MinVersion="1\.(\d+)"/g);
  return new Map([...sets].map(([, name = '', minor]) => [name, Number(minor)]));
}

/** Types that Outlook shares with Excel name only Outlook's set. */
const OUTLOOK = 'Mailbox';

/** Members above the floor, and the words in their file that ask for them first. */
const ASKED_FIRST: Readonly<Record<string, string>> = {
  'RunOptions.mergeUndoGroup': 'supports(UNDO_GROUPS_SINCE)',
};

describe('the Office.js that the add-in uses', () => {
  let used: readonly UsedApi[];
  beforeAll(() => {
    used = usedApis(ROOT, FOLDERS);
  });

  it('is found by the compiler: calls, properties, literals and the names given to load', () => {
    const names = used.map(({ member }) => member);
    expect(names).toContain('Range.values');
    expect(names).toContain('Range.getCellProperties');
    expect(names).toContain('WorksheetProtection.protected');
    expect(names).toContain('PageLayoutZoomOptions.horizontalFitToPages');
    expect(used.length).toBeGreaterThan(40);
  });

  it('is there wherever the manifest lets the add-in be installed', () => {
    const floor = demanded();
    expect([...floor]).toEqual([
      ['SharedRuntime', 1],
      ['ExcelApi', 14],
    ]);
    const above = used
      .filter(({ set }) => set !== OUTLOOK)
      .filter(({ set, minor }) => minor > (floor.get(set) ?? -1))
      .filter(({ member }) => ASKED_FIRST[member] === undefined);
    expect(above).toEqual([]);
  });

  it('is asked for first where it is newer', () => {
    const source = ts.sys
      .readDirectory(path.join(ROOT, 'src/host/office'), ['.ts'])
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const names = used.map(({ member }) => member);
    expect(names).toEqual(expect.arrayContaining(Object.keys(ASKED_FIRST)));
    for (const words of Object.values(ASKED_FIRST)) expect(source).toContain(words);
  });
});
