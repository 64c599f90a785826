import { LINGUE } from '../../src/locale';
import {
  TESTI_CLI,
  lineOf,
  type CodiceErroreCli,
  type ErroreCli,
  type ErroriCli,
} from '../../src/locale/cli';

const percorso = 'Cartella di prova.xlsx';

/** One of each; a refusal without a sample does not compile. */
const ESEMPI: ErroriCli = {
  'comando-mancante': {},
  'comando-sconosciuto': { letto: 'calcola' },
  'opzione-sconosciuta': { opzione: '--forza' },
  'opzione-senza-valore': { opzione: '--out' },
  'valore-di-troppo': { opzione: '--strict' },
  'opzione-di-ricalcola': { opzione: '--out' },
  'file-mancante': { comando: 'verifica' },
  'file-di-troppo': { letto: 'B.xlsx' },
  'manca-out': {},
  'manca-progetto': {},
  'opzione-di-scheda': {},
  'opzione-di-storico': {},
  'confronta-impossibile': { letto: 'giugno' },
  'opzione-di-correggi': { opzione: '--codice' },
  'codice-sconosciuto': { letto: 'XX-1' },
  'opzione-di-schede': {},
  'schede-senza-report': {},
  'rapporto-illeggibile': { percorso: 'R.json' },
  'anno-impossibile': { letto: 'duemila' },
  'al-impossibile': { letto: '31.12.2019' },
  'lingua-sconosciuta': { letta: 'fr' },
  'regole-non-json': { percorso },
  'regole-non-oggetto': { percorso },
  'regola-sconosciuta': { percorso, chiave: 'teto', ammesse: ['tetto'] },
  'regola-impossibile': { percorso, chiave: 'tetto', letto: '"alto"', ammessi: 'un numero' },
  'out-uguale-ingresso': { percorso },
  'sovrascrive-ingresso': { opzione: '--report', percorso },
  'stesso-percorso': { percorso },
  'nessun-cruscotto': { percorso, motivo: 'due affiancati' },
  interno: { motivo: 'TypeError' },
};

function unErrore<C extends CodiceErroreCli>(code: C): ErroreCli {
  const errore: { code: C; params: ErroriCli[C] } = { code, params: ESEMPI[code] };
  return errore as ErroreCli;
}

const ERRORI = (Object.keys(ESEMPI) as CodiceErroreCli[]).map(unErrore);

describe.each(LINGUE)('lineOf in %s', (lingua) => {
  test.each(ERRORI)('says in one line what is wrong with $code and what to do', (errore) => {
    const line = lineOf(TESTI_CLI[lingua], errore);
    expect(line).toMatch(/^\S.*: .*\.$/);
    expect(line).not.toMatch(/\n|undefined|\[object/);
    for (const value of Object.values(errore.params)) {
      if (typeof value === 'string') expect(line).toContain(value);
    }
  });
});

describe('lineOf', () => {
  it('stays one line whatever a name holds', () => {
    const errore: ErroreCli = { code: 'comando-sconosciuto', params: { letto: 'a\nb\r\nc' } };
    expect(lineOf(TESTI_CLI.it, errore)).toContain('«a b c»');
  });
});
