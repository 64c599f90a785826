import { giornaleOf } from '../../src/app/giornale';
import { memoriaDi } from '../../src/taskpane/memoria';
import { readPreferenze, savePreferenze } from '../../src/taskpane/preferenze';
import { unaMemoria } from '../support/office/prova';

/** As a page inside another one finds it where the browser keeps no data for such pages. */
const CHIUSA = {
  get localStorage(): never {
    throw new DOMException('denied', 'SecurityError');
  },
};
const CORSA = { quando: '2020-01-15 10:30', celle: [] };

describe('memoriaDi', () => {
  it('keeps what this computer may keep', () => {
    const memoria = memoriaDi({ localStorage: unaMemoria() });
    savePreferenze(memoria, { chi: 'Ada', lingua: 'en', anno: null, al: null });
    expect(readPreferenze(memoria, 'it-IT')).toMatchObject({ chi: 'Ada', lingua: 'en' });
    expect(giornaleOf(memoria, 'x').save(CORSA)).toBe(true);
  });

  it('lets the pane work without, and tells that a run cannot be undone', () => {
    const memoria = memoriaDi(CHIUSA);
    savePreferenze(memoria, { chi: 'Ada', lingua: 'en', anno: null, al: null });
    expect(readPreferenze(memoria, 'it-IT')).toMatchObject({ chi: '', lingua: 'it' });
    const giornale = giornaleOf(memoria, 'x');
    expect(giornale.save(CORSA)).toBe(false);
    expect(giornale.load()).toBeNull();
    giornale.clear();
  });
});
