import fc from 'fast-check';
import { isoDate, printConsuntivo, type Consuntivo } from '../../../src/core';
import { ACCETTATI, RIFIUTATI, SEGNALATI, type CasoConsuntivo } from '../../cases/consuntivo';
import { giorno, type Contenuto } from '../../support/book';
import { leggiRiga, type RigaScritta } from '../../support/righe';

function riga(caso: CasoConsuntivo): RigaScritta {
  return {
    atteso: caso.atteso,
    consuntivo: caso.cella,
    indicatore: caso.indicatore ?? 'Attività svolte',
    numeratore: caso.numeratore ?? null,
    denominatore: caso.denominatore ?? null,
  };
}

function co(codici: readonly string[]): readonly string[] {
  return codici.filter((codice) => codice.startsWith('CO-'));
}

function mostra(cella: Contenuto): string {
  const testo = typeof cella === 'object' ? JSON.stringify(cella) : String(cella);
  return testo.length > 60 ? `${testo.slice(0, 60)}…` : testo;
}

const rows = (casi: readonly CasoConsuntivo[]): [string, string, CasoConsuntivo][] =>
  casi.map((caso) => [mostra(caso.cella), mostra(caso.atteso), caso]);

const liberi = ({ atteso, consuntivo }: CasoConsuntivo): boolean =>
  atteso === 'monitoraggio' && consuntivo.kind === 'illeggibile';

describe('parseConsuntivo', () => {
  test.each(rows(ACCETTATI.filter((caso) => !liberi(caso))))(
    'reads %s against %s',
    (_, __, caso) => {
      const { indicatore, codici } = leggiRiga(riga(caso));
      expect(indicatore.consuntivo.value).toEqual(caso.consuntivo);
      expect(co(codici)).toEqual([]);
    },
  );

  test.each(rows(ACCETTATI.filter(liberi)))(
    'reads %s against %s, of whatever kind',
    (_, __, caso) => {
      const { indicatore, codici } = leggiRiga(riga(caso));
      expect(['misura', 'data', 'esito']).toContain(indicatore.consuntivo.value.kind);
      expect(co(codici)).toEqual([]);
    },
  );

  test.each(rows(SEGNALATI))('reads %s against %s and says how', (_, __, caso) => {
    const { indicatore, codici } = leggiRiga(riga(caso));
    expect(indicatore.consuntivo.value).toEqual(caso.consuntivo);
    expect(co(codici)).toEqual(caso.codici);
  });

  test.each(rows(RIFIUTATI))('refuses %s against %s', (_, __, caso) => {
    const { indicatore, codici } = leggiRiga(riga(caso));
    expect(indicatore.consuntivo.value).toEqual({ kind: 'illeggibile' });
    expect(co(codici)).toEqual(caso.codici);
  });

  it('shows both readings of a number beside others with a decimal point', () => {
    const { indicatore, findings } = leggiRiga({ atteso: 8, consuntivo: '1.600' }, [
      { consuntivo: '12.75' },
    ]);
    expect(indicatore.consuntivo.value).toMatchObject({ misura: { valore: 1600 } });
    expect(findings).toMatchObject([
      { code: 'CO-111', params: { presa: { valore: 1600 }, altra: { valore: 1.6 } } },
    ]);
  });

  it('shows the fraction and the points of a doubtful percentage', () => {
    const { findings } = leggiRiga({ atteso: '100%', consuntivo: 1.05 });
    expect(findings).toMatchObject([{ code: 'CO-108', params: { punti: 1.05, altra: 105 } }]);
  });

  it('says which day a bare serial would be', () => {
    const { findings } = leggiRiga({ atteso: '30.11.2019', consuntivo: 43780 });
    expect(findings).toMatchObject([{ code: 'CO-103', params: { giorno: '2019-11-11' } }]);
  });

  it('reads date cells by the date system of the workbook', () => {
    const cella = giorno('2019-11-30', true);
    const { indicatore } = leggiRiga({ atteso: '30.11.2019', consuntivo: cella }, [], {
      date1904: true,
    });
    expect(indicatore.consuntivo.value).toEqual({ kind: 'data', il: '2019-11-30' });
  });

  it('still reads the actual of a row whose target is unreadable', () => {
    const { indicatore, codici } = leggiRiga({ atteso: 'boh', consuntivo: 12 });
    expect(indicatore.consuntivo.value).toMatchObject({ misura: { valore: 12 } });
    expect(codici).toEqual(['RA-101']);
    expect(leggiRiga({ atteso: 'boh', consuntivo: 'mah' }).codici).toEqual(['RA-101', 'CO-101']);
  });

  it('keeps the ratio of the columns beside a typed actual, and the typed one before it', () => {
    const colonne = { numeratore: 12, denominatore: 15 };
    const soloCella = leggiRiga({ atteso: '80%', consuntivo: '80%', ...colonne });
    expect(soloCella.indicatore.rapporto).toEqual({ numeratore: 12, denominatore: 15 });
    const conRapporto = leggiRiga({ atteso: '80%', consuntivo: '24/30', ...colonne });
    expect(conRapporto.indicatore.rapporto).toEqual({ numeratore: 24, denominatore: 30 });
    expect(leggiRiga({ atteso: 8, consuntivo: 8 }).indicatore.rapporto).toBeNull();
  });

  it('shows the two columns where they are the actual', () => {
    const { indicatore } = leggiRiga({ atteso: '80%', numeratore: 1200, denominatore: 1500 });
    expect(indicatore.consuntivo.raw).toBe('1.200/1.500');
  });

  it.each(['consuntivi', 'attesi'])(
    'finds nothing where the section has no %s of the year',
    (quali) => {
      const { indicatore, codici } = leggiRiga({ atteso: 8, consuntivo: 9 }, [], {
        colonne: { [quali]: [] },
      });
      const letto = quali === 'attesi' ? indicatore.atteso : indicatore.consuntivo;
      expect(letto.value).toEqual({ kind: 'assente' });
      expect(codici).toEqual([]);
    },
  );
});

