import { RichApiError } from '../../../workbench/host/richapi/error';
import type { RichApiRequest } from '../../../workbench/host/richapi/executor';
import { contenuto, conProva, failureOf, type Prova } from '../../support/office/prova';

describe('a colleague at work on the sheets while they are read', () => {
  it.each<[string, number]>([
    ['between the two reads', 2],
    ['before the compare', 3],
  ])('who deletes one %s: the run starts again from fresh input', async (_, passo) => {
    await conProva({ collab: true }, async ({ workbook, connection, ricalcola }) => {
      connection.beforeRequest = (request) => {
        const studi = workbook.sheet('Studi');
        if (request === passo && studi !== undefined) workbook.deleteSheet(studi);
      };
      expect(failureOf(await ricalcola())).toBeNull();
      expect(workbook.value('ENTE', 5, 5)).toBe(0.5);
      expect([...contenuto(workbook).keys()]).not.toContain('Studi');
    });
  });

  it('who deletes one at every read: is told of, and nothing is written', async () => {
    await conProva({ collab: true }, async ({ workbook, connection, ricalcola }) => {
      const prima = contenuto(workbook);
      connection.faults = (request) =>
        request % 2 === 0
          ? {
              kind: 'body',
              interruption: { afterActions: 1, error: new RichApiError('ItemNotFound', 'gone') },
            }
          : null;
      expect(failureOf(await ricalcola())?.code).toBe('sheet-missing');
      expect(contenuto(workbook)).toEqual(prima);
    });
  });
});

/** Stops the batch right after it added this sheet. */
const dopoAverFatto =
  (nome: string) =>
  ({ Actions, ObjectPaths }: RichApiRequest): number | null => {
    const path = Object.values(ObjectPaths).find(
      ({ Name, ArgumentInfo }) => Name === 'Add' && ArgumentInfo?.Arguments?.[0] === nome,
    );
    const at = Actions.findIndex(({ ObjectPathId }) => ObjectPathId === path?.Id);
    return path === undefined || at === -1 ? null : at + 2;
  };

describe('an empty sheet that a failed run left behind', () => {
  const lasciato = (use: (prova: Prova) => Promise<void>): Promise<void> =>
    conProva({}, async (prova) => {
      const { workbook, connection, ricalcola } = prova;
      connection.faults = (_request, body) => {
        const afterActions = dopoAverFatto('Riepilogo')(body);
        if (afterActions === null) return null;
        const error = new RichApiError('FilteredRangeConflict', 'FilteredRangeConflict');
        return { kind: 'body', interruption: { afterActions, error } };
      };
      expect(failureOf(await ricalcola())?.code).toBe('filter');
      expect(workbook.sheet('Riepilogo')?.usedRange(true)).toBeNull();
      connection.faults = () => null;
      await use(prova);
    });

  it('is filled by the next run', () =>
    lasciato(async ({ workbook, ricalcola }) => {
      expect(failureOf(await ricalcola())).toBeNull();
      expect(workbook.value('Riepilogo', 0, 0)).not.toBeNull();
      expect(workbook.sheets.filter(({ name }) => name.startsWith('Riepilogo'))).toHaveLength(1);
    }));

  it('and that a person took for something else is theirs: the next run makes another', () =>
    lasciato(async ({ workbook, ricalcola }) => {
      const vuoto = workbook.sheet('Riepilogo');
      if (vuoto !== undefined) workbook.renameSheet(vuoto, 'Bozza');
      expect(failureOf(await ricalcola())).toBeNull();
      expect(workbook.value('Riepilogo', 0, 0)).not.toBeNull();
      expect(workbook.sheet('Bozza')?.usedRange(false)).toBeNull();
    }));
});
