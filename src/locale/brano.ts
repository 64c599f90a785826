const LUNGHEZZA = 160;

/** A cell's text on one line, cut where a message would become a treatise. */
export function brano(testo: string): string {
  const riga = testo.replace(/\s+/g, ' ').trim();
  return riga.length > LUNGHEZZA ? `${riga.slice(0, LUNGHEZZA)}…` : riga;
}
