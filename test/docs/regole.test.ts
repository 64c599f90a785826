import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseIsoDate,
  REGOLE_PREDEFINITE,
  runPipeline,
  type CellValue,
  type CruscottoCalcolato,
  type Regole,
  type Sintesi,
} from '../../src/core';
import { unFoglio, unLibro } from '../support/book';
import { readEsempi, type RigaTabella, type Tabella } from './esempi';

/** The examples of docs/regole.md, calculated again from the text of their cells to the last figure. */

const DOCUMENTO = readFileSync(join(__dirname, '../../docs/regole.md'), 'utf8');
const ESEMPI = readEsempi(DOCUMENTO);
const TITOLI = new Map([
  ['ente', 'CRUSCOTTO STRATEGICO 2019'],
  ['servizio', 'SERVIZIO PROMOZIONE'],
]);
const SENZA_CIFRA = '—';

function regoleDi(opzioni: ReadonlyMap<string, string>): Regole {
  const cambiate = [...opzioni]
    .filter(([chiave]) => chiave in REGOLE_PREDEFINITE)
    .map(([chiave, valore]) => [chiave, /^\d+$/.test(valore) ? Number(valore) : valore] as const);
  return { ...REGOLE_PREDEFINITE, ...(Object.fromEntries(cambiate) as Partial<Regole>) };
}

/** A sheet as a controller keeps it, every cell typed as text just as the document shows it. */
function foglioDi(righe: readonly RigaTabella[], titolo: string) {
  const conPeso = righe.some((riga) => riga.has('peso'));
  const testata = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'];
  const celle: (readonly CellValue[])[] = [['CAMERA DI COMMERCIO'], [titolo]];
  let prospettiva: string | null = null;
  let obiettivo: string | null = null;
  for (const riga of righe) {
    const questa = riga.get('prospettiva') ?? 'SVILUPPO';
    if (questa !== prospettiva) celle.push([questa], conPeso ? [...testata, 'Peso'] : testata);
    const codice = riga.get('obiettivo') ?? '1.1';
    if (codice !== obiettivo || questa !== prospettiva) celle.push([`${codice} Obiettivo ${codice}`]);
    prospettiva = questa;
    obiettivo = codice;
    const testi = ['indicatore', 'risultato atteso', 'consuntivo', 'peso'];
    const [indicatore, ...altre] = testi.map((nome) => riga.get(nome) ?? null);
    celle.push(['Azione', indicatore ?? null, ...altre]);
  }
  return unFoglio('FOGLIO', celle);
}

function calcola(tabella: Tabella, opzioni: ReadonlyMap<string, string>): CruscottoCalcolato {
  const titolo = TITOLI.get(tabella.opzioni.get('livello') ?? 'ente') ?? '';
  const { risultato } = runPipeline(unLibro([foglioDi(tabella.righe, titolo)]), {
    anno: 2019,
    al: parseIsoDate(opzioni.get('al') ?? '2019-12-31'),
    oggi: null,
    regole: regoleDi(opzioni),
    organigramma: [],
    cascata: [],
    findings: [],
    corsa: { chi: '', quando: '2020-01-15 09:00', versione: '0.0.0' },
    testo: () => ({ testo: '', rimedio: '', breve: '' }),
  });
  const [calcolato] = risultato.cruscotti;
  if (calcolato === undefined) throw new Error(`no cruscotto from line ${String(tabella.line)}`);
  return calcolato;
}

const cifra = (valore: number | null): string =>
  valore === null ? SENZA_CIFRA : valore.toFixed(2).replace('.', ',');

/** What the document may state of a row, by the heading of its column. */
function cifreDiRiga({ righe }: CruscottoCalcolato, indice: number): RigaTabella {
  const riga = righe[indice];
  const punti = riga?.raggiungimento.kind === 'calcolato' ? riga.raggiungimento : null;
  return new Map([
    ['indicatore', riga?.indicatore.testo ?? ''],
    ['%', cifra(punti?.percento ?? null)],
    ['indice', cifra(punti?.nonLimitato ?? null)],
    ['esito', riga?.esito ?? ''],
  ]);
}

