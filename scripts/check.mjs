import { spawn } from 'node:child_process';

/**
 * Everything that must hold before a change goes in. Each step prints its name and time; a failing one prints all it said.
 * `--static` leaves the tests out, for those who have just run them.
 */
const STEPS = [
  ['format', 'npm run --silent format:check'],
  ['borders', 'npm run --silent borders'],
  ['glossary', 'npm run --silent glossario'],
  ['types of the core, without DOM, Node and Office', 'npm run --silent typecheck:core'],
  ['types', 'npm run --silent typecheck:all'],
  ['lint', 'npm run --silent lint'],
];
const TESTS = ['tests', 'npm test --silent'];
const AT_ONCE = 2;

function run([name, command]) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s): ${command}`);
      if (code !== 0) console.log(said.trimEnd().replace(/^/gm, '        '));
      resolve(code === 0);
    });
  });
}

const waiting = [...STEPS];
const outcomes = [];
async function worker() {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
    outcomes.push(await run(step));
}
await Promise.all(Array.from({ length: AT_ONCE }, worker));
if (!process.argv.includes('--static')) outcomes.push(await run(TESTS));

const failed = outcomes.filter((passed) => !passed).length;
console.log(failed === 0 ? `All ${outcomes.length} checks hold.` : `${failed} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
