import { diffLines } from '../../scripts/golden/diff';
import { acceptedLines, goldenCases, runGoldenCase } from '../../scripts/golden/goldenCase';

/** Dropping a folder into test/golden adds a test; `npm run golden -- --accept NAME` says what is right in it. */
describe('golden workbooks', () => {
  it('are there', () => {
    expect(goldenCases().length).toBeGreaterThanOrEqual(2);
  });

  test.each(goldenCases())('%s gives what was accepted, cell by cell', (name) => {
    const accepted = acceptedLines(name);
    expect(accepted).not.toEqual([]);
    expect(diffLines(accepted, runGoldenCase(name))).toEqual([]);
  });
});
