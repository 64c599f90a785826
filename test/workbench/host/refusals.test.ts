import {
  CLASSIC_ERROR,
  DEFAULT_SETS,
  ExcelConnection,
  EmulatedWorkbook,
  type ConnectionOptions,
} from '../../../workbench/host';
import { unFoglio, unLibro } from '../../support/book';
import { withClient, type OfficeClient } from '../../support/office/client';

const MB = 1024 * 1024;

function unaCartella(): EmulatedWorkbook {
  return EmulatedWorkbook.fromSnapshot(
    unLibro(
      [
        unFoglio('ENTE', [['Indicatore', 8]]),
        unFoglio('Bloccato', [[1]], { protected: true }),
        unFoglio('Nascosto', [[7]], { hidden: true }),
      ],
      { structureProtected: false },
    ),
  );
}

type Batch = (context: Excel.RequestContext, client: OfficeClient) => unknown;

/** Runs one batch and its sync; gives the code and place of the error, or what the batch gives after it. */
async function tried(batch: Batch, options: ConnectionOptions = {}, book = unaCartella()) {
  const connection = new ExcelConnection(book, options);
  return withClient(connection, (client) =>
    client.Excel.run(async (context) => {
      const result = batch(context, client);
      await context.sync();
      return typeof result === 'function' ? (result as () => unknown)() : 'done';
    }).catch((thrown: unknown) => {
      const { code, debugInfo } = thrown as Partial<OfficeExtension.Error>;
      return [code, debugInfo?.errorLocation ?? ''].join(' ').trim();
    }),
  );
}

const sheet = (context: Excel.RequestContext, name = 'ENTE'): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

describe('what the emulated Excel refuses', () => {
  const grid = (rows: number, cols: number): number[][] =>
    Array.from({ length: rows }, () => Array.from({ length: cols }, () => 1));

  test.each<[string, Batch, ConnectionOptions, string]>([
    [
      'a cell of a protected sheet',
      (context) => (sheet(context, 'Bloccato').getRange('A1').values = [[2]]),
      {},
      'AccessDenied Range.values',
    ],
    [
      'going to a sheet that is hidden',
      (context) => {
        sheet(context, 'Nascosto').activate();
      },
      {},
      'InvalidOperation Worksheet.activate',
    ],
    [
      'a colour on a protected sheet',
      (context) => (sheet(context, 'Bloccato').getRange('A1').format.fill.color = '#FF0000'),
      {},
      'AccessDenied RangeFill.color',
    ],
    [
      'a cell of a workbook opened for reading',
      (context) => (sheet(context).getRange('A1').values = [[2]]),
      { readOnly: true },
      'AccessDenied Range.values',
    ],
    [
      'a sheet that is not there',
      (context) => sheet(context, 'Scomparso').load(['name']),
      {},
      'ItemNotFound WorksheetCollection.getItem',
    ],
    [
      'an array of the wrong shape',
      (context) => (sheet(context).getRange('A1:B2').values = [[1, 2]]),
      {},
      'InvalidArgument Range.values',
    ],
    [
      'a large array of the wrong shape, before any of it is written',
      (context) => (sheet(context).getRange('A1:B2').values = grid(800, 2)),
      {},
      'InvalidArgument Range._ValidateArraySize',
    ],
    [
      'a whole column',
      (context) => (sheet(context).getRange('A:A').values = [[1]]),
      {},
      'InvalidArgument Range.values',
    ],
    [
      'a request over 5 MB',
      (context) => (sheet(context).getRange('A1').values = [['x'.repeat(5 * MB)]]),
      {},
      'RequestPayloadSizeLimitExceeded',
    ],
    [
      'an answer over the limit',
      (context) => sheet(context).getRange('A1:Z100').load(['values', 'formulas']),
      { payloadLimit: 6_000 },
      'ResponsePayloadSizeLimitExceeded',
    ],
    [
      'an API above the requirement set it declares',
      (context) => sheet(context).getRange('A1').getCellProperties({ address: true }),
      { requirementSets: { ExcelApi: '1.8' } },
      'ApiNotFound Range.getCellProperties',
    ],
  ])('%s', async (_, batch, options, expected) => {
    expect(await tried(batch, options)).toBe(expected);
  });

  test.each<[string, Batch, string]>([
    [
      'a property that was not loaded',
      (context) => {
        const range = sheet(context).getRange('A1');
        return () => range.values;
      },
      'PropertyNotLoaded Range.values',
    ],
    [
      'isNullObject before the sync',
      (context) => context.workbook.worksheets.getItemOrNullObject('x').isNullObject,
      'PropertyNotLoaded Worksheet.isNullObject',
    ],
  ])('and the client itself: %s', async (_, batch, expected) => {
    expect(await tried(batch)).toContain(expected.split(' ')[0]);
  });

  test.each([
    ['', 'done'],
    ['x'.repeat(31), 'done'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['a\\b', 'InvalidArgument'],
    ['a?b', 'InvalidArgument'],
    ['a*b', 'InvalidArgument'],
    ['a[b', 'InvalidArgument'],
    ['a:b', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ["a'", 'InvalidArgument'],
    ["L'ente", 'done'],
    ['ente', 'ItemAlreadyExists'],
    ['Registro (2)', 'done'],
  ])('a sheet called «%s»: %s', async (name, expected) => {
    const added = await tried((context) => context.workbook.worksheets.add(name).load(['name']));
    expect(String(added).split(' ')[0]).toBe(expected);
    if (name === '') return;
    const renamed = await tried((context) => (sheet(context, 'Nascosto').name = name));
    expect(String(renamed).split(' ')[0]).toBe(expected);
  });

  it('a new sheet where the structure is protected', async () => {
    const book = unaCartella();
    book.structureProtected = true;
    const add: Batch = (context) => context.workbook.worksheets.add('Registro').load(['name']);
    expect(await tried(add, {}, book)).toBe('AccessDenied WorksheetCollection.add');
    expect(book.sheets).toHaveLength(3);
  });

  it('answers null, not an error, for more cells than it reads', async () => {
    const read: Batch = (context) => {
      const range = sheet(context).getRange('A1:J10').load(['values']);
      return () => range.values;
    };
    expect(await tried(read, { cellLimit: 99 })).toBeNull();
  });

  it('reads hidden sheets and says that they are hidden', async () => {
    const read: Batch = (context) => {
      const hidden = sheet(context, 'Nascosto').load(['visibility']);
      const range = hidden.getRange('A1').load(['values']);
      return () => [hidden.visibility, range.values[0]?.[0]].join();
    };
    expect(await tried(read)).toBe('Hidden,7');
  });

  describe('while a person types into a cell', () => {
    const write = ({ Excel }: OfficeClient, delayForCellEdit: boolean): Promise<void> =>
      Excel.run({ delayForCellEdit }, async (context) => {
        context.workbook.worksheets.getItem('ENTE').getRange('B1').values = [[9]];
        await context.sync();
      });

    it('refuses a batch that does not wait', async () => {
      const connection = new ExcelConnection(unaCartella());
      await withClient(connection, async (client) => {
        connection.editMode(true);
        await expect(write(client, false)).rejects.toMatchObject({
          code: 'InvalidOperationInCellEditMode',
        });
      });
    });

    it('lets a batch that waits through when the person is done', async () => {
      const connection = new ExcelConnection(unaCartella(), {
        requirementSets: { ...DEFAULT_SETS, DelayForCellEdit: '1.1' },
      });
      await withClient(connection, async (client) => {
        connection.editMode(true);
        const written = write(client, true);
        await new Promise((resolve) => setTimeout(resolve, 30));
        expect(connection.workbook.value('ENTE', 0, 1)).toBe(8);
        connection.editMode(false);
        await written;
        expect(connection.workbook.value('ENTE', 0, 1)).toBe(9);
      });
    });
  });
});

describe('what the emulated Excel counts', () => {
  it('tells round trips that read from those that write, with their bytes, cleanup left out', async () => {
    const connection = new ExcelConnection(unaCartella());
    await withClient(connection, async ({ Excel }) => {
      connection.resetCounters();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('ENTE').getRange('A1').load(['values']);
        await context.sync();
        range.values = [['x'.repeat(1000)]];
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 30));
      const { bytesIn, bytesWritten, bytesOut, ...trips } = connection.counters;
      expect(trips).toEqual({ roundTrips: 2, reads: 1, writes: 1 });
      expect(bytesIn).toBeGreaterThan(1000);
      expect(bytesWritten).toBeGreaterThan(1000);
      expect(bytesIn - bytesWritten).toBeGreaterThan(300);
      expect(bytesOut).toBeLessThan(1000);
      expect(bytesOut).toBeGreaterThan(50);
    });
  });

  test.each(Object.entries(CLASSIC_ERROR).filter(([, error]) => error !== 0))(
    'passes on the error of the channel: %s',
    async (name, error) => {
      const connection = new ExcelConnection(unaCartella());
      connection.faults = () => ({ kind: 'classic', error });
      const code = await withClient(connection, ({ Excel }) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.load(['items/name']);
          await context.sync();
          return 'done';
        }).catch((thrown: unknown) => (thrown as OfficeExtension.Error).code),
      );
      expect(code).toBe(CODES[name] ?? 'GeneralException');
    },
  );
});

