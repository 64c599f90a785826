import { normalizeTesto } from '../../model/testo';
import type { Verso } from '../../model/piano';
import { PAROLE_VERSO, SEGNI_VERSO } from './parole';

/** How a cell of the column *Verso* reads; `meno` is a lone dash, which is *minore* only beside a *+* in the same column. */
export type VersoScritto = Verso | 'meno' | 'vuoto' | 'illeggibile';

const MENO = /^[-\u2010-\u2015\u2212]$/;
const PAROLE: ReadonlyMap<string, Verso> = new Map(
  (['maggiore', 'minore'] as const).flatMap((verso) =>
    PAROLE_VERSO[verso].map((parola): [string, Verso] => [parola, verso]),
  ),
);

/** Reads one cell of the column *Verso*. Words for both ways are no reading. */
export function readVersoScritto(raw: string): VersoScritto {
  const testo = raw.trim();
  if (testo === '') return 'vuoto';
  if (MENO.test(testo)) return 'meno';
  // An arrow may carry the selector that makes it an emoji.
  const segno = SEGNI_VERSO.get(testo.replace(/\uFE0F/g, ''));
  if (segno !== undefined) return segno;
  const versi = new Set<Verso>();
  for (const parola of normalizeTesto(testo).split(' ')) {
    const verso = PAROLE.get(parola);
    if (verso !== undefined) versi.add(verso);
  }
  const [unico] = versi;
  return versi.size === 1 && unico !== undefined ? unico : 'illeggibile';
}
