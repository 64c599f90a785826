/** Reads the worked examples of a document: each table that a comment `<!-- prova ... -->` or `<!-- risultati ... -->` announces. */

export type RigaTabella = ReadonlyMap<string, string>;

export interface Tabella {
  readonly line: number;
  /** What stands in the comment after its word: `minore=inversa`. */
  readonly opzioni: ReadonlyMap<string, string>;
  readonly righe: readonly RigaTabella[];
}

export interface Esempio extends Tabella {
  readonly tipo: 'righe' | 'cruscotto';
  readonly risultati: readonly Tabella[];
}

const ANNUNCIO = /^<!-- (prova|risultati)\s*(.*?)\s*-->$/;

export function readEsempi(documento: string): readonly Esempio[] {
  const lines = documento.split('\n');
  const esempi: (Esempio & { readonly risultati: Tabella[] })[] = [];
  lines.forEach((text, index) => {
    const [, che, resto = ''] = ANNUNCIO.exec(text) ?? [];
    if (che === undefined) return;
    const words = resto.split(/\s+/).filter((word) => word !== '');
    const opzioni = new Map(
      words
        .filter((word) => word.includes('='))
        .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
    );
    const tabella = { line: index + 1, opzioni, righe: readTabella(lines, index + 1) };
    if (che === 'risultati') esempi[esempi.length - 1]?.risultati.push(tabella);
    else {
      const tipo = words[0] === 'cruscotto' ? 'cruscotto' : 'righe';
      esempi.push({ ...tabella, tipo, risultati: [] });
    }
  });
  return esempi;
}

function readTabella(lines: readonly string[], from: number): readonly RigaTabella[] {
  const first = lines.findIndex((text, index) => index >= from && text.startsWith('|'));
  const end = lines.findIndex((text, index) => index > first && !text.startsWith('|'));
  const [heading = [], , ...rows] = lines.slice(first, end).map(cells);
  return rows.map((row) => new Map(heading.map((name, col) => [name, row[col] ?? ''])));
}

function cells(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
