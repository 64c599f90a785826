import { finding, type Finding } from '../../findings';
import { normalizeTesto } from '../../model/testo';
import type { Cruscotto, Indicatore } from '../../model/piano';
import type { ControlloPiano } from '../controllo';
import { enteFirst } from '../ordine';

/** Letters in which words of one root agree (*promuovere*, *promozione*); shorter words say nothing of the matter. */
const RADICE = 4;

interface Posto {
  readonly indicatore: Indicatore;
  readonly foglio: string;
  readonly codice: string | null;
  readonly azione: string;
}

/**
 * The same indicator on two sheets under azioni that have no word in common: it cannot serve both (domain 2.2 B). Under
 * obiettivi with other codes AB-403 says it already.
 */
export const altraAzione: ControlloPiano = (piano, { organigramma }) =>
  enteFirst(piano, organigramma).flatMap(checkCamera);

function checkCamera(cruscotti: readonly Cruscotto[]): readonly Finding[] {
  const primi = new Map<string, Posto>();
  return cruscotti.flatMap((cruscotto) =>
    cruscotto.indicatori.flatMap((indicatore) => {
      const posto = postoOf(cruscotto, indicatore);
      if (posto.azione === '' || indicatore.testoNormalizzato === '') return [];
      const primo = primi.get(indicatore.testoNormalizzato);
      if (primo === undefined) primi.set(indicatore.testoNormalizzato, posto);
      return primo === undefined || !isElsewhere(posto, primo) ? [] : [remark(posto, primo)];
    }),
  );
}

/** Where an indicator has no azione, its obiettivo says what it is for. */
function postoOf({ foglio, obiettivi }: Cruscotto, indicatore: Indicatore): Posto {
  const obiettivo = obiettivi[indicatore.obiettivo];
  const azione = indicatore.azione.trim() || (obiettivo?.testo ?? '');
  return { indicatore, foglio, codice: obiettivo?.codice ?? null, azione };
}

function isElsewhere(posto: Posto, primo: Posto): boolean {
  if (posto.foglio === primo.foglio || posto.azione === primo.azione) return false;
  if (posto.codice !== null && primo.codice !== null && posto.codice !== primo.codice) return false;
  const [qui, altrove] = [radiciOf(posto.azione), radiciOf(primo.azione)];
  return qui.size > 0 && altrove.size > 0 && ![...qui].some((radice) => altrove.has(radice));
}

function radiciOf(testo: string): ReadonlySet<string> {
  const words = normalizeTesto(testo).split(' ');
  return new Set(words.filter(({ length }) => length >= RADICE).map((w) => w.slice(0, RADICE)));
}

function remark({ indicatore, azione }: Posto, primo: Posto): Finding {
  const { testo, cell, rowKey } = indicatore;
  const altra = { cella: primo.indicatore.cell, testo: primo.azione };
  return finding('AB-404', { testo, azione, altra }, cell, rowKey);
}
