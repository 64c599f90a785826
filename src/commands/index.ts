import type { Comandi } from '../taskpane/comandi';
import { RIBBON_COMMANDS } from './names';

/** One function per ribbon button. A click before the pane is ready waits for it; outside Excel nothing happens. */
export function ribbonCommands(
  pronto: Promise<Comandi | null>,
): ReadonlyMap<string, () => Promise<void>> {
  return new Map(
    RIBBON_COMMANDS.map((name) => [
      name,
      async () => {
        const comandi = await pronto;
        await comandi?.[name]();
      },
    ]),
  );
}
