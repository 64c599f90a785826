import { SCHEMA_REPORT_LETTO, type ReportLetto } from './schema';

/** A report read back from its JSON, of this version or the one before; null for any other text. */
export function parseReport(testo: string): ReportLetto | null {
  try {
    const lettura = SCHEMA_REPORT_LETTO.safeParse(JSON.parse(testo));
    return lettura.success ? lettura.data : null;
  } catch {
    return null;
  }
}
