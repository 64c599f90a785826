import { ExcelConnection, EmulatedWorkbook } from '../../../workbench/host';
import { unFoglio, unLibro } from '../../support/book';
import { withClient, type OfficeClient } from '../../support/office/client';

function unaCartella(): EmulatedWorkbook {
  return EmulatedWorkbook.fromSnapshot(
    unLibro([unFoglio('ENTE', [['Indicatore'], ['N. iniziative']]), unFoglio('Studi', [[1]])]),
  );
}

/** The part of a RichApi answer that a host may get wrong. */
interface Answer {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { ActionIndex: number; Location: string };
}

/** A host with one fault planted in what it answers. */
class Spoiled extends ExcelConnection {
  constructor(
    workbook: EmulatedWorkbook,
    private readonly spoil: (answer: Answer, workbook: EmulatedWorkbook) => void,
  ) {
    super(workbook);
  }

  override connect(send: (message: string) => void): void {
    super.connect((message) => {
      send(this.spoiled(message));
    });
  }

  private spoiled(message: string): string {
    const envelope = JSON.parse(message) as { _data?: { Data?: unknown[] } };
    const data = envelope._data?.Data;
    if (data === undefined) return message;
    const answer = JSON.parse(String(data[2])) as Answer;
    this.spoil(answer, this.workbook);
    data[2] = JSON.stringify(answer);
    return JSON.stringify(envelope);
  }
}

interface Rule {
  readonly name: string;
  readonly holds: (client: OfficeClient, workbook: EmulatedWorkbook) => Promise<boolean>;
  /** A host that breaks it. */
  readonly broken: (answer: Answer, workbook: EmulatedWorkbook) => void;
}

const failed = (thrown: unknown): { code: string; debugInfo: { [key: string]: unknown } } =>
  thrown as { code: string; debugInfo: { [key: string]: unknown } };

/** A batch that reads, fails half way and would have written after that. */
async function halfWay({ Excel }: OfficeClient) {
  let name = '';
  let error: ReturnType<typeof failed> | null = null;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('ENTE').load(['name']);
    sheet.getRange('C1').values = [[1]];
    const missing = context.workbook.worksheets.getItem('Scomparso').load(['name']);
    missing.getRange('A1').values = [[2]];
    sheet.getRange('C2').values = [[3]];
    await context.sync().catch((thrown: unknown) => {
      error = failed(thrown);
    });
    name = sheet.name;
  }).catch(() => undefined);
  return { name, error: error as ReturnType<typeof failed> | null };
}

/** host-protocol.md, section 4.3. */
const RULES: readonly Rule[] = [
  {
    name: 'stops at the first error and keeps what was done',
    holds: async (client, workbook) => {
      await halfWay(client);
      return workbook.value('ENTE', 0, 2) === 1 && workbook.value('ENTE', 1, 2) === null;
    },
    broken: (answer, workbook) => {
      if (answer.Error !== undefined) workbook.typeCell('ENTE', 1, 2, 3);
    },
  },
  {
    name: 'gives the results of what came before the error',
    holds: async (client) => (await halfWay(client)).name === 'ENTE',
    broken: (answer) => {
      if (answer.Error !== undefined) answer.Results = [];
    },
  },
  {
    name: 'says which action failed and where',
    holds: async (client) => {
      const { error } = await halfWay(client);
      const { errorLocation, statement } = error?.debugInfo ?? {};
      return (
        error?.code === 'ItemNotFound' &&
        errorLocation === 'WorksheetCollection.getItem' &&
        statement === 'var worksheet1 = worksheets.getItem(...);'
      );
    },
    broken: (answer) => {
      if (answer.Error !== undefined) answer.Error.ActionIndex = 0;
    },
  },
  {
    name: 'answers every action, Trace included, so that events arrive',
    holds: async ({ Excel }, workbook) => {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          heard.push(event.address);
          return Promise.resolve();
        });
        await context.sync();
      });
      workbook.typeCell('ENTE', 4, 0, 'x');
      await new Promise((resolve) => setTimeout(resolve, 40));
      return heard.join() === 'A5';
    },
    broken: (answer) => {
      answer.Results = answer.Results.filter(({ ActionId }) => !answer.TraceIds.includes(ActionId));
      answer.TraceIds = [];
    },
  },
  {
    name: 'evaluates a path once: an added sheet is added once',
    holds: async ({ Excel }, workbook) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Nuovo');
        sheet.load(['name']);
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[2]];
        await context.sync();
      });
      return workbook.sheets.length === 3 && workbook.value('Nuovo', 1, 0) === 2;
    },
    broken: (_answer, workbook) => {
      workbook.addSheet(`Nuovo ${String(workbook.sheets.length)}`);
    },
  },
  {
    name: 'tells ids, so that a sheet is found again when a colleague renamed it',
    holds: async ({ Excel }, workbook) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Studi').load(['name']);
        await context.sync();
        const studi = workbook.sheet('Studi');
        if (studi !== undefined) workbook.renameSheet(studi, 'Ricerche');
        sheet.getRange('A1').values = [[9]];
        await context.sync();
        return workbook.value('Ricerche', 0, 0) === 9;
      }),
    broken: (answer) => {
      for (const result of answer.Results) {
        const { Value } = result;
        if (typeof Value === 'object' && Value !== null && 'Id' in Value) result.Value = {};
      }
    },
  },
  {
    name: 'returns the references it keeps, so that a range lives on after a sync',
    holds: async ({ Excel }, workbook) =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load(['address']);
        await context.sync();
        range.values = [['ancora']];
        const studi = workbook.sheet('Studi');
        if (studi !== undefined) workbook.deleteSheet(studi);
        await context.sync();
        return workbook.value('ENTE', 0, 0) === 'ancora';
      }),
    broken: (answer) => {
      for (const result of answer.Results) {
        const { Value } = result;
        if (typeof Value === 'object' && Value !== null && '_ReferenceId' in Value)
          result.Value = { _ReferenceId: 'none' };
      }
    },
  },
  {
    name: 'keeps children of a null object null',
    holds: async ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Scomparso');
        const child = sheet.getUsedRangeOrNullObject(true);
        await context.sync();
        return sheet.isNullObject && child.isNullObject;
      }),
    broken: (answer) => {
      for (const result of answer.Results) result.Value ??= {};
    },
  },
];

const holdsOn = (connection: ExcelConnection, { holds }: Rule): Promise<boolean> =>
  withClient(connection, (client) => holds(client, connection.workbook)).catch(() => false);

describe('the rules of the protocol, seen by Microsoft’s client', () => {
  test.each(RULES.map((rule) => [rule.name, rule] as const))('the host %s', async (_, rule) => {
    expect(await holdsOn(new ExcelConnection(unaCartella()), rule)).toBe(true);
  });

  test.each(RULES.map((rule) => [rule.name, rule] as const))(
    'and a host that does not is found out: %s',
    async (_, rule) => {
      expect(await holdsOn(new Spoiled(unaCartella(), rule.broken), rule)).toBe(false);
    },
  );

  it('lets references go when a run ends', async () => {
    const connection = new ExcelConnection(unaCartella());
    await withClient(connection, async ({ Excel }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('ENTE').getRange('A1').load(['values']);
        await context.sync();
        range.values = [['x']];
        await context.sync();
        expect(connection.session.kept.size).toBeGreaterThan(0);
      });
      await new Promise((resolve) => setTimeout(resolve, 40));
      expect(connection.session.kept.size).toBe(0);
    });
  });
});
