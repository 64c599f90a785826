import { parseArgs } from 'node:util';
import type { DateDaConfrontare } from '../app/confrontaStorico';
import { CATALOGUE, isoDate, parseIsoDate, type IsoDate } from '../core';
import { LINGUE, type Lingua } from '../locale';
import type { ErroreCli } from '../locale/cli';
import { COMANDI, scriveCartella, type Comando } from './comandi';

/** A command line that makes sense; whether its files do is not known yet. */
export interface Argomenti {
  readonly comando: Comando;
  readonly ingresso: string;
  /** There for every command that writes, never for `verifica`. */
  readonly out: string | null;
  readonly report: string | null;
  readonly anno: number | null;
  readonly al: IsoDate | null;
  readonly regole: string | null;
  /** The workbook of the individual schede to bring up to date; null = a new one. Only for `schede`. */
  readonly schede: string | null;
  readonly lingua: Lingua;
  readonly chi: string;
  readonly strict: boolean;
  readonly sovrascrivi: boolean;
  /** Only for `correggi`: the kind of remark to correct; null = all of them. */
  readonly codice: string | null;
  /** There for `scheda`, and only there: the project that gets one. */
  readonly progetto: string | null;
  /** Only for `storico`: the two days to compare; null = none are compared. */
  readonly confronta: DateDaConfrontare | null;
}

export type LetturaArgomenti =
  | { readonly kind: 'argomenti'; readonly argomenti: Argomenti }
  | { readonly kind: 'aiuto'; readonly lingua: Lingua }
  | { readonly kind: 'errore'; readonly errore: ErroreCli; readonly lingua: Lingua };

const CON_VALORE: readonly string[] = [
  'out',
  'report',
  'anno',
  'al',
  'regole',
  'schede',
  'lingua',
  'chi',
  'codice',
  'progetto',
  'confronta',
];
const SENZA_VALORE: readonly string[] = ['strict', 'sovrascrivi', 'aiuto', 'help'];
const OPZIONI = Object.fromEntries<{ type: 'string' | 'boolean' }>([
  ...CON_VALORE.map((nome) => [nome, { type: 'string' }] as const),
  ...SENZA_VALORE.map((nome) => [nome, { type: 'boolean' }] as const),
]);
const LIKE_A_DAY = /^\d{4}-\d{2}-\d{2}$/;
const SOLO_CHI_SCRIVE: readonly string[] = ['out', 'sovrascrivi'];

/** The words of a command line, sorted. */
interface Parole {
  readonly posizionali: readonly string[];
  readonly valori: ReadonlyMap<string, string>;
  readonly presenti: ReadonlySet<string>;
  /** What stands right after the value of `--confronta`, if it looks like a day. */
  readonly secondaData: string | null;
  readonly errore: ErroreCli | null;
}

/** Reads a command line (contract 7). The first thing wrong with it is told, in the language it asks for. */
export function parseArgomenti(argv: readonly string[]): LetturaArgomenti {
  const parole = sortParole(argv);
  const lingua = linguaOf(parole.valori.get('lingua')) ?? 'it';
  const { presenti } = parole;
  if (presenti.has('aiuto') || presenti.has('help')) return { kind: 'aiuto', lingua };
  const errore = parole.errore ?? problemOf(parole);
  if (errore !== null) return { kind: 'errore', errore, lingua };
  return { kind: 'argomenti', argomenti: argomentiOf(parole, lingua) };
}

function sortParole(argv: readonly string[]): Parole {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPZIONI,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const posizionali: string[] = [];
  const valori = new Map<string, string>();
  const presenti = new Set<string>();
  let secondaData: string | null = null;
  let errore: ErroreCli | null = null;
  for (const [indice, token] of tokens.entries()) {
    if (token.kind === 'positional') {
      const prima = tokens[indice - 1];
      const dopoConfronta = prima?.kind === 'option' && prima.name === 'confronta';
      if (dopoConfronta && LIKE_A_DAY.test(token.value)) secondaData = token.value;
      else posizionali.push(token.value);
    }
    if (token.kind !== 'option') continue;
    errore ??= faultOf(token);
    presenti.add(token.name);
    if (token.value !== undefined) valori.set(token.name, token.value);
  }
  return { posizionali, valori, presenti, secondaData, errore };
}

