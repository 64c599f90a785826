import { finding, type Finding, type WithFindings } from '../findings';
import type { Composizione, SchedaIndividuale, SchedaScritta } from '../model/individuali';
import type { CruscottoCalcolato } from '../model/risultato';
import { normalizeTesto } from '../model/testo';
import { fasciaDi } from '../regole/fasce';
import type { Regole } from '../regole/regole';
import { percentoDi, type IndiceDati } from './indice';
import { cellAt } from './leggiSchede';
import type { FoglioTrovato } from './fogli';

/** What a scheda is put together from. */
export interface Parti {
  readonly foglio: FoglioTrovato;
  readonly dati: IndiceDati;
  readonly composizioni: readonly Composizione[];
  readonly regole: Regole;
}

/** The total of a person: ente, unit and own objectives by the shares of the profile (domain 1.4). */
export function componi(
  scritta: SchedaScritta,
  calcolato: CruscottoCalcolato,
  parti: Parti,
): WithFindings<SchedaIndividuale> {
  const { foglio, dati, composizioni, regole } = parti;
  const findings: Finding[] = [];
  const composizione = composizioneDi(scritta.profilo, composizioni);
  if (composizione === null) {
    const cell = cellAt(foglio, scritta.prima, 'Profilo');
    findings.push(finding('SI-107', { profilo: scritta.profilo }, cell));
  }
  const unita = dati.unita(scritta.unita);
  if (unita === null) {
    const cell = cellAt(foglio, scritta.prima, 'Unità');
    findings.push(finding('SI-108', { unita: scritta.unita }, cell));
  }
  const quote = {
    ente: percentoDi(dati.ente),
    unita: percentoDi(unita),
    obiettivi: calcolato.totale.percento,
  };
  const totale = composizione === null ? null : mediaDelleQuote(composizione, quote);
  return {
    value: {
      scritta,
      cruscotto: calcolato.cruscotto,
      righe: calcolato.righe,
      composizione,
      ente: quote.ente,
      unita: quote.unita,
      obiettivi: calcolato.totale,
      totale,
      esito: totale === null ? 'Non rilevato' : fasciaDi(totale, regole.fasce),
    },
    findings,
  };
}

/** The line of that profile; an empty profile is the first line. */
function composizioneDi(
  profilo: string,
  composizioni: readonly Composizione[],
): Composizione | null {
  if (profilo === '') return composizioni[0] ?? null;
  const cercato = normalizeTesto(profilo);
  return composizioni.find((una) => normalizeTesto(una.profilo) === cercato) ?? null;
}

/** Null as soon as a part that counts has no figure: a total without it would be another one. */
function mediaDelleQuote(
  { ente, unita, obiettivi }: Composizione,
  quote: {
    readonly ente: number | null;
    readonly unita: number | null;
    readonly obiettivi: number | null;
  },
): number | null {
  const parti = [
    [ente, quote.ente],
    [unita, quote.unita],
    [obiettivi, quote.obiettivi],
  ] as const;
  let somma = 0;
  let peso = 0;
  for (const [parte, percento] of parti) {
    if (parte === 0) continue;
    if (percento === null) return null;
    somma += parte * percento;
    peso += parte;
  }
  return peso === 0 ? null : somma / peso;
}
