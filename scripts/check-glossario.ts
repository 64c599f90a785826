import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Holds the names that `src` declares against docs/glossario.md: one concept, one word, ASCII only.
 * Words that only pass through (properties of other people's objects, such as `event.target`) are not declarations.
 * `--root DIR` checks another tree against the same glossary: the tests plant faults there.
 */
const GLOSSARIO = 'docs/glossario.md';
const rootFlag = process.argv.indexOf('--root');
const root = path.resolve(rootFlag < 0 ? '.' : (process.argv[rootFlag + 1] ?? '.'));

interface Vietata {
  readonly parole: readonly string[];
  readonly termine: string;
}

/** Folders that speak another's format keep its words (a relationship's Target, an add-in's status); names stay ASCII. */
const FOREIGN = /^src\/host\//;

/** The forbidden words of the table, each with the term to write instead. */
function readGlossario(testo: string): readonly Vietata[] {
  const rows = testo.split('\n').filter((line) => /^\| (?!termine)/.test(line));
  return rows.flatMap((row) => {
    const [, termine = '', , , vietate = ''] = row.split('|').map((cell) => cell.trim());
    return [...vietate.matchAll(/`([^`]+)`/g)].map(([, parola = '']) => ({
      parole: parola.split(' '),
      termine,
    }));
  });
}

/** `parseRisultatoAtteso` and `risultato-atteso.ts` to the words they are made of, in lower case and singular. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

function contains(words: readonly string[], parole: readonly string[]): boolean {
  return words.some((_, start) =>
    parole.every((parola, i) => {
      const word = words[start + i];
      return word === parola || word === `${parola}s`;
    }),
  );
}

/** A name that this node declares, if it declares one. */
function declaredName(node: ts.Node): ts.Identifier | null {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isEnumDeclaration(node);
  return declares && node.name !== undefined && ts.isIdentifier(node.name) ? node.name : null;
}

function* faultsIn(file: string, vietate: readonly Vietata[]): Generator<string> {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(root, file), 'utf8'),
    ts.ScriptTarget.ES2022,
  );
  const at = (node: ts.Node): string => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    return `${file}:${String(line + 1)}`;
  };
  const pending: ts.Node[] = [source];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    node.forEachChild((child) => {
      pending.push(child);
    });
    // eslint-disable-next-line no-control-regex -- the ASCII range is the rule
    if (ts.isIdentifier(node) && /[^\x00-\x7f]/.test(node.text))
      yield `${at(node)} «${node.text}»: names are ASCII; accents belong in locale texts`;
    const name = declaredName(node);
    if (name !== null && !FOREIGN.test(file)) yield* forbidden(name.text, at(name), vietate);
  }
}

function* forbidden(name: string, where: string, vietate: readonly Vietata[]): Generator<string> {
  const words = wordsOf(name);
  for (const { parole, termine } of vietate)
    if (contains(words, parole))
      yield `${where} «${name}»: «${parole.join(' ')}» is called «${termine}» here (${GLOSSARIO})`;
}

function main(): number {
  const vietate = readGlossario(readFileSync(GLOSSARIO, 'utf8'));
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join('src', file.split(path.sep).join('/')))
    .filter((file) => file.endsWith('.ts'));
  const faults = files.flatMap((file) => [
    // eslint-disable-next-line no-control-regex -- the ASCII range is the rule
    ...(/[^\x00-\x7f]/.test(file) ? [`${file}: file names are ASCII`] : []),
    ...forbidden(file, file, vietate),
    ...faultsIn(file, vietate),
  ]);
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(
    `${String(faults.length)} faults, ${String(vietate.length)} forbidden words, ${String(files.length)} files\n`,
  );
  // An empty table or an empty tree finds no fault either.
  return faults.length === 0 && vietate.length > 0 && files.length > 0 ? 0 : 1;
}

process.exitCode = main();
