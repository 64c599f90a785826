import { readFileSync } from 'node:fs';

/** Prints the counts of a jest run from its own JSON result, on one line: `12 passed, 0 failed`. */
const [file] = process.argv.slice(2);
const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
  readFileSync(file, 'utf8'),
);
// A test file that does not even load holds tests that nobody counted.
const failed = numFailedTests + numRuntimeErrorTestSuites;
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
console.log(`${numPassedTests} passed, ${failed} failed${skipped}`);
if (numPassedTests === 0) process.exitCode = 1;
