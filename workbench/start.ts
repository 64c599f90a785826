import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { startWorkbench } from './server';

const ROOT = resolve(__dirname, '..');
const PAGE_PORT = 3001;
const PANE_PORT = 3000;

async function main(): Promise<void> {
  const out = resolve(ROOT, 'out/workbench');
  if (!existsSync(resolve(out, 'page/page.js'))) {
    throw new Error('the workbench is not built: npm run workbench builds and starts it');
  }
  const banco = await startWorkbench(
    { pane: resolve(out, 'pane'), page: resolve(out, 'page'), samples: resolve(ROOT, 'samples') },
    { page: PAGE_PORT, pane: PANE_PORT },
  );
  console.log(`Banco di prova: ${banco.pageUrl}`);
  console.log(
    'Il certificato è fatto sul momento: il browser chiede due volte di accettarlo, una per la pagina e una per il pannello.',
  );
  console.log(`  1. aprire ${banco.paneUrl} e accettare`);
  console.log(`  2. aprire ${banco.pageUrl} e accettare`);
  console.log('Per finire: Ctrl+C');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
