import { gravitaOf, type Finding } from '../../findings';
import type { Accettate } from '../../model/accettazione';
import type { CellValue } from '../../model/cell';
import { parseIsoDate, toSerial } from '../../model/data';
import { contaInterventi } from '../../model/conteggioInterventi';
import { FOGLI_PROPRI } from '../../model/foglioProprio';
import type { Risultato } from '../../model/risultato';
import type { SheetSnapshot } from '../../model/workbook';
import type { CellEdit } from '../../model/writePlan';
import type { Settings } from '../../settings';
import {
  cifra,
  contentAt,
  FORMATO_GIORNO,
  FORMATO_PERCENTO,
  FORMATO_QUANDO,
  frazione,
} from '../edits';
import { firstFreeRow, postiOf, pushCella, pushHeadings, type Cella } from './table';

/** Between sheet names in *Fogli da chiarire*: a sign that no sheet name can hold. */
const TRA_FOGLI = ' / ';
const MINUTES_PER_DAY = 1440;

export interface RigaRegistro {
  readonly risultato: Risultato;
  readonly findings: readonly Finding[];
  readonly accettate: Accettate;
  readonly corsa: Settings['corsa'];
  /** Cells that the run changes, *Registro* left out. */
  readonly modifiche: number;
  /** Sheets whose headings may be a person's. */
  readonly daChiarire: readonly string[];
  readonly date1904: boolean;
}

type Intestazione = (typeof FOGLI_PROPRI.registro.intestazioni)[number];

/** The line of this run, below all others. */
export function planRegistro(sheet: SheetSnapshot, nuovo: boolean, riga: RigaRegistro): CellEdit[] {
  const edits: CellEdit[] = [];
  if (nuovo) pushHeadings(edits, sheet, 'registro');
  const row = firstFreeRow(sheet);
  const posti = postiOf(sheet, 'registro');
  const celle = celleOf(riga);
  for (const testo of FOGLI_PROPRI.registro.intestazioni) {
    const col = posti.get(testo);
    if (col !== undefined) pushCella(edits, sheet, row, col, celle[testo]);
  }
  return edits;
}

/** Something that a person did with a click: no run, so it has no figures. */
export interface Voce {
  readonly corsa: Settings['corsa'];
  readonly risultato: Risultato;
  readonly modifiche: number;
  readonly operazione: string;
  readonly date1904: boolean;
}

/** Its line, below all others; sheets that are unclear stay so. */
export function planVoce(sheet: SheetSnapshot, nuovo: boolean, voce: Voce): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  if (nuovo) pushHeadings(edits, sheet, 'registro');
  const row = firstFreeRow(sheet);
  const posti = postiOf(sheet, 'registro');
  const daChiarire = nuovo ? [] : [...readDaChiarire(sheet)];
  for (const [testo, cella] of Object.entries(celleComuni({ ...voce, daChiarire }))) {
    const col = posti.get(testo);
    if (col !== undefined) pushCella(edits, sheet, row, col, cella);
  }
  return edits;
}

/** Sheets that the latest line lists as unclear. A person answers by taking a name out of that cell. */
export function readDaChiarire(sheet: SheetSnapshot): ReadonlySet<string> {
  const colonna = postiOf(sheet, 'registro').get('Fogli da chiarire') ?? 0;
  for (let row = sheet.values.length - 1; row > 0; row -= 1) {
    if (contentAt(sheet, row, 0) === null) continue;
    const elenco = contentAt(sheet, row, colonna);
    const nomi = typeof elenco === 'string' ? elenco.split('/') : [];
    return new Set(nomi.map((nome) => nome.trim()).filter((nome) => nome !== ''));
  }
  return new Set();
}

function celleOf(riga: RigaRegistro): Readonly<Record<Intestazione, Cella>> {
  const { risultato } = riga;
  const ente = risultato.cruscotti.find(({ cruscotto }) => cruscotto.livello === 'ente')?.totale;
  const punti = (valore: number | null | undefined): Cella => ({
    value: frazione(valore ?? null),
    formato: FORMATO_PERCENTO,
  });
  const parte = (valore: number | undefined): Cella => ({
    value: valore === undefined ? null : cifra(valore),
    formato: FORMATO_PERCENTO,
  });
  const quante = (gravita: string): Cella => ({
    value: riga.findings.filter(
      (finding) => gravitaOf(finding) === gravita && !riga.accettate.has(finding),
    ).length,
  });
  return {
    ...celleComuni({ ...riga, operazione: operazioneOf(riga) }),
    Ente: punti(ente?.percento),
    Misurato: punti(ente?.percentoMisurato),
    Prudenziale: punti(ente?.percentoPrudenziale),
    'Peso coperto': parte(ente?.pesoCoperto),
    Calcolati: { value: ente?.calcolati ?? null },
    Mancanti: { value: ente?.mancanti ?? null },
    Errori: quante('errore'),
    Avvisi: quante('avviso'),
    Note: quante('nota'),
  };
}

/** What every line says: who did what, when, on which year. */
function celleComuni({
  corsa,
  risultato,
  modifiche,
  daChiarire,
  operazione,
  date1904,
}: Voce & Pick<RigaRegistro, 'daChiarire'>) {
  return {
    Quando: { value: quandoOf(corsa.quando, date1904), formato: FORMATO_QUANDO },
    Chi: { value: corsa.chi },
    Versione: { value: corsa.versione },
    Anno: { value: risultato.anno },
    'Data di riferimento': { value: toSerial(risultato.al, date1904), formato: FORMATO_GIORNO },
    Modifiche: { value: modifiche },
    'Fogli da chiarire': { value: daChiarire.join(TRA_FOGLI) },
    Operazione: { value: operazione },
  } satisfies Partial<Record<Intestazione, Cella>>;
}

/** What people decided and the counts do not show: remarks accepted, rows overruled or taken out. */
function operazioneOf({ accettate, risultato }: RigaRegistro): string {
  const { rettificate, annullate, nonMisurabili } = contaInterventi(
    risultato.cruscotti.flatMap(({ righe }) => righe),
  );
  const voci: readonly (readonly [string, number])[] = [
    ['segnalazioni accettate', accettate.size],
    ['rettificate', rettificate],
    ['annullate', annullate],
    ['non misurabili', nonMisurabili],
  ];
  const dette = voci.filter(([, quante]) => quante > 0);
  if (dette.length === 0) return 'Ricalcolo';
  return `Ricalcolo (${dette.map(([voce, quante]) => `${voce}: ${String(quante)}`).join('; ')})`;
}

/** `AAAA-MM-GG HH:MM` as the serial Excel keeps, minutes as parts of a day; as it is where it is something else. */
export function quandoOf(quando: string, date1904: boolean): CellValue {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})/.exec(quando);
  const day = parseIsoDate(match?.[1] ?? '');
  if (match === null || day === null) return quando;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return cifra(toSerial(day, date1904) + minutes / MINUTES_PER_DAY);
}
