import type { FileScelto } from '../conclusione';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the browser, which asks or saves as it always does. On a Mac the pane's browser does nothing. */
export function download({ nome, bytes }: FileScelto): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  link.download = nome;
  link.click();
  URL.revokeObjectURL(link.href);
}
