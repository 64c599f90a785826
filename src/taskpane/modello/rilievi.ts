import {
  gravitaOf,
  printA1,
  type Accettazione,
  type CellRef,
  type Correzione,
  type EsitoPipeline,
  type Finding,
  type Gravita,
  type TestoSegnalazione,
} from '../../core';

/** A segnalazione as the pane lists it; its words are made when it is shown. */
export interface Rilievo {
  /** Stays the same from run to run as long as the remark does. */
  readonly id: string;
  readonly finding: Finding;
  readonly codice: string;
  readonly gravita: Gravita;
  readonly foglio: string;
  readonly dove: string;
  readonly cell: CellRef;
  readonly accettata: Accettazione | null;
  readonly correzione: Correzione | null;
}

export type FiltroGravita = Gravita | 'accettata';

export interface Filtro {
  /** Null = all of them. */
  readonly gravita: FiltroGravita | null;
  readonly foglio: string | null;
}

/** Remarks of one code, the gravest and most frequent kinds first; those that somebody accepted are at the end. */
export interface GruppoRilievi {
  readonly codice: string;
  readonly gravita: Gravita;
  readonly rilievi: readonly Rilievo[];
  /** How many nobody accepted. */
  readonly aperti: number;
}

const ORDINE: Readonly<Record<Gravita, number>> = { errore: 0, avviso: 1, nota: 2 };
/** So many short texts tell what they have in common. */
const LOOKED_AT = 20;
/** A preposition, an article or a sign that leads to what is not there any more. */
const LOOSE_END =
  /(?:\s+(?:a|al|con|da|dal|di|del|e|il|in|la|le|per|su|and|for|from|of|the|to|with)(?=\s|$)|\s*[:,;(«“])*\s*$/u;

export function rilieviOf({
  findings,
  accettate,
  correzioni,
}: Pick<EsitoPipeline, 'findings' | 'accettate' | 'correzioni'>): readonly Rilievo[] {
  const cure = new Map(correzioni.map((correzione) => [correzione.finding, correzione] as const));
  const volte = new Map<string, number>();
  return findings.map((finding) => {
    const { code, cell } = finding;
    const dove = `${cell.sheet}!${printA1(cell.row, cell.col)}`;
    const luogo = `${code} ${dove}`;
    const volta = volte.get(luogo) ?? 0;
    volte.set(luogo, volta + 1);
    return {
      id: encodeURIComponent(`${luogo} ${String(volta)}`),
      finding,
      codice: code,
      gravita: gravitaOf(finding),
      foglio: cell.sheet,
      dove,
      cell,
      accettata: accettate.get(finding) ?? null,
      correzione: cure.get(finding) ?? null,
    };
  });
}

export function filtraRilievi(rilievi: readonly Rilievo[], filtro: Filtro): readonly Rilievo[] {
  return rilievi.filter(
    (rilievo) => matchesGravita(rilievo, filtro.gravita) && matchesFoglio(rilievo, filtro.foglio),
  );
}

function matchesGravita({ gravita, accettata }: Rilievo, chiesta: FiltroGravita | null): boolean {
  if (chiesta === null) return true;
  return chiesta === 'accettata' ? accettata !== null : accettata === null && gravita === chiesta;
}

function matchesFoglio({ foglio }: Rilievo, chiesto: string | null): boolean {
  return chiesto === null || foglio === chiesto;
}

export function raggruppaRilievi(rilievi: readonly Rilievo[]): readonly GruppoRilievi[] {
  const perCodice = new Map<string, Rilievo[]>();
  for (const rilievo of rilievi) {
    const lista = perCodice.get(rilievo.codice);
    if (lista === undefined) perCodice.set(rilievo.codice, [rilievo]);
    else lista.push(rilievo);
  }
  return [...perCodice]
    .map(([codice, lista]) => {
      const aperti = lista.filter(({ accettata }) => accettata === null);
      const accettati = lista.filter(({ accettata }) => accettata !== null);
      return {
        codice,
        gravita: lista[0]?.gravita ?? 'nota',
        rilievi: [...aperti, ...accettati],
        aperti: aperti.length,
      };
    })
    .sort(
      (a, b) =>
        Number(a.aperti === 0) - Number(b.aperti === 0) ||
        ORDINE[a.gravita] - ORDINE[b.gravita] ||
        b.rilievi.length - a.rilievi.length ||
        (a.codice < b.codice ? -1 : 1),
    );
}

/** What the short texts of a kind begin with in common; that of its first remark where that is no more than a word. */
export function titoloOf(
  { rilievi }: GruppoRilievi,
  testo: (finding: Finding) => TestoSegnalazione,
): string {
  const [primo = '', ...altri] = rilievi
    .slice(0, LOOKED_AT)
    .map(({ finding }) => testo(finding).breve);
  const parole = primo.split(' ');
  const comuni = altri.reduce((quante, altro) => {
    const sue = altro.split(' ');
    const diversa = parole.slice(0, quante).findIndex((parola, i) => parola !== sue[i]);
    return diversa === -1 ? quante : diversa;
  }, parole.length);
  if (comuni === parole.length) return primo;
  const inizio = parole.slice(0, comuni).join(' ').replace(LOOSE_END, '');
  return inizio.includes(' ') ? inizio : primo;
}

/** Those that nobody accepted, by gravita, and those that somebody did. */
export function contaGravita(rilievi: readonly Rilievo[]): Readonly<Record<FiltroGravita, number>> {
  const conto = { errore: 0, avviso: 0, nota: 0, accettata: 0 };
  for (const { gravita, accettata } of rilievi)
    conto[accettata === null ? gravita : 'accettata'] += 1;
  return conto;
}
