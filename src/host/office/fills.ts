/** Fills of some columns of a sheet as they come from Excel. */
export interface FillColumn {
  readonly col: number;
  readonly fills: readonly (readonly Excel.CellProperties[])[];
}

/** Excel reports no fill as white; white is no fill (contract 1), so both become null. */
export function fillGrid(top: number, columns: readonly FillColumn[]): (string | null)[][] {
  const rows: (string | null)[][] = Array.from({ length: top }, () => []);
  for (const { col, fills } of columns) {
    fills.forEach(([cell], index) => {
      const color = cell?.format?.fill?.color ?? null;
      const row = (rows[top + index] ??= []);
      while (row.length < col) row.push(null);
      row[col] = color === null || color.toUpperCase() === '#FFFFFF' ? null : color;
    });
  }
  return rows;
}

export function mergeFills(
  a: readonly (readonly (string | null)[])[],
  b: readonly (readonly (string | null)[])[],
): readonly (readonly (string | null)[])[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_r, row) => {
    const [left = [], right = []] = [a[row], b[row]];
    return Array.from(
      { length: Math.max(left.length, right.length) },
      (_c, col) => left[col] ?? right[col] ?? null,
    );
  });
}
