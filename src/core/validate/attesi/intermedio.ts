import { finding, type Finding } from '../../findings';
import { livelloDi, livelloIntermedio, type AttesoIntermedio } from '../../model/intermedio';
import { arrotondaPerConfronto } from '../../model/misura';
import type { Indicatore } from '../../model/piano';
import { isCheCresce } from '../../regole/cumulata';
import type { ControlloRiga } from '../controllo';
import { NESSUNO } from '../rilievo';

/** A target for a day during the year that cannot be compared with the year's, or asks for more than it. */
export const intermedio: ControlloRiga = (indicatore) => {
  const { intermedi } = indicatore;
  return intermedi === undefined ? NESSUNO : intermedi.flatMap((uno) => check(uno, indicatore));
};

function check(uno: AttesoIntermedio, indicatore: Indicatore): readonly Finding[] {
  const { al, atteso } = uno;
  const { atteso: dellAnno, rowKey } = indicatore;
  const params = { al, testo: atteso.raw.trim(), dellAnno: dellAnno.raw.trim() };
  const remark = (code: 'RA-402' | 'RA-403'): readonly Finding[] => [
    finding(code, params, atteso.cell, rowKey),
  ];
  if (dellAnno.value.kind === 'scadenza' && atteso.value.kind === 'scadenza') {
    return atteso.value.entro > dellAnno.value.entro ? remark('RA-402') : NESSUNO;
  }
  const finale = livelloDi(dellAnno.value);
  // An interval, a day or a yes has no level to come to step by step; what the year does not ask for is no contradiction.
  if (finale === null) return NESSUNO;
  const livello = livelloIntermedio(uno, dellAnno.value);
  if (livello === null) return remark('RA-403');
  return isOltre(livello, finale.valore, indicatore) ? remark('RA-402') : NESSUNO;
}

/** A count only grows: more than the year allows or asks for is too much for either verso. */
function isOltre(livello: number, finale: number, { testo, verso, atteso }: Indicatore): boolean {
  const unita = livelloDi(atteso.value)?.unita ?? 'numero';
  const [uno, altro] = [arrotondaPerConfronto(livello), arrotondaPerConfronto(finale)];
  return verso.verso === 'maggiore' || isCheCresce(testo, unita) ? uno > altro : uno < altro;
}
