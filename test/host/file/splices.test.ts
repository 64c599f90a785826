import { Splices } from '../../../src/host/file/xml/splices';

describe('Splices', () => {
  it('copies what stands between changes, whatever the order in which they were made', () => {
    const splices = new Splices('abcdef');
    splices.replace(4, 5, 'E');
    splices.insert(1, '-');
    expect(splices.result()).toBe('a-bcdEf');
  });

  it('puts an insertion before the piece that is replaced at the same place', () => {
    const splices = new Splices('<fonts/>');
    splices.replace(0, 8, '<fonts><font/></fonts>');
    splices.insert(0, '<numFmts/>');
    expect(splices.result()).toBe('<numFmts/><fonts><font/></fonts>');
  });

  it('keeps the order of insertions at one place', () => {
    const splices = new Splices('ab');
    splices.insert(1, '1');
    splices.insert(1, '2');
    expect(splices.result()).toBe('a12b');
  });
});
