import type { NewChart, NewSheet } from '../../../core';
import { relationsPartOf, relativeTarget, resolveTarget } from '../package/partNames';
import type { WorkbookPart } from '../package/workbookPart';
import type { XlsxPackage } from '../package/xlsxPackage';
import { escapeAttribute } from '../xml/text';
import { chartXml } from './chartXml';
import { dialectOf, type Dialect } from './dialect';
import { drawingXml, relationsXml } from './drawingXml';
import { printNames, withPrintNames } from './printNames';
import { appendTo, elementsOf, without } from './registry';

const CONTENT_TYPES = '[Content_Types].xml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPE = `${OFFICE}.spreadsheetml`;
const CHART_TYPE = `${OFFICE}.drawingml.chart+xml`;
const DRAWING_TYPE = `${OFFICE}.drawing+xml`;

/** Adds parts to a workbook, and their names wherever the package lists its parts. */
export class PartsRegistry {
  private workbookXml: string;
  private relationsXml: string;
  private typesXml: string;
  private readonly relationsPart: string;

  constructor(
    private readonly source: XlsxPackage,
    private readonly workbook: WorkbookPart,
  ) {
    this.relationsPart = relationsPartOf(workbook.part);
    this.workbookXml = source.text(workbook.part);
    this.relationsXml = source.text(this.relationsPart);
    this.typesXml = source.text(CONTENT_TYPES);
  }

  get dialect(): Dialect {
    return dialectOf(this.workbookXml, this.workbook.part);
  }

  /** Adds a sheet after the last tab, with what it draws; on paper it repeats `titleRow` (zero-based) on every page. */
  addSheet({ name, headingRows, looks }: NewSheet, xml: string): void {
    const charts = looks?.charts ?? [];
    const part = this.freeName('worksheets/sheet');
    const id = this.addPart(part, xml, 'worksheet');
    if (charts.length > 0) this.addDrawing(part, name, charts);
    const ids = elementsOf(this.workbookXml, this.workbook.part, 'sheet').map(({ attributes }) =>
      Number(attributes['sheetId'] ?? 0),
    );
    const sheetId = String(Math.max(0, ...ids) + 1);
    this.workbookXml = appendTo(
      this.workbookXml,
      this.workbook.part,
      'sheets',
      (prefix) =>
        `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}" r:id="${id}" xmlns:r="${this.dialect.relations}"/>`,
    );
    const names = printNames(name, headingRows[0] ?? null, looks?.printColumns ?? []);
    this.workbookXml = withPrintNames(this.workbookXml, this.workbook.part, ids.length, names);
    this.source.set(this.workbook.part, this.workbookXml);
  }

  /** Adds the styles part that a workbook may lack. */
  addStyles(xml: string): void {
    this.addPart(this.freeName('styles'), xml, 'styles');
  }

  /** Leaves out a part that Excel makes again by itself. */
  drop(part: string): void {
    const named = (target: string): boolean => target.toLowerCase() === part.toLowerCase();
    this.relationsXml = without(
      this.relationsXml,
      this.relationsPart,
      ({ attributes: { Target } }) =>
        Target !== undefined && named(resolveTarget(this.workbook.part, Target)),
    );
    this.typesXml = without(this.typesXml, CONTENT_TYPES, ({ attributes: { PartName } }) =>
      named((PartName ?? '').slice(1)),
    );
    this.source.remove(part);
    this.save();
  }

  private addPart(part: string, xml: string, kind: string): string {
    const ids = elementsOf(this.relationsXml, this.relationsPart, 'Relationship').map(
      ({ attributes }) => attributes['Id'] ?? '',
    );
    const id = freeId(ids);
    const target = escapeAttribute(relativeTarget(this.workbook.part, part));
    const type = `${this.dialect.relations}/${kind}`;
    this.relationsXml = appendTo(
      this.relationsXml,
      this.relationsPart,
      'Relationships',
      (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
    );
    this.put(part, xml, `${TYPE}.${kind}+xml`);
    return id;
  }

  /** The drawing of a sheet, whose part already says that it is `FIRST_RELATION`, and its charts. */
  private addDrawing(sheetPart: string, sheet: string, charts: readonly NewChart[]): void {
    const { dialect } = this;
    const parts = charts.map((chart) => {
      const part = this.freeName('charts/chart');
      this.put(part, chartXml(chart, sheet, dialect), CHART_TYPE);
      return part;
    });
    const drawing = this.freeName('drawings/drawing');
    this.put(drawing, drawingXml(charts, dialect), DRAWING_TYPE);
    this.relate(sheetPart, [drawing], 'drawing');
    this.relate(drawing, parts, 'chart');
  }

  /** The relationships of a new part, in order from `FIRST_RELATION` on. */
  private relate(owner: string, targets: readonly string[], kind: string): void {
    this.source.set(
      relationsPartOf(owner),
      relationsXml(
        targets.map((part) => relativeTarget(owner, part)),
        kind,
        this.dialect,
      ),
    );
  }

  private put(part: string, xml: string, type: string): void {
    this.typesXml = appendTo(
      this.typesXml,
      CONTENT_TYPES,
      'Types',
      (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`,
    );
    this.source.set(part, xml);
    this.save();
  }

  private save(): void {
    this.source.set(this.relationsPart, this.relationsXml);
    this.source.set(CONTENT_TYPES, this.typesXml);
  }

  private freeName(stem: string): string {
    const { part } = this.workbook;
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    for (let n = 1; ; n += 1) {
      const name = `${folder}${stem}${String(n)}.xml`;
      if (!this.source.has(name)) return name;
    }
  }
}

function freeId(ids: readonly string[]): string {
  const taken = new Set(ids.map((id) => id.toLowerCase()));
  for (let n = ids.length + 1; ; n += 1) {
    if (!taken.has(`rid${String(n)}`)) return `rId${String(n)}`;
  }
}
