import type { Finding } from '../findings';
import type { Sourced } from '../model/cell';
import type { Consuntivo, ConsuntivoRisolto, Metodo } from '../model/consuntivo';
import type { Indicatore } from '../model/piano';
import { printConsuntivo } from '../model/stampa';
import { allEqual, applyMetodo, isAdatto, metodoPredefinito, type Calcolato } from './metodi';
import type { Riga } from './righe';
import * as segnala from './segnalaCascata';
import { asOmogenei, fitsAtteso, valoriDi, type Omogenei, type Valore } from './valori';

/** What the rows below give to a higher row. */
export interface EsitoCascata {
  readonly risolto: ConsuntivoRisolto;
  /** How the rows below feed this one, or would if its own cell were empty. */
  readonly metodo: Metodo;
  /** Different values were settled by verso: a person should say how. */
  readonly chiedeMetodo: boolean;
  readonly findings: readonly Finding[];
}

/** The actual of a row that takes none from below. */
export function proprioConsuntivo({ consuntivo }: Indicatore): ConsuntivoRisolto {
  return { consuntivo, origine: 'cella', metodo: null, da: [] };
}

/** The actual of a higher row: its own cell if filled, else the rows below by method (contract 5). */
export function resolveConsuntivo(
  { indicatore }: Riga,
  basse: readonly Riga[],
  scelto: Metodo | null,
): EsitoCascata {
  const proprio = proprioConsuntivo(indicatore);
  const filled = indicatore.consuntivo.value.kind !== 'assente';
  const { omogenei, adatti, altri } = gather(indicatore, basse);
  if (omogenei === null) {
    const clash = filled || altri.length + adatti.length === 0;
    return {
      risolto: proprio,
      metodo: scelto ?? 'copia',
      chiedeMetodo: false,
      findings: clash ? [] : segnala.nonOmogenei(indicatore, [...adatti, ...altri]),
    };
  }

  const metodo = chooseMetodo(indicatore, omogenei, scelto);
  const calcolato = applyMetodo(metodo, omogenei);
  const onScelto = segnala.sceltoNonUsato(indicatore, omogenei, { scelto, metodo, calcolato });
  if (filled || calcolato === null) {
    const onCella = filled
      ? segnala.proprioDiverso(indicatore, omogenei, { metodo, calcolato })
      : [
          ...segnala.lasciatiFuori(indicatore, altri),
          ...segnala.senzaRapporto(indicatore, omogenei),
        ];
    return {
      risolto: proprio,
      metodo,
      chiedeMetodo: false,
      findings: [...onScelto, ...onCella],
    };
  }
  const chiedeMetodo = metodo !== scelto && (metodo === 'minimo' || metodo === 'massimo');
  return {
    risolto: {
      consuntivo: sourcedAt(indicatore.consuntivo, calcolato),
      origine: 'cascata',
      metodo,
      da: omogenei.valori.map(({ letta }) => letta.cella),
    },
    metodo,
    chiedeMetodo,
    findings: [
      ...onScelto,
      ...segnala.lasciatiFuori(indicatore, altri),
      ...(chiedeMetodo && scelto === null
        ? segnala.chiedeMetodo(indicatore, omogenei, metodo, calcolato)
        : []),
      ...segnala.percentualiCombinate(indicatore, omogenei, metodo),
    ],
  };
}

/** Actuals below that fit the target, whether they go together, and those that do not fit. */
function gather(
  { atteso }: Indicatore,
  basse: readonly Riga[],
): {
  readonly omogenei: Omogenei | null;
  readonly adatti: readonly Valore[];
  readonly altri: readonly Valore[];
} {
  const valori = valoriDi(basse);
  const adatti = valori.filter((valore) => fitsAtteso(valore, atteso.value));
  const altri = valori.filter((valore) => !adatti.includes(valore));
  return { omogenei: asOmogenei(adatti), adatti, altri };
}

/** The person's method where these values allow it, else the contract's. */
function chooseMetodo(indicatore: Indicatore, omogenei: Omogenei, scelto: Metodo | null): Metodo {
  const usable =
    scelto !== null && isAdatto(scelto, omogenei) && (scelto !== 'copia' || allEqual(omogenei));
  return usable ? scelto : metodoPredefinito(omogenei, indicatore);
}

/** The value from below in the place of the row's own, empty cell. */
function sourcedAt(
  own: Sourced<Consuntivo>,
  { consuntivo, testo }: Calcolato,
): Sourced<Consuntivo> {
  return { value: consuntivo, raw: testo ?? printConsuntivo(consuntivo), cell: own.cell };
}
