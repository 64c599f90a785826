import { readFileSync } from 'node:fs';
import { VERSIONE } from '../../src/app/versione';

describe('VERSIONE', () => {
  it('is that of package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(VERSIONE).toBe(version);
  });
});
