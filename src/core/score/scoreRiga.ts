import type { Consuntivo } from '../model/consuntivo';
import type { Indicatore } from '../model/piano';
import type {
  Esito,
  MotivoFuoriCalcolo,
  MotivoNonCalcolabile,
  Raggiungimento,
} from '../model/raggiungimento';
import { ESITO_SENZA_CIFRA } from '../regole/esito';
import { fasciaDi } from '../regole/fasce';
import type { ContestoScore } from './contesto';
import { calcolato, type Punteggio } from './punteggio';
import { punteggioDi, type AttesoMisurabile } from './punteggioDi';

export interface RigaScored {
  readonly raggiungimento: Raggiungimento;
  readonly esito: Esito;
  /** The actual is there and readable, but of another kind than the target. */
  readonly altroGenere: boolean;
}

/**
 * One row against its target. Where several motives hold at once the first of the contract's table wins: a row that
 * is only observed is never "without weight", and one without weight never asks for a target or an actual. An
 * unreadable target goes before a missing actual, because without it nobody knows when the row is due.
 */
export function scoreRiga(
  { atteso: { value: atteso }, verso }: Pick<Indicatore, 'atteso' | 'verso'>,
  consuntivo: Consuntivo,
  peso: number,
  contesto: ContestoScore,
): RigaScored {
  if (atteso.kind === 'monitoraggio') return fuoriCalcolo('monitoraggio');
  if (peso === 0) return fuoriCalcolo('peso-zero');
  if (atteso.kind === 'assente') return fuoriCalcolo('assente');
  if (atteso.kind === 'illeggibile') return nonCalcolabile('illeggibile');
  if (consuntivo.kind === 'assente') {
    return nonCalcolabile(nonAncoraDovuto(atteso, contesto) ? 'non-ancora-dovuto' : 'non-rilevato');
  }
  if (consuntivo.kind === 'illeggibile') return nonCalcolabile('illeggibile');
  const punteggio = punteggioDi(atteso, consuntivo, verso.verso, contesto.regole);
  if (punteggio === null) return nonCalcolabile('illeggibile', true);
  return scored(atteso, punteggio, contesto);
}

function nonAncoraDovuto(atteso: AttesoMisurabile, { al, fineAnno }: ContestoScore): boolean {
  return al < (atteso.kind === 'scadenza' ? atteso.entro : fineAnno);
}

function scored(
  { kind }: AttesoMisurabile,
  punteggio: Punteggio,
  { regole, annoChiuso }: ContestoScore,
): RigaScored {
  const raggiungimento = calcolato(punteggio, regole.tetto);
  const inCorso = !annoChiuso && kind !== 'scadenza' && !punteggio.raggiunto;
  const esito = inCorso ? 'In corso' : fasciaDi(raggiungimento.percento, regole.fasce);
  return { raggiungimento, esito, altroGenere: false };
}

function fuoriCalcolo(motivo: MotivoFuoriCalcolo): RigaScored {
  return {
    raggiungimento: { kind: 'fuori-calcolo', motivo },
    esito: ESITO_SENZA_CIFRA[motivo],
    altroGenere: false,
  };
}

function nonCalcolabile(motivo: MotivoNonCalcolabile, altroGenere = false): RigaScored {
  return {
    raggiungimento: { kind: 'non-calcolabile', motivo },
    esito: ESITO_SENZA_CIFRA[motivo],
    altroGenere,
  };
}
