import type { Finding, WithFindings } from '../findings';
import type { ConsuntivoRisolto } from '../model/consuntivo';
import type { IsoDate } from '../model/data';
import type { Cruscotto, Indicatore, Piano } from '../model/piano';
import type { RigaCalcolata } from '../model/risultato';
import { pesoInCalcolo } from '../regole/peso';
import type { Regole } from '../regole/regole';
import { contestoScore, type ContestoScore } from './contesto';
import { applyIntervento } from './intervento';
import { collectRilievi } from './rilievi';
import { scoreRiga } from './scoreRiga';

/** Scores every row against its target (contract 3). Same order as the piano. */
export function scorePiano(
  piano: Piano,
  consuntivi: readonly (readonly ConsuntivoRisolto[])[],
  regole: Regole,
  al: IsoDate,
): WithFindings<readonly (readonly RigaCalcolata[])[]> {
  const contesto = contestoScore(piano.anno, al, regole);
  const findings: Finding[] = [];
  const value = piano.cruscotti.map((cruscotto, indice) =>
    scoreCruscotto(cruscotto, consuntivi[indice] ?? [], contesto, findings),
  );
  return { value, findings };
}

/** Scores the activities of every scheda progetto by the same rules. Same order as `piano.schede`. */
export function scoreSchede(
  piano: Piano,
  regole: Regole,
  al: IsoDate,
): WithFindings<readonly (readonly RigaCalcolata[])[]> {
  const contesto = contestoScore(piano.anno, al, regole);
  const findings: Finding[] = [];
  const value = piano.schede.map(({ tabella }) => scoreCruscotto(tabella, [], contesto, findings));
  return { value, findings };
}

function scoreCruscotto(
  cruscotto: Cruscotto,
  consuntivi: readonly ConsuntivoRisolto[],
  contesto: ContestoScore,
  findings: Finding[],
): readonly RigaCalcolata[] {
  const colonnaPeso = colonnaPesoPerRiga(cruscotto);
  return cruscotto.indicatori.map((indicatore, riga) => {
    const consuntivo = consuntivi[riga] ?? daCella(indicatore);
    const peso = pesoInCalcolo(cruscotto, indicatore);
    const calcolata = scoreRiga(indicatore, consuntivo.consuntivo.value, peso, contesto);
    const { scored, rettifica } = applyIntervento(calcolata, indicatore, contesto, findings);
    const colPeso = colonnaPeso(indicatore.riga);
    collectRilievi({ indicatore, consuntivo, scored, colPeso }, findings);
    const { raggiungimento, esito } = scored;
    const decisa = { indicatore, consuntivo, raggiungimento, esito };
    return rettifica === null ? decisa : { ...decisa, rettifica };
  });
}

function daCella({ consuntivo }: Indicatore): ConsuntivoRisolto {
  return { consuntivo, origine: 'cella', metodo: null, da: [] };
}

/** The column *Peso* in force at a row: that of the last heading above it. Rows must be asked in sheet order. */
function colonnaPesoPerRiga({ intestazioni }: Cruscotto): (riga: number) => number | null {
  let indice = 0;
  return (riga) => {
    while ((intestazioni[indice + 1]?.riga ?? Infinity) < riga) indice += 1;
    return intestazioni[indice]?.colonne.peso ?? null;
  };
}
