import { aggiungiFoglio } from '../../../src/app/suRichiesta';
import type { EmulatedWorkbook } from '../../../workbench/host';
import { conProva, RICHIESTA } from '../../support/office/prova';
import { righeCruscotto } from '../../support/scenario';

describe('a sheet drawn in Excel', () => {
  it('has its rules, merges and chart from one write, and none more from a later run', async () => {
    await conProva({}, async ({ workbook, connection, ricalcola }) => {
      await ricalcola();
      const sheet = workbook.sheet('Riepilogo');
      if (sheet === undefined) throw new Error('no Riepilogo');
      expect(connection.counters.roundTrips).toBeLessThanOrEqual(4);
      expect(sheet.gridlines).toBe(false);
      expect(sheet.printAreas.map(({ left, right }) => [left, right])).toEqual([
        [0, 16],
        [21, 28],
      ]);
      expect(sheet.charts).toEqual([
        expect.objectContaining({
          type: 'BarClustered',
          title: 'Risultati delle unità',
          minimum: 0,
          maximum: 1,
          legend: false,
          reversed: true,
        }),
      ]);
      const { rules, merges } = sheet;
      const [primo] = sheet.charts;
      expect(rules).toContainEqual(
        expect.objectContaining({ formula: '=$E2="Raggiunto"', fill: '#A9D08E', ink: '#000000' }),
      );
      expect(sheet.cell(0, 21)).toMatchObject({
        fill: '#1F4E79',
        fontColor: '#FFFFFF',
        bold: true,
      });
      const prima = { rules: rules.length, merges: merges.length };
      expect(prima.merges).toBeGreaterThan(0);

      workbook.typeCell('Studi', 5, 3, 3);
      await ricalcola();
      expect({ rules: sheet.rules.length, merges: sheet.merges.length }).toEqual(prima);
      expect(sheet.charts).toEqual([primo]);
    });
  });
});

describe('the chart of the units in Excel', () => {
  const unita = (workbook: EmulatedWorkbook, nome: string): void => {
    workbook.addSheet(nome);
    for (const [row, riga] of righeCruscotto([70], `SERVIZIO ${nome.toUpperCase()}`).entries()) {
      for (const [col, value] of riga.entries()) {
        if (typeof value === 'string' || typeof value === 'number') {
          workbook.typeCell(nome, row, col, value);
        }
      }
    }
  };

  it('shows the units that came, and is not missed where people took it away', async () => {
    await conProva({}, async ({ workbook, ricalcola }) => {
      await ricalcola();
      const sheet = workbook.sheet('Riepilogo');
      if (sheet === undefined) throw new Error('no Riepilogo');
      const prima = sheet.charts[0]?.source.bottom ?? 0;
      for (const nome of ['Nuovo 1', 'Nuovo 2', 'Nuovo 3']) unita(workbook, nome);
      await ricalcola();
      expect(sheet.charts.map(({ source }) => source)).toEqual([
        { top: 0, left: 18, bottom: prima + 3, right: 19 },
      ]);
      expect(sheet.snapshot().values.map((riga) => riga[18])).toContain('Nuovo 3');

      sheet.charts.length = 0;
      unita(workbook, 'Nuovo 4');
      await ricalcola();
      expect(sheet.snapshot().values.map((riga) => riga[18])).toContain('Nuovo 4');
      expect(sheet.charts).toEqual([]);
    });
  });
});

describe('a table drawn in Excel', () => {
  it('gets its filter once its headings stand', async () => {
    await conProva({}, async ({ workbook, host }) => {
      await aggiungiFoglio(host, RICHIESTA, 'dati');
      const sheet = workbook.sheet('Dati');
      const righe = sheet?.snapshot().values.length ?? 0;
      expect(righe).toBeGreaterThan(2);
      expect(sheet?.filter).toEqual({ top: 0, left: 0, bottom: righe - 1, right: 24 });
    });
  });
});

describe('the matrix drawn in Excel', () => {
  it('leaves its colours to rules, which a later run neither doubles nor needs', async () => {
    await conProva({}, async ({ workbook, host }) => {
      await aggiungiFoglio(host, RICHIESTA, 'matrice');
      const sheet = workbook.sheet('Matrice');
      if (sheet === undefined) throw new Error('no Matrice');
      expect(sheet.gridlines).toBe(false);
      const { rules } = sheet;
      expect(rules).toContainEqual(
        expect.objectContaining({ formula: '=F2="X"', fill: '#A9D08E', ink: '#000000' }),
      );
      expect(sheet.cell(1, 0).fill).toBeNull();
      const prima = sheet.snapshot();
      const quante = rules.length;

      await aggiungiFoglio(host, RICHIESTA, 'matrice');
      expect(sheet.snapshot()).toEqual(prima);
      expect(workbook.sheet('Matrice')?.rules).toHaveLength(quante);

      workbook.typeCell('Studi', 5, 1, 'Altro indicatore');
      await aggiungiFoglio(host, RICHIESTA, 'matrice');
      expect(sheet.snapshot().values).not.toEqual(prima.values);
      expect(sheet.rules).toHaveLength(quante);
    });
  });
});

describe('lines drawn in Excel', () => {
  it('are one for each unit, each in its colour, with a legend where there are several', async () => {
    await conProva({}, async ({ workbook, host }) => {
      await aggiungiFoglio(host, RICHIESTA, 'storico');
      const charts = workbook.sheet('Storico')?.charts ?? [];
      expect(charts.map(({ type, title, legend }) => [type, title, legend])).toEqual([
        ['Line', "Andamento dell'ente", false],
        ['Line', 'Andamento dei servizi', expect.any(Boolean)],
      ]);
      for (const { source, series, legend } of charts) {
        expect(series).toHaveLength(source.right - source.left);
        expect(new Set(series.map(({ colour }) => colour)).size).toBe(series.length);
        expect(legend).toBe(series.length > 1);
        expect(series.every(({ labels }) => labels === !legend)).toBe(true);
      }
    });
  });
});
