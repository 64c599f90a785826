import { finding, type Finding } from '../findings';
import type { RigaCascata } from '../model/abbinamento';
import { normalizeTesto } from '../model/testo';
import { righeFinder, rowKeyDi, testiDi, type Cercata } from './lineeCascata';
import type { Lati, Riga } from './righe';

/** What a person decides about two rows. */
export type Decisione = 'confermato' | 'rifiutato';

/** Higher row -> lower row -> decision; null where two lines contradict each other. */
export type Decisioni = ReadonlyMap<Riga, ReadonlyMap<Riga, Decisione | null>>;

/** Reads the lines of *Cascata* against the rows there are: texts first, then sheets (contract 6). */
export function readDecisioni(
  cascata: readonly RigaCascata[],
  lati: Lati,
): { readonly decisioni: Decisioni; readonly findings: readonly Finding[] } {
  const decisioni = new Map<Riga, Map<Riga, Decisione | null>>();
  const find = righeFinder(cascata, lati);
  const findings = cascata.flatMap((linea) => {
    const cercata = find(linea);
    if (cercata.kind !== 'trovata') return notFound(linea, cercata);
    const decisione = decisioneDi(linea);
    if (decisione === null || addDecisione(decisioni, cercata, decisione)) return [];
    return [finding('AB-113', testiDi(linea), linea.cell, rowKeyDi(linea))];
  });
  return { decisioni, findings };
}

/**
 * `certo` and `proposto` are the add-in's own words and decide nothing; but it never writes `certo` beside two
 * different texts, so there a person means that they are the same.
 */
function decisioneDi({ stato, indicatore, indicatoreOrigine }: RigaCascata): Decisione | null {
  if (stato === 'confermato' || stato === 'rifiutato') return stato;
  const same = normalizeTesto(indicatore) === normalizeTesto(indicatoreOrigine);
  return stato === 'certo' && !same ? 'confermato' : null;
}

/** False where an earlier line says the opposite about one of the pairs. */
function addDecisione(
  decisioni: Map<Riga, Map<Riga, Decisione | null>>,
  { alte, basse }: { readonly alte: readonly Riga[]; readonly basse: readonly Riga[] },
  decisione: Decisione,
): boolean {
  let agreed = true;
  for (const alta of alte) {
    const diAlta = decisioni.get(alta) ?? new Map<Riga, Decisione | null>();
    decisioni.set(alta, diAlta);
    for (const bassa of basse) {
      const earlier = diAlta.get(bassa);
      const contrary = earlier !== undefined && earlier !== decisione;
      diAlta.set(bassa, contrary ? null : decisione);
      if (contrary) agreed = false;
    }
  }
  return agreed;
}

function notFound(
  linea: RigaCascata,
  cercata: Exclude<Cercata, { kind: 'trovata' }>,
): readonly Finding[] {
  const testi = testiDi(linea);
  const rowKey = rowKeyDi(linea);
  if (cercata.kind === 'ambigua') {
    return [finding('AB-112', { ...testi, fogli: cercata.fogli }, linea.cell, rowKey)];
  }
  const { manca } = cercata;
  const soloMetodo = normalizeTesto(linea.indicatoreOrigine) === '' && linea.stato === null;
  if (soloMetodo && manca === 'origine') return [];
  const decided = decisioneDi(linea) !== null || linea.metodo !== null;
  return [finding(decided ? 'AB-110' : 'AB-111', { ...testi, manca }, linea.cell, rowKey)];
}
