import type { Lettura } from '../../model/lettura';
import type { Operatore } from '../../model/risultatoAtteso';
import { canonical, LUNGHEZZA_MASSIMA } from './canonical';
import { readData, readDataIncompleta, type DataIncompleta } from './data';
import { DATA_INCOMPLETA, ILLEGGIBILE, VUOTA, type Form } from './form';
import { readIntervallo } from './intervallo';
import { readMisura } from './misura';
import { dropFillers, splitOperatore } from './operatore';
import { readParola } from './parole';
import { readRapporto } from './rapporto';

/** Comparisons that a deadline can bear: `entro il`, `≤`. */
const PER_SCADENZE: ReadonlySet<Operatore | null> = new Set<Operatore | null>([null, '<=', '<']);

/** Reads a text cell. Total: any text gives a form, and no text with the shape of a date gives a number. */
export function readText(testo: string): Form {
  const pulito = canonical(testo);
  if (pulito === '') return VUOTA;
  if (pulito.length > LUNGHEZZA_MASSIMA) return ILLEGGIBILE;
  const parola = readParola(pulito);
  if (parola !== null) {
    return parola === 'si' || parola === 'no'
      ? { tipo: 'esito', valore: parola }
      : { tipo: parola };
  }
  const { operatore, resto } = splitOperatore(pulito);
  return readAsData(resto, operatore) ?? readAsMisura(resto, operatore);
}

/** Dates come first: what could be one is never taken for a number. */
function readAsData(testo: string, operatore: Operatore | null): Form | null {
  const giorno = dropFillers(testo);
  const data = readData(giorno);
  if (data !== null) {
    if (data.tipo === 'impossibile' || !PER_SCADENZE.has(operatore)) return ILLEGGIBILE;
    return { tipo: 'data', giorno: data.giorno, altra: data.altra, operatore };
  }
  if (!PER_SCADENZE.has(operatore)) return null;
  const incompleta = readDataIncompleta(giorno);
  if (incompleta === null) return null;
  return operatore === null ? readIncompleta(giorno, incompleta) : DATA_INCOMPLETA;
}

function readIncompleta(testo: string, data: DataIncompleta): Form {
  const rapporto = readRapporto(testo);
  if (rapporto?.tipo === 'rapporto') {
    // `10/12` are 10 done of 12 to whoever owes a ratio; `11/2019` is nearly always a month.
    if (data.tipo === 'giorno-mese') return { ...rapporto, giornoMese: data };
    return { tipo: 'ambigua', letture: [data, { tipo: 'rapporto', ...rapporto.rapporto }] };
  }
  const numero = numericReading(testo);
  return numero === null ? DATA_INCOMPLETA : { tipo: 'ambigua', letture: [data, numero] };
}

function numericReading(testo: string): Lettura | null {
  const misura = readMisura(testo);
  if (misura !== null)
    return { tipo: 'misura', valore: misura.valore, unita: misura.unita ?? 'numero' };
  const [da, a] = testo.split('-').map(Number);
  return da !== undefined && a !== undefined && da < a ? { tipo: 'intervallo', da, a } : null;
}

function readAsMisura(testo: string, operatore: Operatore | null): Form {
  const misura = readMisura(testo);
  if (misura !== null) return { tipo: 'numero', ...misura, operatore };
  if (operatore !== null) return ILLEGGIBILE;
  const rapporto = readRapporto(testo);
  if (rapporto !== null) {
    return rapporto.tipo === 'rapporto' ? { ...rapporto, giornoMese: null } : rapporto;
  }
  const intervallo = readIntervallo(testo);
  return intervallo === null ? ILLEGGIBILE : { tipo: 'intervallo', ...intervallo };
}
