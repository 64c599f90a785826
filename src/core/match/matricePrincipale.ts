import type { ColonnaMatrice, PrincipaleMatrice } from '../model/matrice';
import type { RigaOrganigramma } from '../model/organigramma';
import type { Cruscotto, Indicatore } from '../model/piano';
import { normalizeTesto } from '../model/testo';
import { valueAt } from '../model/workbook';

interface Candidati {
  readonly colonne: readonly ColonnaMatrice[];
  /** Indices in `colonne` of the units below that carry the indicator. */
  readonly portano: readonly number[];
  readonly organigramma: readonly RigaOrganigramma[];
}

/** One owner each: who stands in *Responsabile* of the ente's row, else the only unit that carries it; a proposal. */
export function principaleDi(
  ente: Cruscotto,
  indicatore: Indicatore,
  { colonne, portano, organigramma }: Candidati,
): PrincipaleMatrice | null {
  const nome = normalizeTesto(responsabileAt(ente, indicatore.riga));
  const detto = nome === '' ? null : unitaDi(nome, colonne, organigramma);
  if (detto !== null) return { colonna: detto, fonte: 'responsabile' };
  const [unica, altra] = portano;
  return unica === undefined || altra !== undefined
    ? null
    : { colonna: unica, fonte: 'unica-unita' };
}

/** *Responsabile* as a person filled it: the unit, its sheet, or the person of *Organigramma*; null where two fit. */
function unitaDi(
  nome: string,
  colonne: readonly ColonnaMatrice[],
  organigramma: readonly RigaOrganigramma[],
): number | null {
  const suoi = new Set(
    organigramma
      .filter(({ responsabile }) => normalizeTesto(responsabile ?? '') === nome)
      .map(({ foglio }) => normalizeTesto(foglio)),
  );
  const trovate = [...colonne.entries()].filter(([, { unita, foglio }]) => {
    const sheet = normalizeTesto(foglio);
    return normalizeTesto(unita) === nome || sheet === nome || suoi.has(sheet);
  });
  return trovate.length === 1 ? (trovate[0]?.[0] ?? null) : null;
}

function responsabileAt({ sheet, intestazioni }: Cruscotto, riga: number): string {
  const sopra = intestazioni.filter((intestazione) => intestazione.riga < riga);
  const col = sopra[sopra.length - 1]?.colonne.responsabile ?? null;
  const value = col === null ? null : valueAt(sheet, riga, col);
  return typeof value === 'string' ? value : '';
}
