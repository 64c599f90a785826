import { finding } from '../../findings';
import {
  inflect,
  MODIFICATORI,
  NOMI,
  type Genere,
  type Modificatore,
  type Nome,
  type Numero,
} from './concordanzaParole';
import type { ControlloTesto } from './controlloTesto';

/** A count, an article, a noun and the two words after it, from where the search begins. */
const TESTA =
  /\s*(?:(?:n|nr|num)\b\.?\s*|numero\s+|%\s*|percentuale\s+)?(?:d(?:i|ei|egli|elle|ella|el)\s+|d['’]\s*)?(\p{L}+) +(\p{L}+)(?: +(\p{L}+))?(?![\p{L}/(])/iuy;

/** *Iniziativa rivolte alle imprese*: a noun and the words right after it that are not of one number and gender. */
export const concordanza: ControlloTesto = ({ testo, cell, rowKey }) => {
  for (const inizio of heads(testo)) {
    TESTA.lastIndex = inizio;
    const [, nome = '', ...seguenti] = TESTA.exec(testo) ?? [];
    const trovata = disagreement(nome, seguenti);
    if (trovata !== null) return finding('TE-105', { testo, ...trovata }, cell, rowKey);
  }
  return null;
};

/**
 * Where a text says what it is about: at its beginning, after a colon or the slash of a ratio. Elsewhere a noun may depend on
 * another one (*attività di formazione svolte*), with which the words after it agree.
 */
function heads(testo: string): readonly number[] {
  const inizi = [0];
  for (const segno of [':', '/']) {
    for (let at = testo.indexOf(segno); at >= 0; at = testo.indexOf(segno, at + 1)) {
      inizi.push(at + 1);
    }
  }
  return inizi;
}

function disagreement(
  parola: string,
  seguenti: readonly (string | undefined)[],
): { readonly parole: string; readonly forme: readonly string[] } | null {
  const nome = NOMI.get(parola.toLowerCase());
  if (nome === undefined) return null;
  const dopo = modifiersOf(seguenti);
  const numeri = numbersOf(nome, parola.toLowerCase());
  const stonata = dopo.find((una) => !agrees(una, nome, numeri));
  if (stonata === undefined) return null;
  const parole = [parola, ...seguenti.slice(0, dopo.length)].join(' ');
  const proposti = new Set<Numero>(
    numeri.length > 1 ? [stonata.numero] : [...numeri, stonata.numero],
  );
  const genere = nome.genere ?? stonata.genere ?? 'maschile';
  const forme = [...proposti].map((numero) => inNumber(parola, nome, dopo, numero, genere));
  return { parole, forme: [...new Set(forme)] };
}

/** Those right after the noun; the first other word ends them. */
function modifiersOf(seguenti: readonly (string | undefined)[]): readonly Modificatore[] {
  const dopo: Modificatore[] = [];
  for (const parola of seguenti) {
    const modificatore = MODIFICATORI.get(parola?.toLowerCase() ?? '');
    if (modificatore === undefined) break;
    dopo.push(modificatore);
  }
  return dopo;
}

/** Both, for a noun that has one form for them (*attività*). */
function numbersOf({ singolare, plurale }: Nome, parola: string): readonly Numero[] {
  if (singolare === plurale) return ['singolare', 'plurale'];
  return parola === singolare ? ['singolare'] : ['plurale'];
}

function agrees({ numero, genere }: Modificatore, nome: Nome, numeri: readonly Numero[]): boolean {
  return (
    numeri.includes(numero) && (genere === null || nome.genere === null || genere === nome.genere)
  );
}

function inNumber(
  parola: string,
  nome: Nome,
  dopo: readonly Modificatore[],
  numero: Numero,
  genere: Genere,
): string {
  const forma = [nome[numero], ...dopo.map((uno) => inflect(uno, numero, genere))].join(' ');
  if (parola.length > 1 && parola === parola.toUpperCase()) return forma.toUpperCase();
  return parola.charAt(0) + forma.slice(1);
}
