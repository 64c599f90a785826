import { SCHEMA_REPORT, type Report } from './schema';

/** A report read back from its JSON; null for any other text. */
export function parseReport(testo: string): Report | null {
  try {
    const lettura = SCHEMA_REPORT.safeParse(JSON.parse(testo));
    return lettura.success ? lettura.data : null;
  } catch {
    return null;
  }
}
