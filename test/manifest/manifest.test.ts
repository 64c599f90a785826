import { readFileSync } from 'node:fs';
import path from 'node:path';
import pkg from '../../package.json';
import { RIBBON_COMMANDS } from '../../src/commands/names';
import { all, attribute, everything, one, parseXml, type Elemento } from './xml';

const ROOT = path.join(__dirname, '../..');
const BASE = 'https://localhost:3000/';
const manifest = parseXml(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'));
const names = (element: Elemento): readonly string[] => element.children.map(({ name }) => name);

/** Excel reads the elements in this order only, and drops the whole add-in otherwise. */
const ORDER: readonly (readonly [string, readonly string[]])[] = [
  [
    'OfficeApp',
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides'.split(
      ' ',
    ),
  ],
  ['VersionOverrides', ['Hosts', 'Resources']],
  ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
  ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
  ['CustomTab', ['Group', 'Label']],
  ['Group', ['Label', 'Icon', 'Control', 'Control', 'Control', 'Control']],
  ['Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
];

const RESOURCES = ['Image', 'Url', 'String'];
const resources = everything(one(manifest, 'Resources')).filter(({ name }) =>
  RESOURCES.includes(name),
);
const controls = all(manifest, 'Control');

describe('manifest.xml, order and lengths', () => {
  test.each(ORDER)('%s has its parts in the order of the schema', (name, order) => {
    expect(names(one(manifest, name))).toEqual(order);
  });

  it('has the runtime first in its host, living as long as the workbook is open', () => {
    const host = all(manifest, 'Host').at(-1)!;
    expect(names(host)).toEqual(['Runtimes', 'DesktopFormFactor']);
    expect(attribute(one(host, 'Runtime'), 'lifetime')).toBe('long');
  });

  test.each(controls.map((control) => [attribute(control, 'id'), control] as const))(
    '%s is a button with label, tip, icon and action',
    (_, control) => {
      expect(names(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
      expect(names(one(control, 'Supertip'))).toEqual(['Title', 'Description']);
    },
  );

  it('keeps every reference within 32 characters', () => {
    const references = everything(manifest).flatMap(({ attributes }) => {
      const resid = attributes.get('resid');
      return resid === undefined ? [] : [resid];
    });
    expect(references.filter((resid) => resid.length > 32)).toEqual([]);
  });

  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
    ['Urls', 2048],
    ['Images', 2048],
  ])('keeps the texts of %s within %i characters, in both languages', (list, limit) => {
    const texts = everything(one(manifest, list)).flatMap(({ attributes }) =>
      [attributes.get('DefaultValue'), attributes.get('Value')].filter(
        (text) => text !== undefined,
      ),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.length > limit)).toEqual([]);
  });

  it('keeps name and description within 125 and 250 characters', () => {
    for (const [name, limit] of [
      ['DisplayName', 125],
      ['Description', 250],
    ] as const) {
      const top = manifest.children.find((child) => child.name === name)!;
      const texts = [attribute(top, 'DefaultValue'), attribute(one(top, 'Override'), 'Value')];
      expect(texts.filter((text) => text.length > limit)).toEqual([]);
    }
  });
});

describe('manifest.xml, references', () => {
  it('names only resources that are there, and has none that nobody names', () => {
    const used = new Set(
      everything(manifest).flatMap(({ attributes }) => attributes.get('resid') ?? []),
    );
    const there = resources.map((resource) => attribute(resource, 'id'));
    expect([...used].sort()).toEqual([...new Set(there)].sort());
    expect(there.length).toBe(new Set(there).size);
  });

  it('has an English text for every Italian one', () => {
    const texts = resources.filter(({ name }) => name === 'String');
    const without = texts.filter((text) => attribute(one(text, 'Override'), 'Locale') !== 'en-US');
    expect(without).toEqual([]);
    expect(one(manifest, 'DefaultLocale').text).toBe('it-IT');
  });

  it('has the four buttons in the order of the work', () => {
    const labels = controls.map((control) => attribute(one(control, 'Label'), 'resid'));
    const textOf = (resid: string): string =>
      attribute(
        resources.find((found) => attribute(found, 'id') === resid)!,
        'DefaultValue',
      );
    expect(labels.map(textOf)).toEqual([
      'Ricalcola',
      'Verifica',
      'Annulla ultimo ricalcolo',
      'Apri pannello',
    ]);
  });

  it('runs only functions that the code associates, and all of them', () => {
    const functions = all(manifest, 'FunctionName').map(({ text }) => text);
    expect(functions).toEqual([...RIBBON_COMMANDS]);
  });

  it('opens one page as pane, as function file and as runtime', () => {
    const pages = ['Runtime', 'FunctionFile'].map((name) =>
      attribute(one(manifest, name), 'resid'),
    );
    const pane = all(one(manifest, 'ExtensionPoint'), 'SourceLocation').map((found) =>
      attribute(found, 'resid'),
    );
    expect(new Set([...pages, ...pane])).toEqual(new Set(['Taskpane.Url']));
  });
});

describe('manifest.xml, addresses', () => {
  const addresses = everything(manifest)
    .flatMap(({ attributes, text }) => [...attributes.values(), text])
    .filter(
      (text) => /^https?:/.test(text) && !text.includes('schemas') && !text.includes('w3.org'),
    );

  it('are all https and on one server', () => {
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !`${address}/`.startsWith(BASE))).toEqual([]);
  });

  it('lead to files that the build makes or copies', () => {
    const files = addresses.filter((address) => address.includes('/assets/'));
    const missing = files.filter((address) => {
      const file = path.join(ROOT, address.slice(BASE.length));
      return readFileSync(file).length === 0;
    });
    expect(files.length).toBeGreaterThan(40);
    expect(missing).toEqual([]);
  });
});

describe('manifest.xml, icons', () => {
  const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
  const fileOf = (resid: string): string => {
    const image = resources.find((found) => attribute(found, 'id') === resid)!;
    return attribute(image, 'DefaultValue').slice(BASE.length);
  };

  test.each(all(one(manifest, 'VersionOverrides'), 'Icon').map((icon, i) => [i, icon] as const))(
    'icon %i has every size, each a picture of that size',
    (_, icon) => {
      const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
      expect(sizes).toEqual(SIZES);
      const pixels = icon.children.map((image) => pngSize(fileOf(attribute(image, 'resid'))));
      expect(pixels).toEqual(SIZES.map((size) => ({ width: size, height: size })));
    },
  );

  test.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s is %i pixels wide and high', (name, size) => {
    const file = attribute(one(manifest, name), 'DefaultValue').slice(BASE.length);
    expect(pngSize(file)).toEqual({ width: size, height: size });
  });
});

describe('manifest.xml, identity', () => {
  it('has the version of package.json', () => {
    expect(one(manifest, 'Version').text).toBe(pkg.version);
  });

  it('is known by a GUID', () => {
    expect(one(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('asks for what the code uses and may read and write the document, no more', () => {
    const sets = all(manifest, 'Set').map((set) => [
      attribute(set, 'Name'),
      attribute(set, 'MinVersion'),
    ]);
    expect(sets).toEqual([
      ['SharedRuntime', '1.1'],
      ['ExcelApi', '1.14'],
    ]);
    expect(one(manifest, 'Permissions').text).toBe('ReadWriteDocument');
  });
});

/** Width and height as the file itself states them in its first chunk. */
function pngSize(file: string): { width: number; height: number } {
  const png = readFileSync(path.join(ROOT, file));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
