import { ExcelConnection, type EmulatedWorkbook } from '../../workbench/host';
import { RichApiError } from '../../workbench/host/richapi/error';
import { annulla } from '../../src/app/annulla';
import { corri, type EsitoCorsa } from '../../src/app/corsa';
import { giornaleOf } from '../../src/app/giornale';
import { startClient } from '../support/office/client';
import { hostOf } from '../support/office/host';
import { conProva, failureOf, RICHIESTA, righeRegistro, unaMemoria } from '../support/office/prova';

const DOPO = { giaCalcolata: true };

/** A colleague's run writes its line of *Registro* on the first free row. */
function rigaDelCollega(workbook: EmulatedWorkbook, chi: string): void {
  const registro = workbook.sheet('Registro');
  const libera = (registro?.usedRange(true)?.bottom ?? 0) + 1;
  ['2020-01-15 10:29', chi, '0.1.0'].forEach((testo, col) => {
    workbook.typeCell('Registro', libera, col, `'${testo}`);
  });
}

describe('a line of Registro whose place a colleague took between read and write', () => {
  it.each([1, 2, 3])('goes below, and none of the %i of theirs is lost', async (quante) => {
    const loro = Array.from({ length: quante }, (_, n) => `Collega ${String(n)}`);
    await conProva(DOPO, async ({ workbook, connection, ricalcola }) => {
      connection.beforeRequest = (request) => {
        if (request === 3) loro.forEach((chi) => rigaDelCollega(workbook, chi));
      };
      expect(failureOf(await ricalcola('Io'))).toBeNull();
      expect(righeRegistro(workbook)).toEqual(['Chi venne prima', ...loro, 'Io']);
    });
  });

  it('goes below again where the next place was taken meanwhile as well', async () => {
    await conProva(DOPO, async ({ workbook, connection, ricalcola }) => {
      connection.beforeRequest = (request) => {
        if (request === 3) rigaDelCollega(workbook, 'Primo');
        if (request === 4) rigaDelCollega(workbook, 'Secondo');
      };
      expect(failureOf(await ricalcola('Io'))).toBeNull();
      expect(righeRegistro(workbook)).toEqual(['Chi venne prima', 'Primo', 'Secondo', 'Io']);
    });
  });

  it.each(['GeneralException', 'ActivityLimitReached', 'Conflict'])(
    'goes below though the write ended in %s',
    async (codice) => {
      await conProva(DOPO, async ({ workbook, connection, ricalcola }) => {
        connection.beforeRequest = (request) => {
          if (request === 3) rigaDelCollega(workbook, 'Collega');
        };
        connection.faults = (request, { Actions }) => {
          if (request !== 3) return null;
          const error = new RichApiError(codice, codice);
          return { kind: 'body', interruption: { afterActions: Actions.length - 1, error } };
        };
        expect(failureOf(await ricalcola('Io'))).toBeNull();
        expect(righeRegistro(workbook)).toEqual(['Chi venne prima', 'Collega', 'Io']);
      });
    },
  );

  it.each(['GeneralException', 'Conflict', 'FilteredRangeConflict', 'InactiveWorkbook'])(
    'goes below though the exchange fails once with %s',
    async (codice) => {
      await conProva(DOPO, async ({ workbook, connection, ricalcola }) => {
        connection.beforeRequest = (request) => {
          if (request === 3) rigaDelCollega(workbook, 'Collega');
        };
        connection.faults = (request) =>
          request === 4
            ? {
                kind: 'body',
                interruption: { afterActions: 3, error: new RichApiError(codice, codice) },
              }
            : null;
        expect(failureOf(await ricalcola('Io'))).toBeNull();
        expect(righeRegistro(workbook)).toEqual(['Chi venne prima', 'Collega', 'Io']);
      });
    },
  );
});

describe("a line of Registro that had to go below a colleague's", () => {
  it('is the one that Annulla takes away, and theirs stays whole', async () => {
    await conProva(DOPO, async ({ workbook, connection, host, giornale, ricalcola }) => {
      connection.beforeRequest = (request) => {
        if (request === 3) rigaDelCollega(workbook, 'Collega');
      };
      expect(failureOf(await ricalcola('Io'))).toBeNull();
      connection.beforeRequest = () => undefined;
      const loro = workbook.sheet('Registro')?.snapshot().values[2];
      expect(await annulla(host, giornale)).toMatchObject({ lasciate: 0 });
      expect(workbook.sheet('Registro')?.snapshot().values[2]).toEqual(loro);
      expect(righeRegistro(workbook).filter((chi) => chi !== null)).toEqual([
        'Chi venne prima',
        'Collega',
      ]);
    });
  });
});