const intero = fc.integer({ min: 1, max: 100_000 });
const valore = fc.integer({ min: -1e12, max: 1e15 }).map((n) => n / 1e6);

describe('printConsuntivo', () => {
  const readBack = (atteso: Contenuto, consuntivo: Consuntivo, indicatore: string): Consuntivo =>
    leggiRiga({ atteso, consuntivo: printConsuntivo(consuntivo), indicatore }).indicatore.consuntivo
      .value;

  it('is read back as it was, measures with their unit', () => {
    const attesi = [
      ['8', 'numero'],
      ['80%', 'percento'],
      ['5 gg', 'giorni'],
      ['5 gg lavorativi', 'giorni-lavorativi'],
      ['3 mesi', 'mesi'],
      ['€ 1.000', 'euro'],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...attesi), valore, ([atteso, unita], quanto) => {
        const consuntivo: Consuntivo = {
          kind: 'misura',
          misura: { valore: quanto, unita },
          rapporto: null,
        };
        expect(readBack(atteso, consuntivo, 'Attività')).toEqual(consuntivo);
      }),
      { numRuns: 500 },
    );
  });

  it('is read back as it was, ratios with both their parts', () => {
    fc.assert(
      fc.property(intero, intero, (numeratore, denominatore) => {
        const rapporto = { numeratore, denominatore };
        const valoreAtteso = numeratore / denominatore;
        const consuntivo: Consuntivo = {
          kind: 'misura',
          misura: { valore: valoreAtteso, unita: 'numero' },
          rapporto,
        };
        expect(readBack('≥ 1', consuntivo, 'N. anno x / N. anno x-1')).toEqual(consuntivo);
      }),
    );
  });

  it('is read back as it was, days and words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (anno, mese, day) => {
          const il = isoDate(anno, mese, day);
          if (il === null) throw new Error('no such day');
          expect(readBack('30.11.2019', { kind: 'data', il }, 'Atto')).toEqual({
            kind: 'data',
            il,
          });
        },
      ),
    );
    expect(readBack('SI', { kind: 'esito', valore: 'no' }, 'Atto')).toEqual({
      kind: 'esito',
      valore: 'no',
    });
    expect(readBack(8, { kind: 'assente' }, 'Atto')).toEqual({ kind: 'assente' });
    expect(readBack(8, { kind: 'illeggibile' }, 'Atto')).toEqual({ kind: 'illeggibile' });
  });
});
