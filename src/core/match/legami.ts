import { finding, type Finding, type WithFindings } from '../findings';
import type { MotivoProposta, RigaCascata, StatoAbbinamento } from '../model/abbinamento';
import { findCerti, type Certi } from './certi';
import type { Confronto } from './confronto';
import { readDecisioni, type Decisione } from './decisioni';
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
  const legami = new Map<Riga, Legame[]>();
  const link = (alta: Riga, legame: Legame): void => {
    const diAlta = legami.get(alta);
    if (diAlta === undefined) legami.set(alta, [legame]);
    else diAlta.push(legame);
  };

  const troppi = lati.camere.flatMap((camera) => {
    const certi = findCerti(camera);
    for (const { alta, bassa, confronto } of findProposte(camera, decisioni, anno)) {
      link(alta, { bassa, stato: 'proposto', motivo: motivoDi(confronto) });
    }
    for (const [alta, bassa] of certi.coppie) link(alta, { bassa, stato: 'certo', motivo: null });
    return tooMany(certi);
  });
  for (const [alta, decise] of decisioni) legami.set(alta, decided(legami.get(alta) ?? [], decise));
  for (const diAlta of legami.values()) diAlta.sort((a, b) => a.bassa.id - b.bassa.id);
  return { value: legami, findings: [...troppi, ...findings] };
}

/** What a person said of a pair stands in the place of what the texts say. */
function decided(diAlta: readonly Legame[], decise: ReadonlyMap<Riga, Decisione | null>): Legame[] {
  const deciso = (bassa: Riga): boolean => (decise.get(bassa) ?? null) !== null;
  const altri = diAlta.filter(({ bassa }) => !deciso(bassa));
  const propri = [...decise].flatMap(([bassa, stato]): readonly Legame[] =>
    stato === null ? [] : [{ bassa, stato, motivo: null }],
  );
  return [...altri, ...propri];
}

function motivoDi({
  soloPrimo,
  soloSecondo,
  condiviso,
  cambiaConteggio,
}: Confronto): MotivoProposta {
  return { soloQui: soloPrimo, soloAltrove: soloSecondo, condiviso, cambiaConteggio };
}

function tooMany({ troppe }: Certi): readonly Finding[] {
  return troppe.map(({ riga: { indicatore }, foglio }) =>
    finding('AB-103', { testo: indicatore.testo, foglio }, indicatore.cell, indicatore.rowKey),
  );
}
