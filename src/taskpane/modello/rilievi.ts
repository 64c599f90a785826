import { gravitaOf, printA1, type CellRef, type Finding, type Gravita } from '../../core';
import type { TestoSegnalazione } from '../../core';

/** A segnalazione as the pane lists it. */
export interface Rilievo {
  readonly codice: string;
  readonly gravita: Gravita;
  readonly foglio: string;
  readonly dove: string;
  readonly cell: CellRef;
  readonly testo: TestoSegnalazione;
}

export interface Filtro {
  /** Null = all of them. */
  readonly gravita: Gravita | null;
  readonly foglio: string | null;
}

/** Remarks of one code, the gravest and most frequent kinds first. */
export interface GruppoRilievi {
  readonly codice: string;
  readonly gravita: Gravita;
  readonly titolo: string;
  readonly rilievi: readonly Rilievo[];
}

const ORDINE: Readonly<Record<Gravita, number>> = { errore: 0, avviso: 1, nota: 2 };

export function rilieviOf(
  findings: readonly Finding[],
  testo: (finding: Finding) => TestoSegnalazione,
): readonly Rilievo[] {
  return findings.map((finding) => ({
    codice: finding.code,
    gravita: gravitaOf(finding),
    foglio: finding.cell.sheet,
    dove: `${finding.cell.sheet}!${printA1(finding.cell.row, finding.cell.col)}`,
    cell: finding.cell,
    testo: testo(finding),
  }));
}

export function filtraRilievi(rilievi: readonly Rilievo[], filtro: Filtro): readonly Rilievo[] {
  return rilievi.filter(
    ({ gravita, foglio }) =>
      (filtro.gravita === null || gravita === filtro.gravita) &&
      (filtro.foglio === null || foglio === filtro.foglio),
  );
}

export function raggruppaRilievi(rilievi: readonly Rilievo[]): readonly GruppoRilievi[] {
  const perCodice = new Map<string, Rilievo[]>();
  for (const rilievo of rilievi) {
    const lista = perCodice.get(rilievo.codice) ?? [];
    perCodice.set(rilievo.codice, lista);
    lista.push(rilievo);
  }
  return [...perCodice]
    .map(([codice, lista]) => ({
      codice,
      gravita: lista[0]?.gravita ?? 'nota',
      titolo: lista[0]?.testo.breve ?? codice,
      rilievi: lista,
    }))
    .sort(
      (a, b) =>
        ORDINE[a.gravita] - ORDINE[b.gravita] ||
        b.rilievi.length - a.rilievi.length ||
        a.codice.localeCompare(b.codice),
    );
}

export function contaGravita(rilievi: readonly Rilievo[]): Readonly<Record<Gravita, number>> {
  const conto = { errore: 0, avviso: 0, nota: 0 };
  for (const { gravita } of rilievi) conto[gravita] += 1;
  return conto;
}
