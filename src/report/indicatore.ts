import {
  assertNever,
  printA1,
  type CellRef,
  type ConsuntivoRisolto,
  type CruscottoCalcolato,
  type RigaCalcolata,
  type RisultatoAtteso,
  type Sourced,
} from '../core';
import type { ReportIndicatore } from './schema';

type ReportAtteso = ReportIndicatore['atteso'];
type ReportConsuntivo = ReportIndicatore['consuntivo'];

/** One row of a cruscotto, as the report tells it. */
export function reportIndicatore(
  { cruscotto }: CruscottoCalcolato,
  { indicatore, consuntivo, raggiungimento, esito, rettifica }: RigaCalcolata,
): ReportIndicatore {
  const { prospettiva, obiettivo, peso, intervento } = indicatore;
  return {
    foglio: cruscotto.foglio,
    riga: indicatore.riga + 1,
    livello: cruscotto.livello,
    prospettiva: prospettiva === null ? null : (cruscotto.prospettive[prospettiva]?.nome ?? null),
    obiettivo: cruscotto.obiettivi[obiettivo]?.codice ?? null,
    azione: indicatore.azione,
    testo: indicatore.testo,
    tipo: indicatore.tipo,
    verso: indicatore.verso.verso,
    peso: peso.kind === 'valore' ? peso.punti : null,
    atteso: reportAtteso(indicatore.atteso),
    consuntivo: reportConsuntivo(consuntivo),
    raggiungimento,
    esito,
    ...(rettifica === undefined ? {} : { rettifica }),
    ...(intervento?.kind === 'esclusione' ? { motivoEsclusione: intervento.motivo } : {}),
  };
}

export function reportAtteso({ value, raw: testo }: Sourced<RisultatoAtteso>): ReportAtteso {
  switch (value.kind) {
    case 'soglia':
      return { kind: value.kind, operatore: value.operatore, ...value.misura, testo };
    case 'progetto':
      return { kind: value.kind, ...value.misura, testo };
    case 'intervallo':
      return {
        kind: value.kind,
        da: value.da.valore,
        a: value.a.valore,
        unita: value.da.unita,
        testo,
      };
    case 'scadenza':
      return { kind: value.kind, entro: value.entro, testo };
    case 'esito':
      return { kind: value.kind, valore: value.atteso, testo };
    case 'monitoraggio':
    case 'assente':
    case 'illeggibile':
      return { kind: value.kind, testo };
    default:
      return assertNever(value);
  }
}

export function reportConsuntivo({ consuntivo, origine, da }: ConsuntivoRisolto): ReportConsuntivo {
  const { value, raw: testo } = consuntivo;
  const fonti = origine === 'cella' ? {} : { da: da.map(reportCella) };
  switch (value.kind) {
    case 'misura':
      return { kind: value.kind, ...value.misura, testo, origine, ...fonti };
    case 'data':
      return { kind: value.kind, il: value.il, testo, origine, ...fonti };
    case 'esito':
      return { kind: value.kind, valore: value.valore, testo, origine, ...fonti };
    case 'assente':
    case 'illeggibile':
      return { kind: value.kind, testo, origine };
    default:
      return assertNever(value);
  }
}

function reportCella({ sheet, row, col }: CellRef): { foglio: string; cella: string } {
  return { foglio: sheet, cella: printA1(row, col) };
}
