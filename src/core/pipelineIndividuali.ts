import type { Finding } from './findings';
import {
  collegaServizi,
  comeCruscotti,
  componi,
  indiceDati,
  leggiComposizione,
  leggiSchede,
  trovaFoglio,
} from './individuali';
import type { DatiServizi, SchedaIndividuale } from './model/individuali';
import type { WorkbookSnapshot } from './model/workbook';
import type { WritePlan } from './model/writePlan';
import { parsePiano } from './parse';
import { planIndividuali } from './plan/individuali';
import type { Regole } from './regole/regole';
import { rollUpPiano } from './rollup';
import { scorePiano } from './score';
import type { TestoSegnalazione } from './settings';

export interface RichiestaIndividuali {
  /** What the cruscotti gave; the reference date and the year are theirs. */
  readonly dati: DatiServizi;
  readonly regole: Regole;
  readonly testo: (finding: Finding) => TestoSegnalazione;
}

export interface EsitoIndividuali {
  readonly schede: readonly SchedaIndividuale[];
  readonly findings: readonly Finding[];
  readonly plan: WritePlan;
}

/**
 * The workbook of the individual schede, brought up to date with the figures of the cruscotti: its sheets are made where they
 * lack, rows that refer to a servizio take over its figure, own objectives are scored by the same rules.
 */
export function runIndividuali(
  book: WorkbookSnapshot,
  { dati, regole, testo }: RichiestaIndividuali,
): EsitoIndividuali {
  const calcolate = calcolaSchede(book, dati, regole);
  const planned = planIndividuali(book, { ...calcolate, dati, testo });
  return {
    schede: calcolate.schede,
    findings: [...calcolate.findings, ...planned.findings],
    plan: planned.value,
  };
}

function calcolaSchede(
  book: WorkbookSnapshot,
  dati: DatiServizi,
  regole: Regole,
): Pick<EsitoIndividuali, 'schede' | 'findings'> {
  const foglio = trovaFoglio(book, 'schede');
  if (foglio === null) return { schede: [], findings: [] };
  const { anno, al } = dati;
  const scritte = leggiSchede(foglio);
  const composizione = trovaFoglio(book, 'composizione');
  const profili =
    composizione === null ? { value: [], findings: [] } : leggiComposizione(composizione);

  const parsed = parsePiano(comeCruscotti(foglio, scritte.value, anno, book.date1904));
  const piano = parsed.value;
  const cellari = piano.cruscotti.map(({ indicatori }) =>
    indicatori.map(({ consuntivo }) => ({
      consuntivo,
      origine: 'cella' as const,
      metodo: null,
      da: [],
    })),
  );
  const scored = scorePiano(piano, cellari, regole, al);
  const indice = indiceDati(dati);
  const collegate = scritte.value.map((scheda, i) =>
    collegaServizi(foglio, scheda, scored.value[i] ?? [], indice),
  );
  const righe = collegate.map(({ value }) => value);
  const rolled = rollUpPiano(piano, righe, { regole, al, organigramma: [] });
  const parti = { foglio, dati: indice, composizioni: profili.value, regole };
  const composte = rolled.value.flatMap((calcolato, i) => {
    const scritta = scritte.value[i];
    return scritta === undefined ? [] : [componi(scritta, calcolato, parti)];
  });
  return {
    schede: composte.map(({ value }) => value),
    findings: [
      scritte.findings,
      profili.findings,
      parsed.findings,
      scored.findings,
      collegate.flatMap(({ findings }) => findings),
      rolled.findings,
      composte.flatMap(({ findings }) => findings),
    ].flat(),
  };
}
