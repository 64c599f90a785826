import type { Finding } from '../findings';
import type { Sourced } from '../model/cell';
import type { IsoDate } from '../model/data';
import type { RigaOrganigramma } from '../model/organigramma';
import type { Intestazione, RawCruscotto } from '../model/piano';
import { dateIn } from '../model/dataNelTesto';
import type { CruscottoDraft } from './draft';
import { rowAt, textAt } from './grid';
import { livelloOf } from './livello';
import { readSezione, type ContestoAnni } from './sezione';

export interface CruscottoFrozen {
  readonly cruscotto: RawCruscotto;
  readonly findings: readonly Finding[];
}

/** The finished cruscotto: years named, level and unit from *Organigramma* where it has a line for it. */
export function freeze(
  draft: CruscottoDraft,
  organigramma: RigaOrganigramma | undefined,
  contesto: ContestoAnni,
): CruscottoFrozen {
  const sezioni = draft.sezioni.map((heading) => readSezione(heading, contesto));
  const intestazioni = sezioni.map(({ intestazione }) => intestazione);
  const { sheet, rigaTitolo, colTitolo, prospettive, obiettivi, ultimaRiga, righe } = draft;
  const titolo = draft.titolo ?? sheet.name;
  const cruscotto: RawCruscotto = {
    sheet,
    foglio: sheet.name,
    rigaTitolo,
    colTitolo,
    titolo,
    ...livelloOf(organigramma, draft.titolo, sheet.name),
    unita: organigramma?.unita ?? titolo,
    intestazioni,
    prospettive,
    obiettivi,
    ultimaRiga,
    righe,
    consuntivoAl: draft.consuntivoAl ?? dateInHeading(draft, intestazioni, contesto.anno),
  };
  return {
    cruscotto,
    findings: [...sezioni.flatMap(({ findings }) => findings), ...onceEach(sezioni)],
  };
}

/** *Consuntivo al 30.6.2019* as the heading of the column says the reference date too. */
function dateInHeading(
  { sheet }: CruscottoDraft,
  intestazioni: readonly Intestazione[],
  anno: number,
): Sourced<IsoDate> | null {
  for (const { riga, colonne } of intestazioni) {
    const col = colonne.consuntivi.find((colonna) => colonna.anno === anno)?.col ?? null;
    const raw = textAt(rowAt(sheet, riga), col);
    const value = dateIn(raw);
    if (value !== null && col !== null)
      return { value, raw, cell: { sheet: sheet.name, row: riga, col } };
  }
  return null;
}

/** The same remark holds for every section of the cruscotto: the first one makes it. */
function onceEach(
  sezioni: readonly { readonly anniMancanti: readonly Finding[] }[],
): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const found of sezioni.flatMap(({ anniMancanti }) => anniMancanti)) {
    if (!first.has(found.code)) first.set(found.code, found);
  }
  return [...first.values()];
}
