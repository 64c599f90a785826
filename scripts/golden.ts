import { diffLines } from './golden/diff';
import { acceptedLines, acceptLines, goldenCases, runGoldenCase } from './golden/goldenCase';

/**
 * `npm run golden`                       which cases hold
 * `npm run golden -- NAME`               what changed in one case
 * `npm run golden -- --accept NAME`      the same, and takes it as right from now on
 * There is no way to accept all at once: each case is looked at.
 */
function main(args: readonly string[]): number {
  const accept = args[0] === '--accept';
  const name = accept ? args[1] : args[0];
  const known = goldenCases();
  if (name === undefined && !accept) return list(known);
  if (name === undefined || !known.includes(name) || args.length > (accept ? 2 : 1)) {
    say(`Name one case: ${known.join(', ')}`);
    return 2;
  }
  const now = runGoldenCase(name);
  const changes = diffLines(acceptedLines(name), now);
  for (const change of changes) say(change);
  say(`${name}: ${String(changes.length)} changes`);
  if (accept) acceptLines(name, now);
  return 0;
}

function list(names: readonly string[]): number {
  for (const name of names) {
    const changes = diffLines(acceptedLines(name), runGoldenCase(name));
    say(`${changes.length === 0 ? 'holds  ' : 'CHANGED'}  ${name}`);
  }
  return 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = main(process.argv.slice(2));
