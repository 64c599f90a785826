import { officeHost, type OfficeHost } from './officeHost';
import { SYSTEM_CLOCK } from './watchdog';

/** What Office tells of itself, and the workbook it has open. */
export interface OfficeApp {
  /** Language of Office's own texts, `it-IT`. */
  readonly lingua: string;
  /** Undefined where this Office does not say. */
  readonly temaScuro: boolean | undefined;
  /** Address of the workbook; empty where it was never saved. */
  readonly cartella: string;
  readonly supports: (version: string) => boolean;
  /** `onWaiting`: Excel seems to wait until a person leaves the cell being edited. */
  readonly host: (onWaiting: () => void) => OfficeHost;
}

/** The page runs inside Excel as soon as this answers; null anywhere else. */
export async function officeReady(): Promise<OfficeApp | null> {
  if (typeof Office === 'undefined') return null;
  const info = await Office.onReady();
  if (info.host !== Office.HostType.Excel) return null;
  const supports = (version: string): boolean =>
    Office.context.requirements.isSetSupported('ExcelApi', version);
  const viewing = (): boolean => Office.context.document.mode === Office.DocumentMode.ReadOnly;
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  return {
    lingua: Office.context.displayLanguage,
    temaScuro: theme?.isDarkTheme,
    cartella: Office.context.document.url,
    supports,
    host: (onWaiting) =>
      officeHost({ excel: Excel, clock: SYSTEM_CLOCK, supports, viewing, onWaiting }),
  };
}

/**
 * Binds ribbon buttons to what they run. Must be called while the page loads, or the first click finds no function.
 * The pane is shown with the progress of the command; Office is told in every case that the command ended. What a command
 * throws is a bug, and goes to `onBug`.
 */
export function associateRibbon(
  commands: ReadonlyMap<string, () => Promise<void>>,
  onBug: (thrown: unknown) => void,
): void {
  if (typeof Office === 'undefined') return;
  for (const [name, run] of commands) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void showPane();
      run()
        .catch(onBug)
        .finally(() => {
          event.completed();
        });
    });
  }
}

/** Nothing waits for it: some Excel cannot show the pane from a command, and the command runs all the same. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The outcome stands in the pane when a person opens it.
  }
}
