import { ExcelConnection } from '../../../workbench/host/connection';
import { EmulatedWorkbook } from '../../../workbench/host/model/workbook';
import { grigio, percento, unFoglio, unLibro } from '../../support/book';
import { withClient } from '../../support/office/client';

function unaCartella(): EmulatedWorkbook {
  return EmulatedWorkbook.fromSnapshot(
    unLibro([
      unFoglio('ENTE', [
        ['Azione', 'Indicatore'],
        [null, grigio('N. iniziative'), percento(0.8)],
      ]),
    ]),
  );
}

describe('Microsoft client against the emulated Excel', () => {
  it('starts as Excel on the web, with nothing asked from outside', async () => {
    await withClient(new ExcelConnection(unaCartella()), async (client) => {
      expect(JSON.parse(JSON.stringify(client.info))).toMatchObject({
        host: 'Excel',
        platform: 'OfficeOnline',
      });
      expect(client.outside).toEqual([]);
      expect(client.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    });
  });

  it('reads and writes a block', async () => {
    const workbook = unaCartella();
    await withClient(new ExcelConnection(workbook), async ({ Excel }) => {
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('ENTE');
        const range = sheet.getUsedRange(true).load(['values', 'numberFormat', 'rowIndex']);
        const fills = sheet
          .getRangeByIndexes(0, 1, 2, 1)
          .getCellProperties({ format: { fill: { color: true } } });
        await context.sync();
        range.values = [
          [null, null, null],
          [null, null, 0.9],
        ];
        await context.sync();
        return { values: range.values, format: range.numberFormat, fill: fills.value };
      });
      expect(JSON.parse(JSON.stringify(read))).toEqual({
        values: expect.any(Array) as unknown,
        format: [
          ['General', 'General', 'General'],
          ['General', 'General', '0%'],
        ],
        fill: [
          [{ format: { fill: { color: '#FFFFFF' } } }],
          [{ format: { fill: { color: '#EDEDED' } } }],
        ],
      });
    });
    expect(workbook.value('ENTE', 1, 2)).toBe(0.9);
    expect(workbook.value('ENTE', 0, 0)).toBe('Azione');
  });
});
