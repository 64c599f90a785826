import type { Abbinamento } from '../../model/abbinamento';

/** Why a line of *Cascata* is there, for whoever decides on it; null where nobody has to. */
export function notaCascata({ stato, motivo, richiedePersona }: Abbinamento): string | null {
  if (!richiedePersona) return null;
  if (stato !== 'proposto') return 'I servizi hanno valori diversi: scegliere il metodo.';
  if (motivo === undefined) return null;
  const { soloQui, soloAltrove, condiviso, cambiaConteggio } = motivo;
  const parti = [
    soloQui.length === 0 ? '' : `solo qui «${soloQui.join(' ')}»`,
    soloAltrove.length === 0 ? '' : `solo nell'origine «${soloAltrove.join(' ')}»`,
  ].filter((parte) => parte !== '');
  const parole = parti.length === 0 ? "cambia solo l'ordine delle parole" : parti.join(', ');
  const comune = String(Math.round(condiviso * 100));
  const attento = cambiaConteggio ? ' Le parole diverse possono cambiare ciò che si conta.' : '';
  return `Proposto: ${parole} (in comune ${comune} %).${attento}`;
}
