import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Side-loads the add-in in the Excel of this machine. Microsoft's tool ends with exit code 0 also where it did nothing, so what
 * it needs is looked at first and what it says is read afterwards.
 *
 * `npm start`                                       Excel on Windows or Mac
 * `npm start -- web --document ADDRESS`             Excel on the web, on a workbook in OneDrive or SharePoint
 */
const args = process.argv.slice(2);
const web = args[0] === 'web';
const missing = web ? missingForWeb(args) : missingForDesktop();

if (missing.length > 0) {
  console.error('The add-in was not started in Excel. What is missing on this machine:');
  for (const line of missing) console.error(`  - ${line}`);
  console.error('Without Excel: `npm run demo` calculates a sample workbook,');
  console.error('`npm run cruscotto -- ricalcola IN.xlsx --out OUT.xlsx` any other,');
  console.error('and `npm run workbench` shows ribbon, grid and pane in a browser.');
  process.exitCode = 1;
} else {
  process.exitCode = await sideload(web ? args : ['desktop', '--app', 'excel', ...args]);
}

function missingForDesktop() {
  if (process.platform === 'win32') return excelOnWindows() ? [] : ['Excel for Windows'];
  if (process.platform === 'darwin')
    return existsSync('/Applications/Microsoft Excel.app') ? [] : ['Excel for Mac'];
  return [
    `Excel: it does not run on ${process.platform}. Use Windows or Mac, or Excel on the web: npm start -- web --document ADDRESS`,
  ];
}

function missingForWeb(given) {
  return given.includes('--document')
    ? []
    : ['the address of a workbook in OneDrive or SharePoint: --document ADDRESS'];
}

function excelOnWindows() {
  const key = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';
  return ['HKLM', 'HKCU'].some(
    (hive) => spawnSync('reg', ['query', `${hive}\\${key}`], { stdio: 'ignore' }).status === 0,
  );
}

function sideload(target) {
  const command = ['office-addin-debugging', 'start', 'manifest.xml', ...target];
  const server = ['--dev-server', '"npm run dev-server"', '--dev-server-port', '3000'];
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', ...command, ...server], {
      shell: true,
      stdio: ['inherit', 'pipe', 'pipe'],
    });
    let said = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])
      from.on('data', (chunk) => {
        said += chunk;
        to.write(chunk);
      });
    child.on('close', (code) => {
      const trouble = /not supported|unable to|error:/i.exec(said);
      if (trouble !== null) console.error(`It did not start: see "${trouble[0]}" above.`);
      resolve(code === 0 && trouble !== null ? 1 : (code ?? 1));
    });
  });
}
