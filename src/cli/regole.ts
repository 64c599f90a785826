import { readFileSync } from 'node:fs';
import type { Regole } from '../core';
import { LABELS, type Labels } from '../locale';
import type { ErroreCli } from '../locale/cli';
import { CHIAVI_REGOLE, parseRegoleJson, type ProblemaRegole } from '../settings';
import type { Argomenti } from './argomenti';
import type { Percorsi } from './percorsi';
import { rifiutato, riuscito, type Tentativo } from './rifiuto';
import { readFailure } from './systemErrors';

/** A refusal is one line: of a longer value the beginning tells enough. */
const LONGEST_VALUE = 60;

/** The settings that the command line overrules; none without `--regole`. */
export function regoleOf(
  { regole, lingua }: Argomenti,
  percorsi: Percorsi,
): Tentativo<Partial<Regole>> {
  if (regole === null || percorsi.regole === null) return riuscito({});
  return readRegole(percorsi.regole, regole, LABELS[lingua]);
}

/** The settings of `--regole`, or why they cannot be had. `percorso` is what a person typed. */
function readRegole(file: string, percorso: string, labels: Labels): Tentativo<Partial<Regole>> {
  let testo: string;
  try {
    testo = readFileSync(file, 'utf8');
  } catch (error) {
    return rifiutato(readFailure(error, percorso));
  }
  const lettura = parseRegoleJson(testo);
  return lettura.ok
    ? riuscito(lettura.regole)
    : rifiutato(erroreOf(lettura.problema, percorso, labels));
}

function erroreOf(problema: ProblemaRegole, percorso: string, labels: Labels): ErroreCli {
  switch (problema.kind) {
    case 'json':
      return { code: 'regole-non-json', params: { percorso } };
    case 'non-oggetto':
      return { code: 'regole-non-oggetto', params: { percorso } };
    case 'sconosciuta': {
      const { chiave } = problema;
      return { code: 'regola-sconosciuta', params: { percorso, chiave, ammesse: CHIAVI_REGOLE } };
    }
    case 'impossibile': {
      const { chiave } = problema;
      const letto = JSON.stringify(problema.letto).slice(0, LONGEST_VALUE);
      const { ammessi } = labels.regole[chiave];
      return { code: 'regola-impossibile', params: { percorso, chiave, letto, ammessi } };
    }
  }
}
