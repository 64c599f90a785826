import { finding } from '../../findings';
import type { ControlloRisultato } from '../controllo';

/** Three times the target is more often a slip of unit or of order of magnitude than a success. */
const MOLTO = 300;

/** Results so far above the target that the figure itself is in doubt (domain V16). */
export const moltoOltre: ControlloRisultato = (_, { cruscotti }) =>
  cruscotti.flatMap(({ righe }) =>
    righe.flatMap(({ indicatore: { rowKey }, consuntivo, raggiungimento }) => {
      if (raggiungimento.kind !== 'calcolato' || consuntivo.origine !== 'cella') return [];
      const { nonLimitato: percento } = raggiungimento;
      if (percento < MOLTO) return [];
      return [finding('CO-204', { percento }, consuntivo.consuntivo.cell, rowKey)];
    }),
  );
