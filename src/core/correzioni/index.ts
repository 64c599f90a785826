import type { Finding, FindingCode, FindingOf } from '../findings';
import { printCellRef } from '../model/cell';
import type { Correzione } from '../model/correzione';
import type { Piano } from '../model/piano';
import type { WorkbookSnapshot } from '../model/workbook';
import { cureAnno } from './anno';
import { rowFinder, type Contesto, type Proposta, type Rilettura } from './contesto';
import { cureAttesoTesto, cureConsuntivoTesto } from './dataVera';
import { cureGrafia, cureProspettiva } from './grafia';
import { cureNomeObiettivo, cureNomeProspettiva } from './nomiEnte';
import { cureSegno } from './segno';
import { cureTesto } from './testo';
import { cureUnita } from './unita';

export type { Rilettura } from './contesto';

type Cura<C extends FindingCode> = (finding: FindingOf<C>, contesto: Contesto) => Proposta;

/** The kinds of remark that have a certain cure. A new cure is a function of its own and a line here. */
const CURE: { readonly [C in FindingCode]?: Cura<C> } = {
  'FO-102': cureAnno,
  'FO-113': cureProspettiva,
  'FO-401': cureNomeProspettiva,
  'FO-403': cureNomeObiettivo,
  'RA-105': cureAttesoTesto,
  'RA-213': cureAttesoTesto,
  'RA-207': cureUnita,
  'RA-208': cureSegno,
  'CO-112': cureConsuntivoTesto,
  'CO-206': cureConsuntivoTesto,
  'AB-101': cureGrafia,
  'TE-101': cureTesto,
  'TE-102': cureTesto,
  'TE-103': cureTesto,
  'TE-104': cureTesto,
};

/** The cures of a run, in the order of its remarks; of two that would write the same cell the first one counts. */
export function findCorrezioni(
  book: WorkbookSnapshot,
  piano: Piano,
  findings: readonly Finding[],
  rilettura: Rilettura,
): readonly Correzione[] {
  const contesto: Contesto = { book, piano, rilettura, rigaAt: rowFinder(piano) };
  const prese = new Set<string>();
  return findings.flatMap((finding): readonly Correzione[] => {
    const proposta = propose(finding, contesto);
    if (proposta === null) return [];
    const celle = proposta.edits.map(({ cell }) => printCellRef(cell));
    if (celle.some((cella) => prese.has(cella))) return [];
    celle.forEach((cella) => prese.add(cella));
    return [{ finding, ...proposta }];
  });
}

function propose(finding: Finding, contesto: Contesto): Proposta {
  // The union of codes hides from the compiler that a cure and its finding belong together.
  const cura = CURE[finding.code] as ((one: Finding, contesto: Contesto) => Proposta) | undefined;
  return cura === undefined ? null : cura(finding, contesto);
}
