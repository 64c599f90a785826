import { shiftFormula } from './sharedFormula';

interface Master {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** Formulas that a file writes once for a block of cells: the first cell has the text, the others only its number. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  /** The formula of a cell as Excel would show it, without `=`; empty where the file does not tell it. */
  textOf(
    row: number,
    col: number,
    text: string,
    { t, si }: Readonly<Record<string, string>>,
  ): string {
    if (t !== 'shared' || si === undefined) return text;
    const master = this.masters.get(si);
    if (text !== '') {
      this.masters.set(si, { row, col, text });
      return text;
    }
    return master === undefined
      ? ''
      : shiftFormula(master.text, row - master.row, col - master.col);
  }
}
