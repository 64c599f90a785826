import type { Consuntivo } from '../model/consuntivo';
import { confrontabili, type Misura } from '../model/misura';
import type { Verso } from '../model/piano';
import type { RisultatoAtteso } from '../model/risultatoAtteso';
import type { Regole } from '../regole/regole';
import { scoreIntervallo } from './intervallo';
import { tuttoONiente, type Punteggio } from './punteggio';
import { scoreScadenza } from './scadenza';
import { scoreSoglia } from './soglia';

/** Targets that an actual can be held against. */
export type AttesoMisurabile = Extract<
  RisultatoAtteso,
  { kind: 'soglia' | 'intervallo' | 'scadenza' | 'esito' | 'progetto' }
>;

/** The score by the formula of its kind (contract 3), or null where the actual is of another kind than the target. */
export function punteggioDi(
  atteso: AttesoMisurabile,
  consuntivo: Consuntivo,
  verso: Verso,
  regole: Regole,
): Punteggio | null {
  switch (atteso.kind) {
    case 'soglia':
      return suMisura(atteso.misura, consuntivo, (valore) =>
        scoreSoglia(atteso.misura.valore, valore, verso, regole.minore),
      );
    case 'progetto':
      return suMisura(atteso.misura, consuntivo, (valore) =>
        scoreSoglia(atteso.misura.valore, valore, 'maggiore', regole.minore),
      );
    case 'intervallo':
      return suMisura(atteso.da, consuntivo, (valore) =>
        scoreIntervallo(atteso.da.valore, atteso.a.valore, valore),
      );
    case 'scadenza':
      return consuntivo.kind === 'data'
        ? scoreScadenza(atteso.entro, consuntivo.il, regole.tolleranzaGiorni)
        : null;
    case 'esito':
      return consuntivo.kind === 'esito' ? tuttoONiente(consuntivo.valore === atteso.atteso) : null;
  }
}

function suMisura(
  atteso: Misura,
  consuntivo: Consuntivo,
  score: (valore: number) => Punteggio,
): Punteggio | null {
  if (consuntivo.kind !== 'misura') return null;
  const { valore, unita } = consuntivo.misura;
  return confrontabili(atteso.unita, unita) ? score(valore) : null;
}
