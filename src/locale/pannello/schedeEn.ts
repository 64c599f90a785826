import { FORMATI } from '../format';
import type { TestiPannello } from './testi';

const { intero } = FORMATI.en;

/** The schede of projects and of people. */
export const SCHEDE_EN: Pick<TestiPannello, 'progetti' | 'individuali'> = {
  progetti: {
    titolo: 'Schede progetto',
    aiuto:
      'An empty sheet with the columns of the scheda. As soon as it has activities with an actual, its result counts in every cruscotto that names the project.',
    nessuno: 'Every project named in the cruscotti has a scheda.',
    quale: 'Project without a scheda',
    fai: 'Make the scheda',
  },
  individuali: {
    titolo: 'Individual schede',
    aiuto:
      'Names and scores stand in a workbook of their own, never in this one: it opens as a new workbook, to be saved where only those entitled get in.',
    nuova: 'Make the workbook',
    aggiorna: 'Workbook of the schede to bring up to date',
    aggiornaAiuto:
      'The chosen file is read on this computer only and does not change: a copy opens with the figures of now.',
    fatta: (aperto, segnalazioni) =>
      `${aperto ? 'Opened as a new workbook: save it in a reserved place.' : 'This Excel did not open it: download it below, in Options.'}${segnalazioni === 0 ? '' : ` ${segnalazioni === 1 ? '1 remark is' : `${intero(segnalazioni)} remarks are`} in the sheet Schede individuali.`}`,
    prontoAiuto:
      'No window opened? The browser may have blocked it: download the file. On a Mac only the window works.',
    scarica: 'Download the file',
    togli: 'Done, take it off here',
  },
};
