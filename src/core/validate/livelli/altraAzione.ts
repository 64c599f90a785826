import { finding, type Finding } from '../../findings';
import { normalizeTesto } from '../../model/testo';
import type { Cruscotto, Indicatore } from '../../model/piano';
import type { ControlloPiano } from '../controllo';
import { enteFirst } from '../ordine';
import { NESSUNO } from '../rilievo';

/** Letters in which words of one root agree (*promuovere*, *promozione*); shorter words say nothing of the matter. */
const RADICE = 4;

interface Posto {
  readonly indicatore: Indicatore;
  readonly foglio: string;
  readonly codice: string | null;
  readonly azione: string;
}

/** Two ways of writing one azione, and the sheets that write it in the second one. */
interface Grafia {
  readonly posto: Posto;
  readonly primo: Posto;
  readonly fogli: Set<string>;
}

/**
 * The same indicator on two sheets under other azioni (domain 2.2 B). With no word in common it cannot serve both; with some,
 * the azione is written in two ways, which is said once. Under obiettivi with other codes AB-403 says it already.
 */
export const altraAzione: ControlloPiano = (piano, { organigramma, ripetuti }) =>
  enteFirst(piano, organigramma).flatMap((camera) => checkCamera(camera, ripetuti));

function checkCamera(
  cruscotti: readonly Cruscotto[],
  ripetuti: ReadonlySet<string>,
): readonly Finding[] {
  const primi = new Map<string, Posto>();
  const grafie = new Map<string, Grafia>();
  const altrove = cruscotti.flatMap((cruscotto) =>
    cruscotto.indicatori.flatMap((indicatore) => {
      if (!ripetuti.has(indicatore.testoNormalizzato)) return NESSUNO;
      const posto = postoOf(cruscotto, indicatore);
      if (posto.azione === '' || indicatore.testoNormalizzato === '') return [];
      const primo = primi.get(indicatore.testoNormalizzato);
      if (primo === undefined) primi.set(indicatore.testoNormalizzato, posto);
      if (primo === undefined || !mayDiffer(posto, primo)) return [];
      if (!shareWords(posto.azione, primo.azione)) return [remark(posto, primo)];
      addGrafia(grafie, posto, primo);
      return [];
    }),
  );
  return [...altrove, ...[...grafie.values()].map(remarkGrafia)];
}

function addGrafia(grafie: Map<string, Grafia>, posto: Posto, primo: Posto): void {
  const [qui, altrove] = [posto, primo].map(({ indicatore }) => normalizeTesto(indicatore.azione));
  if (qui === altrove || qui === '' || altrove === '') return;
  const chiave = `${qui ?? ''}|${altrove ?? ''}`;
  const gia = grafie.get(chiave);
  if (gia === undefined) grafie.set(chiave, { posto, primo, fogli: new Set([posto.foglio]) });
  else gia.fogli.add(posto.foglio);
}

/** Where an indicator has no azione, its obiettivo says what it is for. */
function postoOf({ foglio, obiettivi }: Cruscotto, indicatore: Indicatore): Posto {
  const obiettivo = obiettivi[indicatore.obiettivo];
  const azione = indicatore.azione.trim() || (obiettivo?.testo ?? '');
  return { indicatore, foglio, codice: obiettivo?.codice ?? null, azione };
}

function mayDiffer(posto: Posto, primo: Posto): boolean {
  if (posto.foglio === primo.foglio || posto.azione === primo.azione) return false;
  return posto.codice === null || primo.codice === null || posto.codice === primo.codice;
}

/** True too where one of the two has no word that says anything. */
function shareWords(una: string, altra: string): boolean {
  const [qui, altrove] = [radiciOf(una), radiciOf(altra)];
  if (qui.size === 0 || altrove.size === 0) return true;
  return [...qui].some((radice) => altrove.has(radice));
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

function remarkGrafia({ posto, primo, fogli }: Grafia): Finding {
  const { azione, cell, rowKey } = posto.indicatore;
  const altra = { cella: primo.indicatore.cell, testo: primo.indicatore.azione.trim() };
  return finding('AB-405', { azione: azione.trim(), altra, fogli: [...fogli] }, cell, rowKey);
}
