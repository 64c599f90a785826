import { damaged } from '../failures';
import { HostFailure } from '../../../app/hostFailure';
import { Splices } from '../xml/splices';
import { isTrue, walkXml, type XmlVisitor } from '../xml/walk';
import { CellsEditor } from './cellsEditor';
import { ColumnsEditor } from './columnsEditor';
import { DimensionEditor } from './dimensionEditor';
import { LinksEditor } from './linksEditor';
import { mergesIn, RowHeights, type SheetMetrics } from './rowHeights';
import { RowLooks } from './rowLooks';
import type { StylesEditor } from './stylesEditor';
import type { SheetWrites } from './writes';

export interface EditedSheet {
  readonly xml: string;
  /** A formula gave way to a value: the chain of calculation names a cell that has none any more. */
  readonly formulaLost: boolean;
}

/**
 * A sheet's part with these writes put in: cells, and of the rest only what must follow them (dimension, spans, the new
 * columns' widths, links). Throws `sheet-protected`, `array-formula`, `damaged`.
 */
export function editSheet(
  xml: string,
  part: string,
  writes: SheetWrites,
  styles: StylesEditor,
): EditedSheet {
  const splices = new Splices(xml);
  const columns = new ColumnsEditor(xml, splices, writes.columns);
  const heights = new RowHeights(writes.fitRows ? metricsOf(xml, columns, styles) : null);
  const looks = new RowLooks(styles, heights, (col) => columns.styleOf(col));
  const cells = new CellsEditor(xml, part, splices, writes, looks);
  const links = new LinksEditor(splices, writes);
  const dimension = new DimensionEditor(xml, splices, writes);
  const editors: readonly XmlVisitor[] = [guard(writes.sheet), dimension, columns, cells, links];
  walkXml(xml, part, {
    open: (element) => {
      for (const editor of editors) editor.open?.(element);
    },
    text: cells.text,
    close: (name, place) => {
      for (const editor of editors) editor.close?.(name, place);
    },
  });
  if (!cells.finish()) throw damaged(`${part}: sheetData`);
  return { xml: splices.result(), formulaLost: cells.formulaLost };
}

function metricsOf(xml: string, columns: ColumnsEditor, styles: StylesEditor): SheetMetrics {
  return {
    lieOf: (style) => styles.lieOf(style),
    widthOf: (col) => columns.widthOf(col),
    merges: mergesIn(xml),
  };
}

/** A plan never writes on a protected sheet: should one do so, nothing of it is written. */
function guard(sheet: string): XmlVisitor {
  return {
    open: ({ name, attributes }) => {
      if (name === 'sheetProtection' && isTrue(attributes['sheet'])) {
        throw new HostFailure('sheet-protected', { dove: sheet });
      }
    },
  };
}
