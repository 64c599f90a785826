import { finding, type Finding } from '../findings';
import type { Intervento, Rettifica } from '../model/intervento';
import { arrotondaPerConfronto } from '../model/misura';
import type { Indicatore } from '../model/piano';
import { ESITO_SENZA_CIFRA } from '../regole/esito';
import { fasciaDi } from '../regole/fasce';
import type { ContestoScore } from './contesto';
import { calcolato } from './punteggio';
import type { RigaScored } from './scoreRiga';

/** A row as a person left it: the computed figure stays beside the one that counts. */
export interface RigaDecisa {
  readonly scored: RigaScored;
  readonly rettifica: Rettifica | null;
}

/** Lets a person's word win over the computed result (domain 1.5); a row outside the calculation stays outside. */
export function applyIntervento(
  scored: RigaScored,
  { intervento, rowKey }: Indicatore,
  { regole }: ContestoScore,
  findings: Finding[],
): RigaDecisa {
  if (intervento === undefined) return { scored, rettifica: null };
  const { cell } = intervento;
  const { raggiungimento } = scored;
  if (raggiungimento.kind === 'fuori-calcolo') {
    if (intervento.kind === 'rettifica') {
      const params = { percento: intervento.percento, esito: scored.esito };
      findings.push(finding('RE-108', params, cell, rowKey));
    }
    return { scored, rettifica: null };
  }
  const primo = raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null;
  if (intervento.kind === 'esclusione') return exclude(intervento, primo, rowKey, findings);
  const { percento, da, il, motivo } = intervento;
  const { tetto } = regole;
  const deciso = calcolato({ indice: percento, raggiunto: true }, tetto);
  if (tetto !== null && arrotondaPerConfronto(percento) > tetto) {
    findings.push(finding('RE-109', { percento, tetto }, cell, rowKey));
  }
  const rettifica: Rettifica = { percento: deciso.percento, calcolato: primo, da, il, motivo };
  findings.push(finding('RE-104', rettifica, cell, rowKey));
  const esito = fasciaDi(deciso.percento, regole.fasce);
  return { scored: { raggiungimento: deciso, esito, altroGenere: false }, rettifica };
}

function exclude(
  { stato, motivo, cell }: Extract<Intervento, { kind: 'esclusione' }>,
  calcolatoPrima: number | null,
  rowKey: string,
  findings: Finding[],
): RigaDecisa {
  findings.push(finding('RE-106', { stato, motivo, calcolato: calcolatoPrima }, cell, rowKey));
  const raggiungimento = { kind: 'fuori-calcolo', motivo: stato } as const;
  const esito = ESITO_SENZA_CIFRA[stato];
  return { scored: { raggiungimento, esito, altroGenere: false }, rettifica: null };
}
