import type { Operatore } from '../../model/risultatoAtteso';

/** Signs and words that state a comparison; the longest one that fits counts. */
const TABELLA: readonly (readonly [string, Operatore])[] = (
  [
    ['>=', '>='],
    ['=>', '>='],
    ['≥', '>='],
    ['⩾', '>='],
    ['≧', '>='],
    ['<=', '<='],
    ['=<', '<='],
    ['≤', '<='],
    ['⩽', '<='],
    ['≦', '<='],
    ['>', '>'],
    ['<', '<'],
    ['=', '='],
    ['maggiore o uguale', '>='],
    ['maggiore/uguale', '>='],
    ['maggiore uguale', '>='],
    ['superiore o uguale', '>='],
    ['superiore o pari', '>='],
    ['non inferiore', '>='],
    ['non meno', '>='],
    ['almeno', '>='],
    ['al minimo', '>='],
    ['minimo', '>='],
    ['min', '>='],
    ['maggiore', '>'],
    ['superiore', '>'],
    ['più', '>'],
    ['oltre', '>'],
    ['minore o uguale', '<='],
    ['minore/uguale', '<='],
    ['minore uguale', '<='],
    ['inferiore o uguale', '<='],
    ['inferiore o pari', '<='],
    ['non superiore', '<='],
    ['non più', '<='],
    ['non oltre', '<='],
    ['entro e non oltre', '<='],
    ['entro', '<='],
    ['al massimo', '<='],
    ['massimo', '<='],
    ['max', '<='],
    ['fino', '<='],
    ['minore', '<'],
    ['inferiore', '<'],
    ['meno', '<'],
    ['uguale', '='],
    ['pari', '='],
  ] satisfies [string, Operatore][]
).sort(([a], [b]) => b.length - a.length);

/** Prepositions and articles between the words and the value: `non oltre il`, `inferiore al`, `entro la data del`. */
const RIEMPITIVO =
  /^(?:(?:a|ad|al|alla|di|del|dal|il|lo|la|le|i|gli|in|data|giorno)(?= )|all'|dell'|l'|\.)\s*/;

export interface ConOperatore {
  readonly operatore: Operatore | null;
  readonly resto: string;
}

/** Takes the comparison off the front of a canonical text. */
export function splitOperatore(testo: string): ConOperatore {
  for (const [segno, operatore] of TABELLA) {
    if (!testo.startsWith(segno)) continue;
    const resto = testo.slice(segno.length);
    return { operatore, resto: dropFillers(resto.trim()) };
  }
  return { operatore: null, resto: testo };
}

/** Drops articles and prepositions in front of a value. */
export function dropFillers(testo: string): string {
  const corto = testo.replace(RIEMPITIVO, '');
  return corto === testo ? testo : dropFillers(corto);
}
