import { finding, type Finding, type ImportoBudget } from '../../findings';
import { barraDiDivisione } from '../../model/barra';
import { arrotondaPerConfronto, puntiDaFrazione, type Misura } from '../../model/misura';
import type { Indicatore, Piano, Verso } from '../../model/piano';
import { normalizeTesto } from '../../model/testo';
import type { TabellaBudget } from './tabelle';

/** Amounts of the whole Camera by normalised name. */
type Cifre = ReadonlyMap<string, ImportoBudget>;

const PARENTESI = /\(([^()]*)\)/;
const TOTALE = 'totale';
/** The first word of a name that stands for a whole side of the budget: *proventi netti*, *oneri correnti*. */
const LATI = new Set(['proventi', 'oneri']);
const MEZZO_CENTESIMO = 0.005;

/**
 * A ratio of amounts that the budget of the workbook already makes better than its target (domain 2.2 E): *Oneri di struttura
 * (Personale + Funzionamento) / Proventi netti*, ≤65%. What stands in for a net amount is its whole side, and is named.
 */
export function giaNelBudget(
  { cruscotti }: Piano,
  tabelle: readonly TabellaBudget[],
): readonly Finding[] {
  const cifre = cifreOf(tabelle);
  if (cifre.size === 0) return [];
  return cruscotti.flatMap(({ indicatori }) => indicatori.flatMap((una) => check(una, cifre)));
}

function check({ testo, atteso, verso, rowKey }: Indicatore, cifre: Cifre): readonly Finding[] {
  if (atteso.value.kind !== 'soglia' || !testo.includes('/')) return [];
  const barra = barraDiDivisione(testo);
  if (barra === null) return [];
  const inizio = testo.lastIndexOf(':', barra) + 1;
  const sopra = addendsOf(testo.slice(inizio, barra), cifre);
  const sotto = addendsOf(testo.slice(barra + 1), cifre);
  const divisore = sumOf(sotto);
  if (sopra.length === 0 || divisore <= 0) return [];
  const quota = sumOf(sopra) / divisore;
  const { misura } = atteso.value;
  if (!isMeglio(quota, misura, verso.verso)) return [];
  const params = { testo: atteso.raw.trim(), sopra, sotto, punti: puntiDaFrazione(quota) };
  return [finding('RA-212', params, atteso.cell, rowKey)];
}

/** The amounts that a part of a ratio names, in brackets or by itself; none where one of them is not in the budget. */
function addendsOf(parte: string, cifre: Cifre): readonly ImportoBudget[] {
  const dentro = PARENTESI.exec(parte)?.[1] ?? '';
  const addendi = dentro.split('+').map((nome) => cifre.get(normalizeTesto(nome)));
  if (addendi.every((una) => una !== undefined)) return addendi;
  const nome = normalizeTesto(parte.replace(PARENTESI, ' '));
  const [prima = ''] = nome.split(' ');
  const intera = cifre.get(nome) ?? (LATI.has(prima) ? cifre.get(`${TOTALE} ${prima}`) : undefined);
  return intera === undefined ? [] : [intera];
}

/** Those of the preventivo, where there is one; else the sums over all budgets, if each of them is sound and has them. */
function cifreOf(tabelle: readonly TabellaBudget[]): Cifre {
  const [preventivo, altro] = tabelle.filter((tabella) => tabella.preventivo);
  if (altro !== undefined) return new Map();
  const prese = preventivo === undefined ? tabelle : [preventivo];
  if (!prese.every(isQuadrata)) return new Map();
  const [prima, ...altre] = prese.map(cifreDi);
  const comuni = [...(prima ?? [])].filter(([chiave]) => altre.every((una) => una.has(chiave)));
  return new Map(
    comuni.map(([chiave, { nome, importo }]) => [
      chiave,
      { nome, importo: altre.reduce((sum, una) => sum + (una.get(chiave)?.importo ?? 0), importo) },
    ]),
  );
}

function cifreDi({ proventi, oneri, parti }: TabellaBudget): Cifre {
  const voci = proventi === null ? [oneri, ...parti] : [proventi, oneri, ...parti];
  return new Map(voci.map(({ chiave, nome, importo }) => [chiave, { nome, importo }]));
}

function isQuadrata({ oneri, parti }: TabellaBudget): boolean {
  return parti.length === 0 || Math.abs(sumOf(parti) - oneri.importo) < MEZZO_CENTESIMO;
}

function sumOf(voci: readonly { readonly importo: number }[]): number {
  return voci.reduce((sum, { importo }) => sum + importo, 0);
}

function isMeglio(quota: number, { valore, unita }: Misura, verso: Verso): boolean {
  if (unita !== 'percento' && unita !== 'numero') return false;
  const fatta = arrotondaPerConfronto(unita === 'percento' ? puntiDaFrazione(quota) : quota);
  return verso === 'minore' ? fatta < valore : fatta > valore;
}
