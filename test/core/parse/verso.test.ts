import { CON_COLONNA, SENZA_COLONNA, SENZA_RILIEVO, type CasoVerso } from '../../cases/verso';
import { colonna, leggiRiga, leggiRighe } from '../../support/righe';

const rows = (casi: readonly CasoVerso[]): [string, string, CasoVerso][] =>
  casi.map((caso) => [caso.indicatore, JSON.stringify(caso.colonna ?? caso.atteso), caso]);

describe('parseVerso', () => {
  test.each([...rows(SENZA_COLONNA), ...rows(SENZA_RILIEVO)])('of «%s» with %s', (_, __, caso) => {
    const { indicatore, codici } = leggiRiga({ ...caso, verso: null }, [], {
      colonne: { verso: null },
    });
    expect(indicatore.verso).toEqual({ verso: caso.verso, fonte: caso.da });
    expect(codici).toEqual(caso.codici);
  });

  test.each(rows(CON_COLONNA))('of «%s» with %s in its column', (_, __, caso) => {
    const { indicatore, codici } = leggiRiga({ ...caso, verso: caso.colonna ?? null });
    expect(indicatore.verso).toEqual({ verso: caso.verso, fonte: caso.da });
    expect(codici).toEqual(caso.codici);
  });

  it('takes a dash for lower where the column has a plus', () => {
    const { indicatori, findings } = leggiRighe([
      { atteso: 8, verso: '+' },
      { atteso: 8, verso: '-' },
      { atteso: 8, verso: '–' },
    ]);
    expect(indicatori.map(({ verso }) => verso.verso)).toEqual(['maggiore', 'minore', 'minore']);
    expect(findings).toEqual([]);
  });

  it('reads the words where the column is empty on this row', () => {
    const { indicatore, codici } = leggiRiga({ indicatore: 'Tempo medio', atteso: 8 });
    expect(indicatore.verso).toEqual({ verso: 'minore', fonte: 'lessico' });
    expect(codici).toEqual(['IN-101']);
  });

  it('stands what the text says on the indicator, what the column says on the column', () => {
    const testo = leggiRiga({ indicatore: 'Tempo medio', atteso: 8 });
    expect(testo.findings[0]?.cell.col).toBe(colonna('indicatore'));
    const scritto = leggiRiga({ indicatore: 'N. eventi', atteso: '≤ 8', verso: 'maggiore' });
    expect(scritto.findings[0]?.cell.col).toBe(colonna('verso'));
  });

  it('names the words it went by', () => {
    const { findings } = leggiRiga({ indicatore: 'Registro: Tempi medi di rilascio', atteso: 8 });
    expect(findings).toMatchObject([{ params: { parole: 'tempi medi' } }]);
  });
});
