import { confronta, type Confronto } from './confronto';
import type { Decisioni } from './decisioni';
import { buildIndice, compareTesti } from './indice';
import { profiloDi, type Profilo } from './profilo';
import { perCruscotto, type Lati, type Riga } from './righe';

/** Rows that may be the same indicator in other words. */
export interface Proposta {
  readonly alta: Riga;
  readonly bassa: Riga;
  readonly confronto: Confronto;
}

/** Two texts that may be one indicator, in one pair of cruscotti (indices in the piano). */
interface Candidata {
  readonly sopra: number;
  readonly sotto: number;
  readonly alto: string;
  readonly basso: string;
  readonly confronto: Confronto;
  readonly coppie: readonly (readonly [Riga, Riga])[];
}

/**
 * Proposals (contract 5), few: the best text per higher row and lower cruscotto, and each lower text for one
 * higher text of a cruscotto. None where the lower cruscotto holds the very same text (`certo`), where the higher
 * one holds both texts and so tells them apart, or where a person has decided.
 */
export function findProposte(lati: Lati, decisioni: Decisioni, anno: number): readonly Proposta[] {
  const candidate = findCandidate(lati, decisioni, anno);
  const perAlto = keepBest(candidate, (c) => [c.sopra, c.sotto, c.alto].join('\n'));
  const perBasso = keepBest(perAlto, (c) => [c.sopra, c.sotto, c.basso].join('\n'));
  return perBasso.flatMap(({ coppie, confronto }) =>
    coppie.map(([alta, bassa]) => ({ alta, bassa, confronto })),
  );
}

function findCandidate(lati: Lati, decisioni: Decisioni, anno: number): readonly Candidata[] {
  const { alto, basso } = lati;
  const testi = [...basso.keys()];
  const indice = buildIndice(testi, [...alto.keys()], anno);
  const profiloOf = profileReader(lati, anno);
  return [...alto].flatMap(([testoAlto, sopra]) =>
    indice.candidates(testoAlto).flatMap((posizione): readonly Candidata[] => {
      const testoBasso = testi[posizione] ?? testoAlto;
      if (testoBasso === testoAlto) return [];
      const confronto = confronta(profiloOf(testoAlto), profiloOf(testoBasso));
      if (confronto === null) return [];
      const luoghi = openPlaces(lati, testoAlto, testoBasso, sopra, decisioni);
      return luoghi.map((luogo) => ({ ...luogo, alto: testoAlto, basso: testoBasso, confronto }));
    }),
  );
}

/** Pairs of cruscotti, and their rows with these texts, where a proposal would tell something new. */
function openPlaces(
  { alto, basso }: Lati,
  testoAlto: string,
  testoBasso: string,
  sopra: readonly Riga[],
  decisioni: Decisioni,
): readonly Pick<Candidata, 'sopra' | 'sotto' | 'coppie'>[] {
  const stessi = basso.get(testoAlto);
  const sotto = perCruscotto(basso.get(testoBasso) ?? []).filter((righe) => !meet(righe, stessi));
  if (sotto.length === 0) return [];
  const distinti = alto.get(testoBasso);
  return perCruscotto(sopra).flatMap((alte) => {
    if (meet(alte, distinti)) return [];
    return sotto.flatMap((basse) => {
      const [c, d] = [cruscottoDi(alte), cruscottoDi(basse)];
      if (alte.some((alta) => isConfirmedIn(decisioni, alta, d))) return [];
      const coppie = alte.flatMap((alta) =>
        basse
          .filter((bassa) => (decisioni.get(alta)?.get(bassa) ?? null) === null)
          .map((bassa) => [alta, bassa] as const),
      );
      return coppie.length === 0 ? [] : [{ sopra: c, sotto: d, coppie }];
    });
  });
}

/** Rows of one cruscotto; whether others stand in the same one. */
function meet(righe: readonly Riga[], altre: readonly Riga[] = []): boolean {
  const cruscotto = cruscottoDi(righe);
  return altre.some(({ ref }) => ref.cruscotto === cruscotto);
}

function cruscottoDi([prima]: readonly Riga[]): number {
  return prima?.ref.cruscotto ?? -1;
}

function isConfirmedIn(decisioni: Decisioni, alta: Riga, cruscotto: number): boolean {
  return [...(decisioni.get(alta) ?? [])].some(
    ([bassa, decisione]) => decisione === 'confermato' && bassa.ref.cruscotto === cruscotto,
  );
}

function keepBest(
  candidate: readonly Candidata[],
  keyOf: (candidata: Candidata) => string,
): readonly Candidata[] {
  const best = new Map<string, Candidata>();
  for (const candidata of candidate) {
    const key = keyOf(candidata);
    const kept = best.get(key);
    if (kept === undefined || isBetter(candidata, kept)) best.set(key, candidata);
  }
  return [...best.values()];
}

/** Between equals the texts decide, so that the order of rows never does. */
function isBetter(a: Candidata, b: Candidata): boolean {
  const share = a.confronto.condiviso - b.confronto.condiviso;
  if (share !== 0) return share > 0;
  return (compareTesti(a.alto, b.alto) || compareTesti(a.basso, b.basso)) < 0;
}

/** Profiles are made of the texts that are really compared, once each. */
function profileReader({ alto, basso }: Lati, anno: number): (testo: string) => Profilo {
  const profili = new Map<string, Profilo>();
  return (testo) => {
    const known = profili.get(testo);
    if (known !== undefined) return known;
    const righe = [...(alto.get(testo) ?? []), ...(basso.get(testo) ?? [])];
    const made = profiloDi(asWritten(righe), anno);
    profili.set(testo, made);
    return made;
  };
}

/** Of several spellings the one with the fewest capitals comes last by code unit. */
function asWritten(righe: readonly Riga[]): string {
  return righe.reduce((kept, { indicatore }) => {
    return compareTesti(indicatore.testo, kept) > 0 ? indicatore.testo : kept;
  }, '');
}