function cifreDiVoce(calcolato: CruscottoCalcolato, voce: string): RigaTabella {
  const sintesi = sintesiDi(calcolato, voce);
  if (sintesi === undefined) throw new Error(`no such part: ${voce}`);
  return new Map([
    ['voce', voce],
    ['%', cifra(sintesi.percento)],
    ['esito', sintesi.esito],
    ['misurato', cifra(sintesi.percentoMisurato)],
    ['prudenziale', cifra(sintesi.percentoPrudenziale)],
    ['calcolati', String(sintesi.calcolati)],
    ['mancanti', String(sintesi.mancanti)],
    ['monitoraggio', String(sintesi.monitoraggio)],
    ['coperto', cifra(sintesi.pesoCoperto)],
  ]);
}

function sintesiDi(calcolato: CruscottoCalcolato, voce: string): Sintesi | undefined {
  const { cruscotto, obiettivi, prospettive, totale } = calcolato;
  if (voce === 'totale') return totale;
  const obiettivo = cruscotto.obiettivi.findIndex(({ codice }) => codice === voce);
  const prospettiva = cruscotto.prospettive.findIndex(({ nome }) => nome === voce);
  return obiettivi[obiettivo] ?? prospettive[prospettiva];
}

/** The stated cells that have a figure behind them; the others (*conto*, targets) are for the reader. */
function stated(riga: RigaTabella, cifre: RigaTabella): RigaTabella {
  return new Map([...riga].filter(([colonna]) => cifre.has(colonna)));
}

function only(cifre: RigaTabella, riga: RigaTabella): RigaTabella {
  return new Map([...riga.keys()].flatMap((c) => (cifre.has(c) ? [[c, cifre.get(c) ?? '']] : [])));
}

const RIGHE = ESEMPI.filter(({ tipo }) => tipo === 'righe').flatMap((esempio) =>
  esempio.righe.map((riga, indice) => ({
    caso: `${riga.get('indicatore') ?? ''} (table of line ${String(esempio.line)})`,
    esempio,
    riga,
    indice,
  })),
);

const VOCI = ESEMPI.filter(({ tipo }) => tipo === 'cruscotto').flatMap((esempio) =>
  esempio.risultati.flatMap((risultato) =>
    risultato.righe.map((riga) => ({
      caso: `${riga.get('voce') ?? ''} (table of line ${String(risultato.line)})`,
      esempio,
      risultato,
      riga,
    })),
  ),
);

describe('docs/regole.md', () => {
  it('has its examples', () => {
    expect(RIGHE.length).toBeGreaterThanOrEqual(40);
    expect(VOCI.length).toBeGreaterThanOrEqual(20);
  });

  test.each(RIGHE)('states the figure of the row $caso', ({ esempio, riga, indice }) => {
    const cifre = cifreDiRiga(calcola(esempio, esempio.opzioni), indice);
    expect(only(cifre, riga)).toEqual(stated(riga, cifre));
  });

  test.each(VOCI)('states the figure of $caso', ({ esempio, risultato, riga }) => {
    const opzioni = new Map([...esempio.opzioni, ...risultato.opzioni]);
    const cifre = cifreDiVoce(calcola(esempio, opzioni), riga.get('voce') ?? '');
    expect(only(cifre, riga)).toEqual(stated(riga, cifre));
  });

  it('states the defaults in force', () => {
    const parametri = DOCUMENTO.slice(DOCUMENTO.indexOf('## Parametri'));
    for (const [chiave, valore] of Object.entries(REGOLE_PREDEFINITE)) {
      const testo = Array.isArray(valore) ? valore.join('; ') : String(valore ?? 'nessuno');
      expect(parametri.replace(/`/g, '')).toContain(`| ${chiave} | ${testo} |`);
    }
  });
});
