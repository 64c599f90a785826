import type { ControlloRiga } from '../controllo';
import { NESSUNO, sullAtteso } from '../rilievo';
import { CONTINUAMENTE, CONTINUATIVE } from './parole';

const FINE_ANNO = '-12-31';
const TESTA_DI_PARTE = /(?:^|: *)(\p{L}+)/gu;

/** Work that goes on all year is always done on 31 December: the date measures nothing. */
export const continuaAFineAnno: ControlloRiga = (indicatore) => {
  const { atteso, testo, testoNormalizzato } = indicatore;
  if (atteso.value.kind !== 'scadenza' || !atteso.value.entro.endsWith(FINE_ANNO)) return NESSUNO;
  const parola =
    CONTINUAMENTE.exec(testoNormalizzato)?.[0].trim() ??
    [...testo.toLowerCase().matchAll(TESTA_DI_PARTE)]
      .map(([, testa = '']) => testa)
      .find((testa) => CONTINUATIVE.has(testa));
  if (parola === undefined) return NESSUNO;
  return sullAtteso('IN-212', { parola, atteso: atteso.raw }, indicatore);
};
