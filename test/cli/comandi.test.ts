import { readFileSync } from 'node:fs';
import { COMANDI } from '../../src/cli/comandi';
import { TESTI_CLI } from '../../src/locale/cli';

const README = readFileSync('README.md', 'utf8');

/** What the command line can do is told where people look for it. */
describe.each(COMANDI)('the command %s', (comando) => {
  it('stands in the help of both languages', () => {
    for (const { aiuto } of Object.values(TESTI_CLI)) {
      expect(aiuto).toMatch(new RegExp(`^  cruscotto ${comando} +\\S`, 'm'));
    }
  });

  it('has its line in the table of README', () => {
    expect(README).toContain(`| \`${comando} IN`);
  });
});

describe('the options', () => {
  it.each([
    'al',
    'anno',
    'codice',
    'confronta',
    'progetto',
    'regole',
    'report',
    'schede',
    'strict',
  ])('--%s stands in the help of both languages', (opzione) => {
    for (const { aiuto } of Object.values(TESTI_CLI)) {
      expect(aiuto).toMatch(new RegExp(`^  --${opzione} `, 'm'));
    }
  });
});