describe('a sheet that a colleague renames', () => {
  it.each([
    [1, false],
    [2, false],
    [3, false],
    [3, true],
    [4, true],
  ])(
    'before request %i (known to be there: %s) gets its figures under its new name',
    async (passo, collab) => {
      await conProva({ ...DOPO, collab }, async ({ workbook, connection, ricalcola }) => {
        connection.beforeRequest = (request) => {
          const studi = workbook.sheet('Studi');
          if (request === passo && studi !== undefined)
            workbook.renameSheet(studi, "L'ufficio studi");
        };
        expect(failureOf(await ricalcola())).toBeNull();
        expect(workbook.value("L'ufficio studi", 5, 5)).toBe(0.6);
        expect(workbook.value('ENTE', 5, 5)).toBe(0.75);
        expect(workbook.sheet('Studi')).toBeUndefined();
      });
    },
  );
});

type Chi = 'A' | 'B';

/** Lets two people's requests through in a given order; who has ended, or is beyond it, waits for nobody. */
class Turni {
  private readonly attese = new Set<() => void>();
  private readonly finiti = new Set<Chi>();

  constructor(private ordine: readonly Chi[]) {}

  async esegue<T>(chi: Chi, work: () => Promise<T>): Promise<T> {
    while (this.tocca() !== null && this.tocca() !== chi) {
      await new Promise<void>((next) => this.attese.add(next));
    }
    try {
      return await work();
    } finally {
      this.ordine = this.ordine.slice(this.ordine.indexOf(chi) + 1);
      this.sveglia();
    }
  }

  finisce(chi: Chi): void {
    this.finiti.add(chi);
    this.sveglia();
  }

  private tocca(): Chi | null {
    return this.ordine.find((chi) => !this.finiti.has(chi)) ?? null;
  }

  private sveglia(): void {
    const svegli = [...this.attese];
    this.attese.clear();
    svegli.forEach((next) => {
      next();
    });
  }
}

function aTurno(excel: typeof Excel, chi: Chi, turni: Turni): typeof Excel {
  const run = (...args: Parameters<typeof Excel.run>): Promise<unknown> =>
    turni.esegue(chi, () => excel.run(...args));
  return Object.assign(Object.create(excel) as typeof Excel, { run });
}

describe('two people who recalculate at once', () => {
  /** A run is two reads, a compare and a write, and once more from the start where something changed. */
  const ORDINI = ['AABBAABB', 'ABABABAB', 'AAABBABB', 'AAABBBAB', 'BAAAABBB', 'ABBBABAA'];

  it.each(ORDINI)(
    'in the order %s end with the same figures, and each run that wrote has its line',
    async (ordine) => {
      await conProva(DOPO, async ({ workbook }) => {
        const turni = new Turni([...ordine] as Chi[]);
        const corre = async (chi: Chi): Promise<EsitoCorsa> => {
          const client = await startClient(new ExcelConnection(workbook, { collab: true }));
          try {
            const host = hostOf({ ...client, Excel: aTurno(client.Excel, chi, turni) });
            const giornale = giornaleOf(unaMemoria(), chi);
            return await corri(host, { ...RICHIESTA, chi }, giornale, { preparazione: true });
          } finally {
            turni.finisce(chi);
            client.close();
          }
        };
        const esiti = await Promise.all((['A', 'B'] as const).map(corre));
        expect(esiti.map(failureOf)).toEqual([null, null]);
        const scritte = esiti.filter(({ scrittura }) => scrittura.kind === 'scritto').length;
        expect(righeRegistro(workbook)).toHaveLength(1 + scritte);
        expect(workbook.value('ENTE', 5, 5)).toBe(0.75);
        expect(workbook.value('Studi', 5, 5)).toBe(0.6);
        const terza = await conProva({ workbook }, ({ ricalcola }) => ricalcola());
        expect(terza).toMatchObject({ scrittura: { kind: 'niente-da-scrivere' } });
      });
    },
  );
});
