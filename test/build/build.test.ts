import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { all, attribute, everything, one, parseXml } from '../manifest/xml';

const ROOT = path.join(__dirname, '../..');
const BASE = 'https://excel.camera.example/performance/cruscotto/';

/** The real production build, as an administrator makes it for their own server. */
function build(name: string, ...env: readonly string[]): string {
  const folder = path.join(ROOT, 'test-output/build', name);
  rmSync(folder, { recursive: true, force: true });
  const flags = env.flatMap((variable) => ['--env', variable]);
  execFileSync(
    process.execPath,
    ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '-o', folder, ...flags],
    { cwd: ROOT, stdio: 'pipe' },
  );
  return folder;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));

describe('npm run build', () => {
  let folder: string;
  let page: string;
  beforeAll(() => {
    folder = build('cdn', `base=${BASE}`);
    page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  }, 120_000);

  it('leaves no localhost in any file', () => {
    const files = filesIn(folder);
    expect(files).toContain('manifest.xml');
    const withLocalhost = files.filter((file) =>
      readFileSync(path.join(folder, file), 'latin1').includes('localhost'),
    );
    expect(withLocalhost).toEqual([]);
  });

  it('makes every file that its manifest names, below the address it was given', () => {
    const manifest = parseXml(readFileSync(path.join(folder, 'manifest.xml'), 'utf8'));
    const addresses = everything(manifest)
      .flatMap(({ attributes }) => attributes.get('DefaultValue') ?? [])
      .filter((address) => address.startsWith('https://'));
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
    const missing = addresses.filter((a) => !existsSync(path.join(folder, a.slice(BASE.length))));
    expect(addresses.length).toBeGreaterThan(40);
    expect(missing).toEqual([]);
    expect(all(manifest, 'AppDomain').map(({ text }) => text)).toEqual([new URL(BASE).origin]);
    const start = one(one(manifest, 'DefaultSettings'), 'SourceLocation');
    expect(attribute(start, 'DefaultValue')).toBe(`${BASE}taskpane.html`);
  });

  it('loads Office.js first and everything in order, so that the first click works', () => {
    const scripts = [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    expect(scripts).toHaveLength(2);
    expect(scripts[0]).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(scripts[1]).toMatch(/taskpane\.[0-9a-f]{20}\.js/);
    expect(scripts.join('')).not.toMatch(/defer|async|module/);
  });

  it('allows no inline script, no eval and one outside host', () => {
    const policy = /Content-Security-Policy content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).not.toMatch(/unsafe|\*|http:|data:[^;]*script/);
    expect(new Set(policy.match(/https:\/\/[^ ;]+/g))).toEqual(
      new Set(['https://appsforoffice.microsoft.com']),
    );
    expect(page).not.toMatch(/<script[^>]*>[^<]/);
    expect(page).not.toMatch(/ on\w+=| style=|<style/);
  });

  it('makes scripts that call neither eval nor new Function', () => {
    const scripts = filesIn(folder).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const evil = scripts.filter((file) =>
      /\beval\(|sourceURL=webpack/.test(readFileSync(path.join(folder, file), 'utf8')),
    );
    expect(evil).toEqual([]);
  });

  it('takes only an https address that ends with a slash', () => {
    for (const base of ['http://excel.camera.example/', 'https://excel.camera.example/cruscotto'])
      expect(() => build('refused', `base=${base}`)).toThrow(/The base address must begin/);
  }, 60_000);
});

describe('npm run build -- --env office=self', () => {
  it('serves Office.js itself and names no outside host', () => {
    const folder = build('self', `base=${BASE}`, 'office=self');
    const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
    expect(page).not.toContain('appsforoffice');
    const src = /<script src="?([^" >]+)/.exec(page)?.[1] ?? '';
    expect(src).toBe('office-js/office.js');
    expect(existsSync(path.join(folder, src))).toBe(true);
    expect(filesIn(folder)).toContain(path.join('office-js', 'it-it', 'office_strings.js'));
  }, 120_000);
});
