import type { ColonnaAnno, Colonne } from '../../model/piano';
import { MAX_HEADING, type Campo } from '../headings';
import type { Row } from '../grid';
import { conIntermedi } from '../intermedi';
import { headingKey, type Heading, type HeadingReader } from '../readHeading';

/** Headings that only a scheda has, the usual one first; the others are those of a cruscotto. */
const SINONIMI_SCHEDA = {
  progetto: [
    'Progetto',
    'Titolo del progetto',
    'Nome del progetto',
    'Denominazione del progetto',
    'Descrizione del progetto',
  ],
  attivita: [
    'Attività',
    'Attività prevista',
    'Attività progettuale',
    'Attività del progetto',
    'Descrizione attività',
    'Fase',
    'Fase del progetto',
    'Fase/attività',
  ],
} as const;
const PROGETTI = keysOf(SINONIMI_SCHEDA.progetto);
const ATTIVITA = keysOf(SINONIMI_SCHEDA.attivita);

/** The heading row of a scheda: whose activities stand below it and what their columns mean. */
export interface IntestazioneScheda {
  readonly colonne: Colonne;
  /** The column *Progetto* of a list; null where a title line names the project. */
  readonly progetto: number | null;
  readonly ultimaColonna: number;
}

/** Null for a row that is none: it needs *Attività* and *Risultato atteso*, and no *Indicatore* unless `conIndicatore`. */
export function readIntestazione(
  row: Row,
  read: HeadingReader,
  anno: number,
  conIndicatore: boolean,
): IntestazioneScheda | null {
  const attivita = row.findIndex((value) => isOne(value, ATTIVITA));
  if (attivita < 0) return null;
  const letti = conIntermedi(row.map((value) => read(value)));
  const at = (campo: Campo): number | null => {
    const col = letti.findIndex((letto) => letto.campo === campo);
    return col < 0 ? null : col;
  };
  const attesi = perAnno(letti, 'atteso', anno);
  if (attesi.length === 0 || (at('indicatore') !== null && !conIndicatore)) return null;
  const progetto = row.findIndex((value) => isOne(value, PROGETTI));
  return {
    colonne: {
      azione: null,
      indicatore: attivita,
      attesi,
      consuntivi: perAnno(letti, 'consuntivo', anno),
      peso: at('peso'),
      note: at('note'),
      verso: at('verso'),
      unita: at('unita'),
      numeratore: at('numeratore'),
      denominatore: at('denominatore'),
      codice: null,
      fonte: at('fonte'),
      responsabile: at('responsabile'),
      pubblicata: null,
      intermedi: [],
      rettifica: null,
    },
    progetto: progetto < 0 ? null : progetto,
    ultimaColonna: row.length - 1,
  };
}

/** The first column of each year; one without a year is of the year of the run. */
function perAnno(
  letti: readonly Heading[],
  campo: Campo,
  annoCorsa: number,
): readonly ColonnaAnno[] {
  const colonne = new Map<number, number>();
  letti.forEach((letto, col) => {
    if (letto.campo !== campo) return;
    const anno = letto.anno ?? annoCorsa;
    if (!colonne.has(anno)) colonne.set(anno, col);
  });
  return [...colonne].map(([anno, col]) => ({ anno, col }));
}

function keysOf(testi: readonly string[]): ReadonlySet<string> {
  return new Set(testi.map(headingKey));
}

function isOne(value: unknown, chiavi: ReadonlySet<string>): boolean {
  if (typeof value !== 'string' || value.length > MAX_HEADING) return false;
  return chiavi.has(headingKey(value));
}
