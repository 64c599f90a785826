import { finding, type Finding } from '../findings';
import { arrotondaPerConfronto, type Misura } from '../model/misura';
import type { Indicatore, Verso } from '../model/piano';
import type { RisultatoAtteso } from '../model/risultatoAtteso';
import { printRisultatoAtteso } from '../model/stampa';
import type { Riga } from './righe';
import { sameUnita } from './unita';

/** A segnalazione on the higher row where rows below have another target (contract 5); each level keeps its own. */
export function checkAttesi(alta: Riga, basse: readonly Riga[]): readonly Finding[] {
  const { indicatore } = alta;
  const altri = basse
    .map((bassa) => bassa.indicatore)
    .filter((altro) => !sameAtteso(indicatore, altro))
    .map((altro) => ({ cella: altro.atteso.cell, testo: testoAtteso(altro) }));
  if (altri.length === 0) return [];
  const params = { atteso: testoAtteso(indicatore), altri };
  return [finding('AB-102', params, indicatore.cell, indicatore.rowKey)];
}

/** The same level to reach, however written; an unreadable target has its own segnalazione and is not compared. */
export function sameAtteso(uno: Indicatore, altro: Indicatore): boolean {
  const a = uno.atteso.value;
  const b = altro.atteso.value;
  if (a.kind === 'illeggibile' || b.kind === 'illeggibile') return true;
  if (isMisurato(a) && isMisurato(b)) {
    return sameMisura(a.misura, b.misura) && sameSenso(uno, altro);
  }
  if (a.kind === 'intervallo' && b.kind === 'intervallo') {
    return sameMisura(a.da, b.da) && sameMisura(a.a, b.a);
  }
  if (a.kind === 'scadenza' && b.kind === 'scadenza') return a.entro === b.entro;
  if (a.kind === 'esito' && b.kind === 'esito') return a.atteso === b.atteso;
  return a.kind === b.kind;
}

type Misurato = Extract<RisultatoAtteso, { readonly misura: Misura }>;

function isMisurato(atteso: RisultatoAtteso): atteso is Misurato {
  return atteso.kind === 'soglia' || atteso.kind === 'progetto';
}

/** `≥ 1` and `1` are the same target, `≤ 30` and `≥ 30` are not; nor `≤ 30` and a `30` that is to be exceeded. */
function sameSenso(uno: Indicatore, altro: Indicatore): boolean {
  const a = segnoOf(uno);
  const b = segnoOf(altro);
  if (a === null && b === null) return true;
  return (a ?? uno.verso.verso) === (b ?? altro.verso.verso);
}

/** What the sign of the target says; null without a sign. */
function segnoOf({ atteso }: Indicatore): Verso | null {
  const operatore = atteso.value.kind === 'soglia' ? atteso.value.operatore : null;
  if (operatore === null || operatore === '=') return null;
  return operatore === '<=' || operatore === '<' ? 'minore' : 'maggiore';
}

function sameMisura(una: Misura, altra: Misura): boolean {
  const sameValore = arrotondaPerConfronto(una.valore) === arrotondaPerConfronto(altra.valore);
  return sameValore && sameUnita(una.unita, altra.unita);
}

/** The target as written, else as a controller would write it. */
export function testoAtteso({ atteso }: Indicatore): string {
  return atteso.raw.trim() === '' ? printRisultatoAtteso(atteso.value) : atteso.raw;
}
