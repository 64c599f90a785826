import { RISULTATI_MASSIMI } from '../model/traguardo';
import type { Voce } from './voci';

/** The best that a number of results makes of one mean, and the rows that do it. */
export interface Mossa {
  /** The mean in points; null where nothing counts yet. */
  readonly media: number | null;
  readonly righe: readonly number[];
}

/** Moves by number of results: at `k` the highest mean that `k` rows brought to 100 can give. */
export function mosseDi(voci: readonly Voce[]): readonly Mossa[] {
  const dentro = voci.filter(({ punti }) => punti !== null);
  const base = dentro.reduce((somma, { peso, punti }) => somma + peso * (punti ?? 0), 0);
  const pesi = dentro.reduce((somma, { peso }) => somma + peso, 0);
  const salite = ordered(
    dentro.filter(({ aperta }) => aperta),
    guadagno,
  );
  // All of them enter at 100, so the heaviest raise the mean most.
  const ingressi = ordered(
    voci.filter(({ punti, aperta }) => aperta && punti === null),
    pesoDi,
  );
  const quante = Math.min(salite.length + ingressi.length, RISULTATI_MASSIMI);
  const somme = prefixSums(salite, guadagno);
  const entrati = prefixSums(ingressi, pesoDi);

  const meanWith = (su: number, nuovi: number): number | null => {
    const peso = pesi + (entrati[nuovi] ?? 0);
    return peso === 0 ? null : (base + (somme[su] ?? 0) + 100 * (entrati[nuovi] ?? 0)) / peso;
  };
  return Array.from({ length: quante + 1 }, (_, k) => {
    const primo = Math.max(0, k - salite.length);
    let nuovi = primo;
    for (let j = primo; j <= Math.min(k, ingressi.length); j += 1) {
      if ((meanWith(k - j, j) ?? -1) > (meanWith(k - nuovi, nuovi) ?? -1)) nuovi = j;
    }
    const scelte = [...salite.slice(0, k - nuovi), ...ingressi.slice(0, nuovi)];
    return { media: meanWith(k - nuovi, nuovi), righe: scelte.map(({ riga }) => riga) };
  });
}

function guadagno({ peso, punti }: Voce): number {
  return peso * (100 - (punti ?? 0));
}

function pesoDi({ peso }: Voce): number {
  return peso;
}

function ordered(voci: readonly Voce[], valore: (voce: Voce) => number): readonly Voce[] {
  return [...voci]
    .sort((una, altra) => valore(altra) - valore(una) || una.riga - altra.riga)
    .slice(0, RISULTATI_MASSIMI);
}

function prefixSums(voci: readonly Voce[], valore: (voce: Voce) => number): readonly number[] {
  const somme = [0];
  for (const voce of voci) somme.push((somme[somme.length - 1] ?? 0) + valore(voce));
  return somme;
}
