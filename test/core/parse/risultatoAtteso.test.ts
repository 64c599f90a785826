import fc from 'fast-check';
import { isoDate, printRisultatoAtteso, type RisultatoAtteso, type Unita } from '../../../src/core';
import {
  ACCETTATI,
  AMBIGUI,
  IN_FOGLIO_CON_PUNTO,
  RIFIUTATI,
  type CasoAtteso,
} from '../../cases/risultatoAtteso';
import { giorno, type Contenuto } from '../../support/book';
import { leggiRiga, type RigaScritta } from '../../support/righe';

function riga({ cella, indicatore, unita }: CasoAtteso): RigaScritta {
  return { atteso: cella, indicatore: indicatore ?? 'N. iniziative', unita: unita ?? null };
}

function ra(codici: readonly string[]): readonly string[] {
  return codici.filter((codice) => codice.startsWith('RA-'));
}

const CON_PUNTO: RigaScritta = { indicatore: 'Altro', atteso: '12.75' };
const rows = (casi: readonly CasoAtteso[]): [string, CasoAtteso][] =>
  casi.map((caso) => [mostra(caso.cella), caso]);

function mostra(cella: Contenuto): string {
  const testo = typeof cella === 'object' ? JSON.stringify(cella) : String(cella);
  return testo.length > 60 ? `${testo.slice(0, 60)}…` : testo;
}

describe('parseRisultatoAtteso', () => {
  test.each(rows(ACCETTATI))('reads %s', (_, caso) => {
    const { indicatore, codici } = leggiRiga(riga(caso));
    expect(indicatore.atteso.value).toEqual(caso.atteso);
    expect(ra(codici)).toEqual([]);
  });

  test.each(rows(AMBIGUI))('reads %s and says how', (_, caso) => {
    const { indicatore, codici } = leggiRiga(riga(caso));
    expect(indicatore.atteso.value).toEqual(caso.atteso);
    expect(ra(codici)).toEqual(caso.codici);
  });

  test.each(rows(RIFIUTATI))('refuses %s', (_, caso) => {
    const { indicatore, codici } = leggiRiga(riga(caso));
    expect(indicatore.atteso.value).toEqual({ kind: 'illeggibile' });
    expect(ra(codici)).toEqual(caso.codici);
  });

  test.each(rows(IN_FOGLIO_CON_PUNTO))(
    'reads %s beside numbers with a decimal point',
    (_, caso) => {
      const { indicatore, codici } = leggiRiga(riga(caso), [CON_PUNTO]);
      expect(indicatore.atteso.value).toEqual(caso.atteso);
      expect(ra(codici)).toEqual(caso.codici ?? []);
    },
  );

  it('learns of the decimal point from any column of figures, other years included', () => {
    const { codici } = leggiRiga({ atteso: '1.600' }, [{ attesoDopo: '0.75' }]);
    expect(codici).toEqual(['RA-104']);
    expect(leggiRiga({ atteso: '1.600' }, [{ indicatore: 'v. 0.75' }]).codici).toEqual([]);
  });

  it('shows both readings of a number, the Italian one first', () => {
    const { findings } = leggiRiga({ atteso: '1.600' }, [CON_PUNTO]);
    expect(findings[0]?.params).toEqual({
      testo: '1.600',
      presa: { tipo: 'misura', valore: 1600, unita: 'numero' },
      altra: { tipo: 'misura', valore: 1.6, unita: 'numero' },
    });
  });

  it('shows both readings of a date, the Italian one first', () => {
    const { findings } = leggiRiga({ atteso: '1.2.2019' });
    expect(findings[0]?.params).toEqual({
      testo: '1.2.2019',
      presa: { tipo: 'data', giorno: '2019-02-01' },
      altra: { tipo: 'data', giorno: '2019-01-02' },
    });
  });

  it('reads date cells by the date system of the workbook', () => {
    const atteso = giorno('2019-11-30', true);
    const { indicatore } = leggiRiga({ atteso }, [], { date1904: true });
    expect(indicatore.atteso.value).toEqual({ kind: 'scadenza', entro: '2019-11-30' });
    expect(indicatore.atteso.raw).toBe('30/11/2019');
  });

  it('quotes no more than a line of an endless cell', () => {
    const { findings } = leggiRiga({ atteso: 'x'.repeat(9000) });
    expect(JSON.stringify(findings[0]?.params).length).toBeLessThan(120);
  });

  it('stands its remark on the target cell with the key of the row', () => {
    const { findings } = leggiRiga({ indicatore: 'N. Iniziative', atteso: 'boh', codice: 'A7' });
    expect(findings[0]).toMatchObject({ cell: { sheet: 'ENTE', row: 2, col: 1 }, rowKey: 'A7' });
  });
});

