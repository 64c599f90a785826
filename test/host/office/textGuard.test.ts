import { guardedValue } from '../../../src/host/office/textGuard';

describe('guardedValue', () => {
  it.each([
    'Raggiunto',
    'N. iniziative',
    'città ≥ 1',
    'Marzo',
    'Maggiore trasparenza',
    'Verona',
    'Setola',
  ])('sends %s as it is', (testo) => {
    expect(guardedValue(testo)).toBe(testo);
  });

  // Whether Excel reads texts by English rules or by those of the person is not established: both are kept out.
  it.each([
    ...['=1+1', '+1', '-1', '@A1', "'testo", '\tx', '0012', '12/15', '80%', '#N/A', ' 5'],
    ...[
      'TRUE',
      'false',
      'May 5',
      'jan-19',
      'VERO',
      'falso',
      'gen 19',
      'mag-2019',
      'settembre 2019',
      'dic. 3',
    ],
  ])('guards %s', (testo) => {
    expect(guardedValue(testo)).toBe(`'${testo}`);
  });

  it('sends numbers as numbers, errors as text, nothing as nothing', () => {
    expect([0.5, true, null, { error: '#N/A' }].map(guardedValue)).toEqual([
      0.5,
      true,
      '',
      "'#N/A",
    ]);
  });
});
