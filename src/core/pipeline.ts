import { findCorrezioni } from './correzioni';
import { finding, type Finding } from './findings';
import { schedeFuoriPosto } from './individuali';
import { createHeadingReader, locate } from './locate';
import { matchPiano } from './match';
import type { Accettate } from './model/accettazione';
import { printCellRef, type CellRef } from './model/cell';
import type { Correzione } from './model/correzione';
import type { Cruscotto, Piano } from './model/piano';
import type { Previsione } from './model/previsione';
import type { Risultato } from './model/risultato';
import type { WorkbookSnapshot } from './model/workbook';
import type { WritePlan } from './model/writePlan';
import { createRilettura, parsePiano } from './parse';
import { planScritture } from './plan';
import { proiettaRighe, quotaDellAnno } from './previsione';
import { annoChiuso } from './regole/anno';
import { dataRiferimento } from './regole/dataRiferimento';
import { rollUpPiano, rollUpSchede } from './rollup';
import { scorePiano, scoreSchede } from './score';
import type { Settings } from './settings';
import { validatePiano, validateRisultato } from './validate';

/** Runs of several years side by side. */
export { affiancaAnni } from './anni';

/** What *Storico* holds, compared and drawn. */
export {
  cambiaFascia,
  confrontaDate,
  dateDelloStorico,
  serieDi,
  type ConfrontoDate,
  type Serie,
  type Variazione,
} from './storico';

/** What each unit lacks to come to a higher band. */
export { traguardiDi } from './traguardo';

/** The cascade as a matrix, for whoever shows it. */
export { matriciDi } from './match';

/** Plans that only a person's click starts; here because steps have no other door. */
export {
  planAccettazione,
  planCorrezioni,
  planDecisione,
  planMatrice,
  planOrganigramma,
  planParametri,
  planDati,
  planRelazione,
  planStorico,
  planSchedaProgetto,
  type Gesto,
  type NonAccettabile,
} from './plan';

export interface EsitoPipeline {
  readonly piano: Piano;
  readonly risultato: Risultato;
  readonly findings: readonly Finding[];
  /** Which of them somebody accepted: counted apart, and no reason to stop. */
  readonly accettate: Accettate;
  /** Certain cures of some findings: edits of people's cells, outside `plan` because only a person's click makes them. */
  readonly correzioni: readonly Correzione[];
  readonly plan: WritePlan;
  /** Who answers to whom, as it was read; it says which units a matrix shows. */
  readonly organigramma: Settings['organigramma'];
}

/** The whole calculation, in the one order there is. Pure: the same workbook and settings give the same outcome. */
export function runPipeline(book: WorkbookSnapshot, settings: Settings): EsitoPipeline {
  const { regole, organigramma, cascata } = settings;

  const located = locate(book, { anno: settings.anno, organigramma });
  const parsed = parsePiano(located.value);
  const piano = parsed.value;
  const { al, diversi } = dataRiferimento(piano, settings);

  const contesto = { book, al, regole, organigramma };
  const validated = validatePiano(piano, contesto);
  const attivita = scoreSchede(piano, regole, al);
  const schede = rollUpSchede(piano, attivita.value, { regole, al });
  const matched = matchPiano(piano, cascata, organigramma, schede);
  const { abbinamenti, consuntivi, linee, superate } = matched.value;
  const scored = scorePiano(piano, consuntivi, regole, al);
  const rolled = rollUpPiano(piano, scored.value, { regole, al, organigramma });
  const risultato: Risultato = {
    anno: piano.anno,
    al,
    regole,
    cruscotti: rolled.value,
    abbinamenti,
    schede,
  };

  const findings = [
    settings.findings,
    located.findings,
    schedeFuoriPosto(book),
    exceptOn(superate, parsed.findings),
    diversi.flatMap((cruscotto) => dataDiversa(cruscotto, al)),
    validated,
    attivita.findings,
    matched.findings,
    scored.findings,
    rolled.findings,
    validateRisultato(piano, risultato, contesto),
  ].flat();
  const planned = planScritture(book, {
    risultato,
    findings,
    cascata: linee,
    corsa: settings.corsa,
    testo: settings.testo,
  });

  // What somebody accepted as it is has no cure.
  const aperte = findings.filter((uno) => !planned.accettate.has(uno));
  const correzioni = findCorrezioni(book, piano, aperte, {
    riga: createRilettura(piano),
    intestazione: createHeadingReader(),
  });

  return {
    piano,
    risultato,
    findings: [...findings, ...planned.findings],
    accettate: planned.accettate,
    correzioni,
    plan: planned.value,
    organigramma,
  };
}

/**
 * What the year would end with if counts went on as they began; the figures of the run stay what they are. Null once the year is
 * over, before it begins, or where nothing is scored.
 */
export function prevediFineAnno({
  piano,
  risultato,
  organigramma,
}: Pick<EsitoPipeline, 'piano' | 'risultato' | 'organigramma'>): Previsione | null {
  const { anno, al, regole, cruscotti } = risultato;
  const quota = quotaDellAnno(al, anno);
  const senzaCifre = cruscotti.every(({ totale }) => totale.calcolati === 0);
  if (annoChiuso(al, anno) || quota === 0 || senzaCifre) return null;
  const proiettate = proiettaRighe(risultato, quota);
  const consuntivi = proiettate.map((righe) => righe.map(({ consuntivo }) => consuntivo));
  const scored = scorePiano(piano, consuntivi, regole, al);
  const rolled = rollUpPiano(piano, scored.value, { regole, al, organigramma });
  const righe = proiettate.map((sue) => sue.map(({ prevista }) => prevista));
  return { quota, cruscotti: rolled.value, righe };
}

function dataDiversa({ consuntivoAl }: Cruscotto, al: string): readonly Finding[] {
  if (consuntivoAl === null) return [];
  return [finding('FO-110', { letto: consuntivoAl.value, preso: al }, consuntivoAl.cell)];
}

/** How a cell reads is of no interest where a scheda progetto gives the figure in its place. */
function exceptOn(superate: readonly CellRef[], findings: readonly Finding[]): readonly Finding[] {
  if (superate.length === 0) return findings;
  const celle = new Set(superate.map(printCellRef));
  return findings.filter(({ cell }) => !celle.has(printCellRef(cell)));
}
