import { finding, type Finding, type WithFindings } from '../findings';
import type { MotivoProposta, RigaCascata, StatoAbbinamento } from '../model/abbinamento';
import { findCerti, type Certi } from './certi';
import type { Confronto } from './confronto';
import { readDecisioni } from './decisioni';
import { findProposte } from './proposte';
import type { LatiPiano, Riga } from './righe';

/** A row of a servizio as seen from a higher row. */
export interface Legame {
  readonly bassa: Riga;
  readonly stato: StatoAbbinamento;
  /** Why it was proposed; null in every other state. */
  readonly motivo: MotivoProposta | null;
}

/** Higher row -> its rows below, in the order of the workbook. */
export type Legami = ReadonlyMap<Riga, readonly Legame[]>;

/**
 * Puts equal texts, proposals and what people decided together: one state for each pair of rows. Texts are compared inside
 * each Camera; a person may put together rows of two.
 */
export function linkRighe(
  lati: LatiPiano,
  cascata: readonly RigaCascata[],
  anno: number,
): WithFindings<Legami> {
  const { decisioni, findings } = readDecisioni(cascata, lati);
  const legami = new Map<Riga, Map<Riga, Legame>>();
  const link = (alta: Riga, bassa: Riga, stato: StatoAbbinamento, why: Confronto | null): void => {
    const diAlta = legami.get(alta) ?? new Map<Riga, Legame>();
    legami.set(alta, diAlta.set(bassa, { bassa, stato, motivo: motivoDi(why) }));
  };

  const troppi = lati.camere.flatMap((camera) => {
    const certi = findCerti(camera);
    for (const { alta, bassa, confronto } of findProposte(camera, decisioni, anno)) {
      link(alta, bassa, 'proposto', confronto);
    }
    for (const [alta, bassa] of certi.coppie) link(alta, bassa, 'certo', null);
    return tooMany(certi);
  });
  for (const [alta, decise] of decisioni) {
    for (const [bassa, decisione] of decise) {
      if (decisione !== null) link(alta, bassa, decisione, null);
    }
  }
  const value = new Map([...legami].map(([alta, diAlta]) => [alta, inOrder(diAlta)] as const));
  return { value, findings: [...troppi, ...findings] };
}

function motivoDi(confronto: Confronto | null): MotivoProposta | null {
  if (confronto === null) return null;
  const { soloPrimo, soloSecondo, condiviso, cambiaConteggio } = confronto;
  return { soloQui: soloPrimo, soloAltrove: soloSecondo, condiviso, cambiaConteggio };
}

function inOrder(diAlta: ReadonlyMap<Riga, Legame>): readonly Legame[] {
  return [...diAlta.values()].sort((a, b) => a.bassa.id - b.bassa.id);
}

function tooMany({ troppe }: Certi): readonly Finding[] {
  return troppe.map(({ riga: { indicatore }, foglio }) =>
    finding('AB-103', { testo: indicatore.testo, foglio }, indicatore.cell, indicatore.rowKey),
  );
}