/** Figures as people have them: up to nine digits before the comma, six behind. */
const valore = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000_000 }),
  fc.integer({ min: -1e12, max: 1e15 }).map((n) => n / 1e6),
);
const unitaQualsiasi = fc.constantFrom<Unita>(
  'numero',
  'percento',
  'giorni',
  'giorni-lavorativi',
  'mesi',
  'euro',
);
const giornoQualsiasi = fc
  .record({
    anno: fc.integer({ min: 2000, max: 2099 }),
    mese: fc.integer({ min: 1, max: 12 }),
    giorno: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ anno, mese, giorno: day }) => isoDate(anno, mese, day))
  .filter((day) => day !== null);
const attesoQualsiasi: fc.Arbitrary<RisultatoAtteso> = fc.oneof(
  fc.record({
    kind: fc.constant('soglia' as const),
    operatore: fc.constantFrom(
      null,
      '>=' as const,
      '<=' as const,
      '>' as const,
      '<' as const,
      '=' as const,
    ),
    misura: fc.record({ valore, unita: unitaQualsiasi }),
  }),
  fc
    .record({ uno: valore, altro: valore, unita: unitaQualsiasi })
    .map(({ uno, altro, unita }): RisultatoAtteso => ({
      kind: 'intervallo',
      da: { valore: Math.min(uno, altro), unita },
      a: { valore: Math.max(uno, altro), unita },
    })),
  giornoQualsiasi.map((entro): RisultatoAtteso => ({ kind: 'scadenza', entro })),
  fc.constantFrom<RisultatoAtteso>(
    { kind: 'esito', atteso: 'si' },
    { kind: 'esito', atteso: 'no' },
    { kind: 'monitoraggio' },
    { kind: 'assente' },
    { kind: 'illeggibile' },
  ),
);

describe('printRisultatoAtteso', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(attesoQualsiasi, (atteso) => {
        const { indicatore } = leggiRiga({ atteso: printRisultatoAtteso(atteso) });
        expect(indicatore.atteso.value).toEqual(atteso);
      }),
      { numRuns: 500 },
    );
  });

  it('is read back as it was for projects', () => {
    fc.assert(
      fc.property(valore, (punti) => {
        const atteso: RisultatoAtteso = {
          kind: 'progetto',
          misura: { valore: punti, unita: 'percento' },
        };
        const testo = printRisultatoAtteso(atteso);
        const { indicatore } = leggiRiga({ indicatore: 'Progetto: PID', atteso: testo });
        expect(indicatore.atteso.value).toEqual(atteso);
      }),
    );
  });

  test.each<[RisultatoAtteso, string]>([
    [{ kind: 'soglia', operatore: '<=', misura: { valore: 65, unita: 'percento' } }, '≤ 65%'],
    [{ kind: 'soglia', operatore: null, misura: { valore: 12500.5, unita: 'euro' } }, '€ 12.500,5'],
    [{ kind: 'soglia', operatore: null, misura: { valore: 3.5, unita: 'giorni' } }, '3,5 gg'],
    [{ kind: 'scadenza', entro: isoDate(2019, 2, 1) ?? fail() }, 'entro il 1 febbraio 2019'],
  ])('prints %j as %s', (atteso, testo) => {
    expect(printRisultatoAtteso(atteso)).toBe(testo);
  });
});

function fail(): never {
  throw new Error('no such day');
}
