import {
  REGOLE_PREDEFINITE,
  type Abbinamento,
  type Accettate,
  type ConsuntivoRisolto,
  type Correzione,
  type Cruscotto,
  type CruscottoCalcolato,
  type EsitoPipeline,
  type Finding,
  type Indicatore,
  type Raggiungimento,
  type RigaCalcolata,
  type Sintesi,
  type WritePlan,
} from '../../src/core';
import { EMPTY_PLAN } from '../../src/core';
import { isoDi, unPiano } from './piano';

/** Outcomes of a run as if it had taken place: the figures are the test's own, nothing is calculated. */

export const calcolato = (percento: number, nonLimitato = percento): Raggiungimento => ({
  kind: 'calcolato',
  percento,
  nonLimitato,
});

export function unaSintesi(percento: number | null, altro: Partial<Sintesi> = {}): Sintesi {
  return {
    percento,
    percentoMisurato: percento,
    percentoPrudenziale: percento,
    calcolati: percento === null ? 0 : 1,
    monitoraggio: 0,
    mancanti: 0,
    esclusi: 0,
    pesoCoperto: percento === null ? 0 : 1,
    esito: percento === null ? 'Non rilevato' : 'Raggiunto',
    ...altro,
  };
}

export function unaRigaCalcolata(
  indicatore: Indicatore,
  raggiungimento: Raggiungimento,
  consuntivo: Partial<ConsuntivoRisolto> = {},
): RigaCalcolata {
  return {
    indicatore,
    consuntivo: {
      consuntivo: indicatore.consuntivo,
      origine: 'cella',
      metodo: null,
      da: [],
      ...consuntivo,
    },
    raggiungimento,
    esito: 'Raggiunto',
  };
}

export interface DatiCalcolato {
  readonly righe?: readonly RigaCalcolata[];
  readonly totale?: Sintesi;
  readonly obiettivi?: readonly Sintesi[];
  readonly prospettive?: readonly Sintesi[];
  readonly mediaServizi?: number | null;
}

export function unCalcolato(cruscotto: Cruscotto, dati: DatiCalcolato = {}): CruscottoCalcolato {
  return {
    cruscotto,
    regimePesi: 'senza-pesi',
    righe:
      dati.righe ??
      cruscotto.indicatori.map((indicatore) => unaRigaCalcolata(indicatore, calcolato(100))),
    obiettivi: dati.obiettivi ?? cruscotto.obiettivi.map(() => unaSintesi(100)),
    prospettive: dati.prospettive ?? cruscotto.prospettive.map(() => unaSintesi(100)),
    totale: dati.totale ?? unaSintesi(100),
    mediaServizi: dati.mediaServizi ?? null,
  };
}

export interface DatiEsito {
  readonly findings?: readonly Finding[];
  readonly accettate?: Accettate;
  readonly correzioni?: readonly Correzione[];
  readonly plan?: Partial<WritePlan>;
  readonly abbinamenti?: readonly Abbinamento[];
}

export function unEsito(
  cruscotti: readonly CruscottoCalcolato[],
  dati: DatiEsito = {},
): EsitoPipeline {
  return {
    piano: unPiano(cruscotti.map(({ cruscotto }) => cruscotto)),
    risultato: {
      anno: 2019,
      al: isoDi('2019-12-31'),
      regole: REGOLE_PREDEFINITE,
      cruscotti,
      abbinamenti: dati.abbinamenti ?? [],
      schede: [],
    },
    findings: dati.findings ?? [],
    accettate: dati.accettate ?? new Map(),
    correzioni: dati.correzioni ?? [],
    plan: { ...EMPTY_PLAN, ...dati.plan },
    organigramma: [],
  };
}
