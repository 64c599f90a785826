import type { Comandi } from '../taskpane/comandi';
import { RIBBON_COMMANDS, type RibbonCommand } from './names';

/** A click on the ribbon: the pane is shown with its progress, the command runs, and Office is always told that it ended. */
export async function runRibbonCommand(
  name: RibbonCommand,
  event: Office.AddinCommands.Event,
  pronto: Promise<Comandi | null>,
  showPane: () => Promise<void>,
): Promise<void> {
  try {
    // Some Excel cannot show the pane from a command: the command runs all the same.
    await showPane().catch(() => undefined);
    const comandi = await pronto;
    await comandi?.[name]();
  } finally {
    event.completed();
  }
}

/** Must be called while the page loads, or the first click on the ribbon finds no function. */
export function associateRibbonCommands(
  actions: Pick<typeof Office.actions, 'associate'>,
  pronto: Promise<Comandi | null>,
  showPane: () => Promise<void>,
): void {
  for (const name of RIBBON_COMMANDS) {
    actions.associate(name, (event: Office.AddinCommands.Event) =>
      runRibbonCommand(name, event, pronto, showPane),
    );
  }
}
