import { printA1, printCellRef, type CellRef } from '../../../core';
import { escapeAttribute } from '../xml/text';
import type { Splices } from '../xml/splices';
import type { XmlElement, XmlVisitor } from '../xml/walk';
import type { SheetWrites } from './writes';

/** Children of a sheet that the standard puts after its links (ECMA-376 18.3.1.99). */
const AFTER_LINKS: ReadonlySet<string> = new Set([
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'drawingHF',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/** Choices between versions wrap what stands near the end of a sheet (controls, old drawings). */
function comesAfterLinks(name: string): boolean {
  return AFTER_LINKS.has(name) || name.endsWith(':AlternateContent');
}

/** Makes cells links to places in the workbook; an emptied cell is none any more. All other links stay where they are. */
export class LinksEditor implements XmlVisitor {
  private readonly pending: Map<string, CellRef>;
  private readonly emptied: ReadonlySet<string>;
  private readonly dropped: { readonly start: number; readonly end: number }[] = [];
  private dropping: number | null = null;
  private list: { readonly start: number; kept: number } | null = null;
  private depth = 0;
  private prefix = '';
  private placed = false;
  private replaced: { readonly start: number; readonly link: string } | null = null;

  constructor(
    private readonly splices: Splices,
    writes: SheetWrites,
  ) {
    this.pending = new Map(
      writes.rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ col, edit: { link } }) =>
          link === undefined ? [] : [[printA1(row, col), link] as const],
        ),
      ),
    );
    this.emptied = new Set(
      writes.rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ col, edit: { after, link } }) =>
          after === null && link === undefined ? [printA1(row, col)] : [],
        ),
      ),
    );
  }

  readonly open = (element: XmlElement): void => {
    const { name, attributes, start, end, empty, prefix } = element;
    this.depth += 1;
    this.prefix = prefix;
    if (name === 'hyperlinks') this.list = { start, kept: 0 };
    if (name === 'hyperlink' && this.emptied.has(attributes['ref'] ?? '')) {
      this.dropping = start;
      return;
    }
    if (name === 'hyperlink' && this.list !== null) this.list.kept += 1;
    if (this.pending.size === 0 || this.placed) return;
    if (name === 'hyperlink') {
      const ref = attributes['ref'] ?? '';
      const target = this.pending.get(ref);
      if (target === undefined) return;
      this.pending.delete(ref);
      this.replaced = { start, link: this.linkXml(ref, target) };
    } else if (name === 'hyperlinks' && empty) {
      this.splices.replace(start, end, this.listXml());
    } else if (this.depth === 2 && comesAfterLinks(name)) {
      this.splices.insert(start, this.listXml());
    }
  };

  readonly close = (
    name: string,
    place: { readonly start: number; readonly end: number },
  ): void => {
    const { start, end } = place;
    this.depth -= 1;
    if (this.replaced !== null) {
      this.splices.replace(this.replaced.start, end, this.replaced.link);
      this.replaced = null;
    }
    if (name === 'hyperlink' && this.dropping !== null) {
      this.dropped.push({ start: this.dropping, end });
      this.dropping = null;
    }
    if (name === 'hyperlinks') this.drop(end);
    if (this.pending.size === 0 || this.placed) return;
    if (name === 'hyperlinks') this.splices.insert(start, this.linksXml());
    else if (this.depth === 0) this.splices.insert(start, this.listXml());
  };

  /** The standard knows no list without links: with the last one it goes as a whole. */
  private drop(end: number): void {
    const { list, dropped } = this;
    const whole = list !== null && list.kept === 0 && this.pending.size === 0;
    const gone = whole && dropped.length > 0 ? [{ start: list.start, end }] : dropped;
    for (const place of gone) this.splices.replace(place.start, place.end, '');
  }

  private listXml(): string {
    return `<${this.prefix}hyperlinks>${this.linksXml()}</${this.prefix}hyperlinks>`;
  }

  private linksXml(): string {
    this.placed = true;
    return [...this.pending].map(([ref, target]) => this.linkXml(ref, target)).join('');
  }

  private linkXml(ref: string, target: CellRef): string {
    return `<${this.prefix}hyperlink ref="${ref}" location="${escapeAttribute(printCellRef(target))}"/>`;
  }
}
