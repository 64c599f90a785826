import { finding, type Finding, type WithFindings } from '../findings';
import type { RigaOrganigramma } from '../model/organigramma';
import type { RawPiano, RawScheda } from '../model/piano';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/workbook';
import { anniOf, annoOf, type Anni } from './anni';
import type { CruscottoDraft } from './draft';
import { mayHoldCruscotti } from './fogli';
import { freeze, type CruscottoFrozen } from './freeze';
import { assignOrganigramma, indexOrganigramma } from './livello';
import { createHeadingReader, type HeadingReader } from './readHeading';
import { scanSheet } from './scanSheet';
import { locateSchede } from './schede';

export { createHeadingReader } from './readHeading';

export interface RichiestaLocate {
  readonly anno: number | null;
  readonly organigramma: readonly RigaOrganigramma[];
}

/** Finds every cruscotto of the workbook and what its rows and columns mean (contract 1). Parses nothing. */
export function locate(book: WorkbookSnapshot, richiesta: RichiestaLocate): WithFindings<RawPiano> {
  const read = createHeadingReader();
  const scanned = book.sheets.filter(mayHoldCruscotti).map((sheet) => {
    const { drafts, findings } = scanSheet(sheet, book.date1904, read);
    // What stands side by side is not scored, so that nothing is scored wrongly.
    return { sheet, findings, drafts: drafts.filter(({ affiancato }) => !affiancato) };
  });
  const drafts = scanned.flatMap((fogli) => fogli.drafts);
  const anni = anniOf(drafts);
  const anno = annoOf(richiesta.anno, anni, drafts);
  const base = scanned.flatMap(({ findings }) => findings);
  const { date1904 } = book;
  if (anno === null) {
    return {
      value: { anno: 0, date1904, cruscotti: [], schede: [] },
      findings: [...base, ...senzaAnno(drafts)],
    };
  }
  const organigrammaOf = indexOrganigramma(richiesta.organigramma);
  const corsa = { anno, richiesto: richiesta.anno, libro: anni, organigrammaOf };
  const frozen = scanned.flatMap((foglio) => freezeSheet(foglio, corsa));
  const tenuti = new Set(drafts.map(({ sheet }) => sheet));
  const schede = schedeOf(
    book.sheets.filter((sheet) => !tenuti.has(sheet)),
    read,
    anno,
  );
  return {
    value: {
      anno,
      date1904,
      cruscotti: frozen.map(({ cruscotto }) => cruscotto),
      schede: schede.value,
    },
    findings: [
      ...base,
      ...annoSenzaColonne(richiesta.anno, anni, drafts),
      ...frozen.flatMap(({ findings }) => findings),
      ...schede.findings,
    ],
  };
}

function schedeOf(
  sheets: readonly SheetSnapshot[],
  read: HeadingReader,
  anno: number,
): WithFindings<readonly RawScheda[]> {
  const trovate = sheets.map((sheet) => locateSchede(sheet, read, anno));
  return {
    value: trovate.flatMap(({ value }) => value),
    findings: trovate.flatMap(({ findings }) => findings),
  };
}

/** What the cruscotti of every sheet have in common. */
interface Corsa {
  readonly anno: number;
  readonly richiesto: number | null;
  readonly libro: Anni;
  readonly organigrammaOf: ReturnType<typeof indexOrganigramma>;
}

function freezeSheet(
  { sheet, drafts }: { readonly sheet: SheetSnapshot; readonly drafts: readonly CruscottoDraft[] },
  { anno, richiesto, libro, organigrammaOf }: Corsa,
): readonly CruscottoFrozen[] {
  const assigned = assignOrganigramma(
    drafts.map(({ titolo }) => titolo),
    organigrammaOf(sheet.name),
  );
  const consuntiviFoglio = anniOf(drafts).consuntivi;
  const contesto = { foglio: sheet.name, anno, richiesto, consuntiviFoglio, libro };
  return drafts.map((draft, indice) => freeze(draft, assigned[indice], contesto));
}

function annoSenzaColonne(
  anno: number | null,
  { attesi, consuntivi }: Anni,
  drafts: readonly CruscottoDraft[],
): readonly Finding[] {
  const anni = [...new Set([...attesi, ...consuntivi])].sort((a, b) => a - b);
  if (anno === null || anni.length === 0 || anni.includes(anno)) return [];
  return onFirst(drafts, (cell) => finding('FO-104', { anno, anni }, cell));
}

function senzaAnno(drafts: readonly CruscottoDraft[]): readonly Finding[] {
  return onFirst(drafts, (cell) => finding('FO-120', {}, cell));
}

function onFirst(
  drafts: readonly CruscottoDraft[],
  make: (cell: { readonly sheet: string; readonly row: number; readonly col: number }) => Finding,
): readonly Finding[] {
  const heading = drafts[0]?.sezioni[0];
  if (drafts[0] === undefined || heading === undefined) return [];
  return [make({ sheet: drafts[0].sheet.name, row: heading.riga, col: heading.indicatore })];
}