interface Opzione {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function faultOf({ name, rawName, value, inlineValue }: Opzione): ErroreCli | null {
  const params = { opzione: rawName };
  if (SENZA_VALORE.includes(name)) {
    return value === undefined ? null : { code: 'valore-di-troppo', params };
  }
  if (!CON_VALORE.includes(name)) return { code: 'opzione-sconosciuta', params };
  // `--out --report R.json` forgot a name: the next option is none.
  const missing = value === undefined || (inlineValue !== true && value.startsWith('--'));
  const empty = value === '' && name !== 'chi';
  return missing || empty ? { code: 'opzione-senza-valore', params } : null;
}

function problemOf(parole: Parole): ErroreCli | null {
  const { posizionali, valori, presenti } = parole;
  const [comando, ingresso, troppo] = posizionali;
  if (comando === undefined) return { code: 'comando-mancante', params: {} };
  const noto = comandoOf(comando);
  if (noto === null) return { code: 'comando-sconosciuto', params: { letto: comando } };
  if (ingresso === undefined) return { code: 'file-mancante', params: { comando } };
  if (troppo !== undefined) return { code: 'file-di-troppo', params: { letto: troppo } };
  if (!scriveCartella(noto)) {
    const vietata = SOLO_CHI_SCRIVE.find((nome) => presenti.has(nome));
    if (vietata !== undefined) {
      return { code: 'opzione-di-ricalcola', params: { opzione: `--${vietata}` } };
    }
  } else if (!valori.has('out') && !(noto === 'storico' && presenti.has('confronta'))) {
    return { code: 'manca-out', params: {} };
  }
  if (presenti.has('codice') && noto !== 'correggi') {
    return { code: 'opzione-di-correggi', params: { opzione: '--codice' } };
  }
  if (presenti.has('progetto') !== (noto === 'scheda')) {
    return { code: noto === 'scheda' ? 'manca-progetto' : 'opzione-di-scheda', params: {} };
  }
  if (noto !== 'schede' && presenti.has('schede')) return { code: 'opzione-di-schede', params: {} };
  if (noto === 'schede' && presenti.has('report'))
    return { code: 'schede-senza-report', params: {} };
  if (noto !== 'storico' && presenti.has('confronta')) {
    return { code: 'opzione-di-storico', params: {} };
  }
  return confrontaProblem(parole) ?? valueProblem(valori);
}

function confrontaProblem({ valori, secondaData }: Parole): ErroreCli | null {
  const impossibile = [valori.get('confronta') ?? null, secondaData].find(
    (letto) => letto !== null && parseIsoDate(letto) === null,
  );
  return impossibile == null
    ? null
    : { code: 'confronta-impossibile', params: { letto: impossibile } };
}

function valueProblem(valori: ReadonlyMap<string, string>): ErroreCli | null {
  const anno = valori.get('anno');
  if (anno !== undefined && annoOf(anno) === null) {
    return { code: 'anno-impossibile', params: { letto: anno } };
  }
  const al = valori.get('al');
  if (al !== undefined && parseIsoDate(al) === null) {
    return { code: 'al-impossibile', params: { letto: al } };
  }
  const codice = valori.get('codice');
  if (codice !== undefined && !Object.hasOwn(CATALOGUE, codice)) {
    return { code: 'codice-sconosciuto', params: { letto: codice } };
  }
  const lingua = valori.get('lingua');
  if (lingua !== undefined && linguaOf(lingua) === null) {
    return { code: 'lingua-sconosciuta', params: { letta: lingua } };
  }
  return null;
}

function argomentiOf(
  { posizionali, valori, presenti, secondaData }: Parole,
  lingua: Lingua,
): Argomenti {
  const prima = parseIsoDate(valori.get('confronta') ?? '');
  return {
    comando: comandoOf(posizionali[0]) ?? 'verifica',
    ingresso: posizionali[1] ?? '',
    out: valori.get('out') ?? null,
    report: valori.get('report') ?? null,
    anno: annoOf(valori.get('anno') ?? ''),
    al: parseIsoDate(valori.get('al') ?? ''),
    regole: valori.get('regole') ?? null,
    schede: valori.get('schede') ?? null,
    lingua,
    chi: valori.get('chi') ?? '',
    strict: presenti.has('strict'),
    sovrascrivi: presenti.has('sovrascrivi'),
    codice: valori.get('codice') ?? null,
    progetto: valori.get('progetto') ?? null,
    confronta: prima === null ? null : [prima, parseIsoDate(secondaData ?? '')],
  };
}

function comandoOf(testo: string | undefined): Comando | null {
  return COMANDI.find((comando) => comando === testo) ?? null;
}

function linguaOf(testo: string | undefined): Lingua | null {
  return LINGUE.find((lingua) => lingua === testo) ?? null;
}

/** Four digits within the calendar that dates are read in. */
function annoOf(testo: string): number | null {
  if (!/^\d{4}$/.test(testo)) return null;
  return isoDate(Number(testo), 1, 1) === null ? null : Number(testo);
}
