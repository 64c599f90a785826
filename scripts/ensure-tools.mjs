import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Two programs from outside npm prove more than tests alone can: Chromium runs the task pane, LibreOffice opens what was written.
 * On Debian, as root, they are installed here; elsewhere this says how. Tests that lack one say that they were left out.
 */
const TOOLS = [
  {
    what: 'a browser (Chromium, Chrome or Edge) for the tests of the task pane',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'],
    files: [
      '/Applications/Google Chrome.app',
      '/Applications/Microsoft Edge.app',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: ['chromium', 'fonts-liberation'],
  },
  {
    what: 'LibreOffice Calc for the test that opens the written workbook',
    commands: ['soffice', 'libreoffice', 'localc'],
    files: [
      '/Applications/LibreOffice.app',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
    debian: ['libreoffice-calc-nogui'],
  },
];

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => ['', '.exe'].some((end) => existsSync(path.join(folder, command + end))));
const present = (tool) => tool.commands.some(onPath) || tool.files.some(existsSync);

const missing = TOOLS.filter((tool) => !present(tool));
if (missing.length > 0) {
  if (canInstall()) install(missing.flatMap((tool) => tool.debian));
  for (const tool of missing.filter((tool) => !present(tool))) {
    console.log(`Missing: ${tool.what}. Its tests will be left out.`);
    console.log(`  Debian or Ubuntu: sudo apt-get install ${tool.debian.join(' ')}`);
    console.log(`  Windows or Mac:   install it from its maker; it is found by itself.`);
  }
}

function canInstall() {
  return existsSync('/etc/debian_version') && onPath('apt-get') && process.getuid?.() === 0;
}

/** Never fails: without network the tests still run, less those that need the program. */
function install(packages) {
  console.log(`Installing from Debian: ${packages.join(' ')}`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-q'], options);
  } catch (error) {
    console.log(
      `apt-get update did not work (${error.message}); going on with the lists there are.`,
    );
  }
  spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], options);
}
