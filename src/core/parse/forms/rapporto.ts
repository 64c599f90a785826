import type { Rapporto } from '../../model/consuntivo';
import { readMisura, type MisuraLetta } from './misura';
import { readNumero } from './numero';

export type RapportoLetto =
  | {
      readonly tipo: 'rapporto';
      readonly rapporto: Rapporto;
      /** As who writes a decimal point means it, where the quotient differs. */
      readonly altro: Rapporto | null;
      /** The rounded result that stands beside the two parts: 0.93 in `0,93 (12,21/13,06)`. */
      readonly risultato: MisuraLetta | null;
      readonly punto: boolean;
    }
  | {
      readonly tipo: 'senza-denominatore';
      readonly numeratore: string;
      readonly denominatore: string;
    };

const NUMERO = "[-+]?\\d[\\d.,' ]*";
const PARTI = `(${NUMERO})(?:/| su )(${NUMERO}|-?)`;
const SOLO = new RegExp(`^${PARTI}$`);
const RISULTATO_PRIMA = new RegExp(`^([^(]+?) ?\\( ?${PARTI}\\)$`);
const RISULTATO_DOPO = new RegExp(`^${PARTI}(?:=| ?\\()([^()]+?)\\)?$`);

/** Reads `12/15`, `12 su 15`, `0,93 (12,21/13,06)`, `12/15 (80%)`. The two parts count, the rounded result is kept beside. */
export function readRapporto(testo: string): RapportoLetto | null {
  const solo = SOLO.exec(testo);
  if (solo) return withParts(solo[1], solo[2], null);
  const prima = RISULTATO_PRIMA.exec(testo);
  if (prima) return withResult(prima[2], prima[3], prima[1]);
  const dopo = RISULTATO_DOPO.exec(testo);
  return dopo === null ? null : withResult(dopo[1], dopo[2], dopo[3]);
}

function withResult(sopra = '', sotto = '', accanto = ''): RapportoLetto | null {
  const risultato = readMisura(accanto.trim());
  return risultato === null ? null : withParts(sopra, sotto, risultato);
}

function withParts(sopra = '', sotto = '', risultato: MisuraLetta | null): RapportoLetto | null {
  const numeratore = readNumero(sopra.trim());
  if (numeratore === null) return null;
  const denominatore = readNumero(sotto.trim());
  if (denominatore === null && /\d/.test(sotto)) return null;
  if (denominatore === null || denominatore.valore === 0) {
    return { tipo: 'senza-denominatore', numeratore: sopra.trim(), denominatore: sotto.trim() };
  }
  const rapporto = { numeratore: numeratore.valore, denominatore: denominatore.valore };
  const altro = {
    numeratore: numeratore.altra ?? numeratore.valore,
    denominatore: denominatore.altra ?? denominatore.valore,
  };
  const stesso =
    altro.numeratore * rapporto.denominatore === rapporto.numeratore * altro.denominatore;
  return {
    tipo: 'rapporto',
    rapporto,
    altro: stesso ? null : altro,
    risultato,
    punto: numeratore.punto || denominatore.punto,
  };
}
