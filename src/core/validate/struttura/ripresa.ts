import { finding, type Finding } from '../../findings';
import { isBlank, type CellRef } from '../../model/cell';
import type { Cruscotto, Indicatore } from '../../model/piano';
import { normalizeTesto } from '../../model/testo';
import { valueAt } from '../../model/workbook';

/** Where a prospettiva, an obiettivo or an azione stands printed above or beside a row; null where no cell of its own does. */
interface Stampa {
  readonly testo: string;
  readonly cell: CellRef;
}

interface Livello {
  readonly cosa: 'prospettiva' | 'obiettivo' | 'azione';
  readonly chiave: (riga: Indicatore) => number | string | null;
  readonly stampa: (cruscotto: Cruscotto, riga: Indicatore) => Stampa | null;
}

const LIVELLI: readonly Livello[] = [
  { cosa: 'prospettiva', chiave: ({ prospettiva }) => prospettiva, stampa: prospettivaDi },
  { cosa: 'obiettivo', chiave: ({ obiettivo }) => obiettivo, stampa: obiettivoDi },
  { cosa: 'azione', chiave: ({ azione }) => azione, stampa: azioneDi },
];

/**
 * A prospettiva, an obiettivo or an azione that comes back after another one of its kind: both parts are read as one
 * (contract 1). Printed again right after itself, as over a page break, it only goes on; nothing is said either where it
 * stands in a column of its own, whose rows people sort, or comes back with a row of `ripetute`, which has its own remark.
 */
export function findRiprese(
  cruscotto: Cruscotto,
  ripetute: ReadonlySet<Indicatore>,
): readonly Finding[] {
  return checkTratto({ cruscotto, ripetute }, cruscotto.indicatori, LIVELLI);
}

interface Contesto {
  readonly cruscotto: Cruscotto;
  readonly ripetute: ReadonlySet<Indicatore>;
}

function checkTratto(
  contesto: Contesto,
  righe: readonly Indicatore[],
  [livello, ...sotto]: readonly Livello[],
): readonly Finding[] {
  if (livello === undefined) return [];
  const prime = new Map<string, Stampa>();
  let ultima = '';
  return tratti(righe, livello.chiave).flatMap((tratto) => {
    const [riga] = tratto;
    const dentro = checkTratto(contesto, tratto, sotto);
    const stampa = riga === undefined ? null : livello.stampa(contesto.cruscotto, riga);
    if (riga === undefined || stampa === null) return dentro;
    const chiave = normalizeTesto(String(livello.chiave(riga)));
    const prima = chiave === ultima ? undefined : prime.get(chiave);
    ultima = chiave;
    if (!prime.has(chiave)) prime.set(chiave, stampa);
    if (prima === undefined || prima.cell.row === stampa.cell.row) return dentro;
    if (contesto.ripetute.has(riga)) return dentro;
    const params = { cosa: livello.cosa, testo: stampa.testo, prima: prima.cell };
    return [finding('FO-408', params, stampa.cell), ...dentro];
  });
}

/** Rows one after the other that stand under the same thing. */
function tratti(
  righe: readonly Indicatore[],
  chiave: Livello['chiave'],
): readonly (readonly Indicatore[])[] {
  const fatti: Indicatore[][] = [];
  let corrente: Indicatore[] = [];
  let ultima: ReturnType<typeof chiave> | undefined;
  for (const riga of righe) {
    const sua = chiave(riga);
    if (sua === ultima) {
      corrente.push(riga);
      continue;
    }
    corrente = [riga];
    fatti.push(corrente);
    ultima = sua;
  }
  return fatti;
}

function prospettivaDi({ foglio, prospettive }: Cruscotto, riga: Indicatore): Stampa | null {
  const sua = riga.prospettiva === null ? undefined : prospettive[riga.prospettiva];
  const row = lastPrint(sua?.righe, riga);
  if (sua === undefined || row === null) return null;
  return { testo: sua.nome, cell: { sheet: foglio, row, col: sua.col } };
}

function obiettivoDi({ foglio, obiettivi }: Cruscotto, riga: Indicatore): Stampa | null {
  const suo = obiettivi[riga.obiettivo];
  const row = lastPrint(suo?.righe, riga);
  if (suo === undefined || row === null) return null;
  const testo = [suo.codice, suo.testo].filter((parte) => parte !== null).join(' ');
  return { testo, cell: { sheet: foglio, row, col: suo.col } };
}

function azioneDi(cruscotto: Cruscotto, riga: Indicatore): Stampa | null {
  const { sheet, foglio, intestazioni, obiettivi } = cruscotto;
  const col = intestazioni[riga.intestazione]?.colonne.azione ?? null;
  const obiettivo = obiettivi[riga.obiettivo];
  const inColonna = obiettivo?.righe.length === 0 && obiettivo.testo !== '';
  if (col === null || inColonna || isBlank(valueAt(sheet, riga.riga, col))) return null;
  return { testo: riga.azione.trim(), cell: { sheet: foglio, row: riga.riga, col } };
}

function lastPrint(righe: readonly number[] = [], { riga }: Indicatore): number | null {
  const sopra = righe.filter((row) => row <= riga);
  return sopra[sopra.length - 1] ?? null;
}