/** host-protocol.md, section 7. */
const CODES: Readonly<Record<string, string>> = {
  accessDenied: 'AccessDenied',
  cellEditMode: 'InvalidOperationInCellEditMode',
  sessionExpired: 'InvalidOrTimedOutSession',
  activityLimit: 'ActivityLimitReached',
  requestTooLarge: 'RequestPayloadSizeLimitExceeded',
  responseTooLarge: 'ResponsePayloadSizeLimitExceeded',
};

describe('Excel.createWorkbook', () => {
  const opened = async (base64: string | undefined, onWorkbook: () => void): Promise<string> => {
    const connection = new ExcelConnection(unaCartella());
    connection.onWorkbook = onWorkbook;
    return withClient(connection, ({ Excel }) =>
      Excel.createWorkbook(base64).then(
        () => 'opened',
        (thrown: unknown) => (thrown as Partial<OfficeExtension.Error>).code ?? '',
      ),
    );
  };
  const nothing = (): void => undefined;

  test.each<[string, string | undefined, () => void, string]>([
    ['opens an empty workbook', undefined, nothing, 'opened'],
    ['opens what looks like an .xlsx', btoa('PK\u0003\u0004...'), nothing, 'opened'],
    ['refuses a text', btoa('appunti'), nothing, 'GeneralException'],
    ['refuses what is no base64', '*', nothing, 'InvalidArgument'],
    [
      'refuses what Excel could not open',
      btoa('PK\u0003\u0004...'),
      () => {
        throw new Error('damaged');
      },
      'GeneralException',
    ],
  ])('%s', async (_, base64, onWorkbook, outcome) => {
    expect(await opened(base64, onWorkbook)).toBe(outcome);
  });
});
