import path from 'node:path';
import ts from 'typescript';

/** A member of Office.js that the code uses, with the requirement set that its documentation names. */
export interface UsedApi {
  readonly member: string;
  readonly set: string;
  readonly minor: number;
  readonly where: string;
}

const API_SET = /\[\s*Api set: (\w+) 1\.(\d+)/i;
const TYPES = /@types[\\/]office-js[\\/]/;

/** Every member of Office.js named in these folders: calls, properties, keys of literals and the paths given to `load`. */
export function usedApis(root: string, folders: readonly string[]): readonly UsedApi[] {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  );
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const wanted = folders.map((folder) => path.join(root, folder) + path.sep);
  const files = folders.flatMap((folder) => ts.sys.readDirectory(path.join(root, folder), ['.ts']));
  const program = ts.createProgram(files, options);
  const found = new Map<string, UsedApi>();
  const finder = new Finder(program.getTypeChecker(), root, found);
  for (const file of program.getSourceFiles()) {
    const name = path.normalize(file.fileName);
    if (wanted.some((folder) => name.startsWith(folder))) finder.visit(file);
  }
  return [...found.values()];
}

class Finder {
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly root: string,
    private readonly found: Map<string, UsedApi>,
  ) {}

  readonly visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) this.note(this.checker.getSymbolAtLocation(node), node);
    if (ts.isObjectLiteralExpression(node)) this.literal(node);
    if (ts.isCallExpression(node)) this.load(node);
    ts.forEachChild(node, this.visit);
  };

  private literal(node: ts.ObjectLiteralExpression): void {
    const type = this.checker.getContextualType(node);
    if (type === undefined) return;
    for (const property of node.properties) {
      const name = property.name?.getText();
      if (name !== undefined) this.note(propertyOf(this.checker, type, name), property);
    }
  }

  /** `range.load(['format/fill/color'])`: each step of the path is a member. */
  private load(node: ts.CallExpression): void {
    const { expression } = node;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return;
    const type = this.checker.getTypeAtLocation(expression.expression);
    const texts: ts.StringLiteralLike[] = [];
    const gather = (child: ts.Node): void => {
      if (ts.isStringLiteralLike(child)) texts.push(child);
      ts.forEachChild(child, gather);
    };
    node.arguments.forEach(gather);
    for (const text of texts) this.path(type, text);
  }

  private path(type: ts.Type, text: ts.StringLiteralLike): void {
    let here: ts.Type | undefined = type;
    for (const step of text.text.split('/')) {
      const symbol: ts.Symbol | undefined =
        here === undefined ? undefined : propertyOf(this.checker, here, step);
      if (symbol === undefined) throw new Error(`load: no ${step} in ${text.text}`);
      this.note(symbol, text);
      const next: ts.Type = this.checker.getTypeOfSymbolAtLocation(symbol, text);
      here = this.checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
    }
  }

  private note(symbol: ts.Symbol | undefined, node: ts.Node): void {
    for (const declaration of symbol?.declarations ?? []) {
      const file = declaration.getSourceFile();
      if (!TYPES.test(file.fileName)) continue;
      const [, set, minor] = API_SET.exec(docOf(declaration)) ?? [];
      if (set === undefined) continue;
      const owner = ownerOf(declaration);
      const member = `${owner}.${symbol?.name ?? ''}`;
      const source = node.getSourceFile();
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const where = `${path.relative(this.root, source.fileName)}:${String(line)}`;
      const known = this.found.get(member);
      // Of overloads the oldest counts: which one is called is the compiler's business.
      if (known !== undefined && known.minor <= Number(minor)) continue;
      this.found.set(member, { member, set, minor: Number(minor), where });
    }
  }
}

function propertyOf(checker: ts.TypeChecker, type: ts.Type, name: string): ts.Symbol | undefined {
  const types = type.isUnion() ? type.types : [type];
  return types
    .map((each) => checker.getPropertyOfType(each, name))
    .find((symbol) => symbol !== undefined);
}

function docOf(declaration: ts.Declaration): string {
  return declaration.getFullText().slice(0, declaration.getStart() - declaration.getFullStart());
}

function ownerOf(declaration: ts.Declaration): string {
  const { parent } = declaration;
  return ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent)
    ? (parent.name?.text ?? '')
    : '';
}
