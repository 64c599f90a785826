import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { startWorkbench, type Cartelle, type Workbench } from './server';

const ROOT = resolve(__dirname, '..');
const PAGE_PORT = 3001;
const PANE_PORT = 3000;

async function main(): Promise<void> {
  const out = resolve(ROOT, 'out/workbench');
  if (!existsSync(resolve(out, 'page/page.js'))) {
    throw new Error('the workbench is not built: npm run workbench builds and starts it');
  }
  const banco = await startOnFreePorts({
    pane: resolve(out, 'pane'),
    page: resolve(out, 'page'),
    samples: resolve(ROOT, 'samples'),
  });
  console.log(`Banco di prova: ${banco.pageUrl}`);
  console.log(
    'Il certificato è fatto sul momento: il browser chiede due volte di accettarlo, una per la pagina e una per il pannello.',
  );
  console.log(`  1. aprire ${banco.paneUrl} e accettare`);
  console.log(`  2. aprire ${banco.pageUrl} e accettare`);
  console.log('Per finire: Ctrl+C');
}

/** On the usual ports, so that the browser remembers the certificate's place; on any two where another program has them. */
async function startOnFreePorts(cartelle: Cartelle): Promise<Workbench> {
  try {
    return await startWorkbench(cartelle, { page: PAGE_PORT, pane: PANE_PORT });
  } catch (failure) {
    if (!(failure instanceof Error && 'code' in failure && failure.code === 'EADDRINUSE'))
      throw failure;
    console.log(
      `Le porte ${String(PANE_PORT)} e ${String(PAGE_PORT)} sono occupate da un altro programma: se ne usano altre.`,
    );
    return startWorkbench(cartelle, { page: 0, pane: 0 });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
