import { finding, type Finding } from '../findings';
import type { Livello } from '../model/organigramma';
import type { Cruscotto, Indicatore, ObiettivoStrategico } from '../model/piano';
import type { Risultato } from '../model/risultato';
import { camereDi } from '../regole/camere';
import { gerarchiaDi } from '../regole/gerarchia';
import type { ContestoValidate, ControlloRisultato } from './controllo';

const DIRIGENZA: readonly Livello[] = ['dirigente', 'segretario_generale'];

/** Whether somebody among the dirigenti answers for a row of an ente. */
type Risponde = (ente: number, riga: number, indicatore: Indicatore) => boolean;

/**
 * Indicators and obiettivi of the ente that no dirigente answers for: neither his own cruscotto nor that of a unit under him
 * in *Organigramma* carries them. Proposals do not count. Nothing where there is no *Organigramma*.
 */
export const checkCopertura: ControlloRisultato = ({ cruscotti }, risultato, contesto) => {
  if (contesto.organigramma.length === 0) return [];
  const risponde = answersFinder(cruscotti, risultato, contesto);
  return cruscotti.flatMap((cruscotto, ente) =>
    cruscotto.livello === 'ente' ? scoperti(cruscotto, ente, risponde) : [],
  );
};

function answersFinder(
  cruscotti: readonly Cruscotto[],
  { abbinamenti }: Risultato,
  { organigramma }: ContestoValidate,
): Risponde {
  const camere = camereDi(cruscotti, organigramma);
  const { cruscottoDi, catenaDi } = gerarchiaDi(cruscotti, organigramma);
  const guidati = new Set<number>();
  for (const riga of organigramma) {
    const indice = cruscottoDi(riga);
    const guidato = catenaDi(riga).some(({ livello }) => DIRIGENZA.includes(livello));
    if (indice !== null && guidato) guidati.add(indice);
  }
  const propri = new Set<string>();
  cruscotti.forEach(({ livello, indicatori }, indice) => {
    if (!DIRIGENZA.includes(livello)) return;
    for (const { testoNormalizzato } of indicatori) {
      propri.add(chiave(camere[indice] ?? 0, testoNormalizzato));
    }
  });
  const portati = new Set(
    abbinamenti
      .filter(({ stato }) => stato === 'certo' || stato === 'confermato')
      .filter(({ a }) => guidati.has(a.cruscotto))
      .map(({ da }) => chiave(da.cruscotto, String(da.riga))),
  );
  return (ente, riga, { testoNormalizzato }) =>
    propri.has(chiave(camere[ente] ?? 0, testoNormalizzato)) ||
    portati.has(chiave(ente, String(riga)));
}

/** One remark for an obiettivo that nobody carries, else one for each of its rows that nobody carries. */
function scoperti(cruscotto: Cruscotto, ente: number, risponde: Risponde): readonly Finding[] {
  return cruscotto.obiettivi.flatMap((obiettivo, indice): readonly Finding[] => {
    const righe = [...cruscotto.indicatori.entries()].filter(
      ([, indicatore]) => indicatore.obiettivo === indice,
    );
    const sole = righe.filter(([riga, indicatore]) => !risponde(ente, riga, indicatore));
    const [first] = sole;
    if (first === undefined) return [];
    if (sole.length === righe.length && (obiettivo.codice !== null || obiettivo.testo !== '')) {
      return [ofObiettivo(cruscotto, obiettivo, sole.length, first[1])];
    }
    return sole.map(([, { testo, cell, rowKey }]) => finding('OR-307', { testo }, cell, rowKey));
  });
}

function ofObiettivo(
  { foglio }: Cruscotto,
  { codice, testo, righe, col }: ObiettivoStrategico,
  indicatori: number,
  first: Indicatore,
): Finding {
  const [row] = righe;
  const cell = row === undefined ? first.cell : { sheet: foglio, row, col };
  const obiettivo = [codice, testo].filter((part) => part !== null && part !== '').join(' ');
  return finding('OR-306', { obiettivo, indicatori }, cell);
}

function chiave(cruscotto: number, testo: string): string {
  return `${String(cruscotto)}\n${testo}`;
}
