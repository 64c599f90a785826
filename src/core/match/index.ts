import { finding, type Finding, type WithFindings } from '../findings';
import type { Abbinamento, RigaCascata } from '../model/abbinamento';
import type { CellRef } from '../model/cell';
import type { ConsuntivoRisolto } from '../model/consuntivo';
import type { RigaOrganigramma } from '../model/organigramma';
import type { Piano } from '../model/piano';
import type { SchedaCalcolata } from '../model/risultato';
import { camereDi } from '../regole/camere';
import { checkAttesi } from './attesiDiversi';
import { proprioConsuntivo, resolveConsuntivo } from './cascata';
import { linkRighe, type Legame } from './legami';
import { readMetodi, type MetodiScelti } from './metodiScelti';
import { assignProgetti, withFonte } from './progetti';
import { isSuperiore, splitLati, type Riga } from './righe';
import { ritrovaLinee } from './ritrovate';

export { matriciDi } from './matrice';

export interface EsitoMatch {
  readonly abbinamenti: readonly Abbinamento[];
  /** The actual each row is scored with: `consuntivi[cruscotto][riga]`, same order as the piano. */
  readonly consuntivi: readonly (readonly ConsuntivoRisolto[])[];
  /** The lines of *Cascata* with the texts that they stand for now. */
  readonly linee: readonly RigaCascata[];
  /** *Consuntivo* cells that do not count, because a scheda progetto says otherwise. */
  readonly superate: readonly CellRef[];
}

/** Matches higher rows with those of servizi and lets actuals flow up (contract 5). */
export function matchPiano(
  piano: Piano,
  cascata: readonly RigaCascata[],
  organigramma: readonly RigaOrganigramma[],
  schede: readonly SchedaCalcolata[] = [],
): WithFindings<EsitoMatch> {
  const progetti = assignProgetti(piano, schede);
  const { fonti, superate, piano: assegnato } = progetti.value;
  const lati = splitLati(assegnato, camereDi(assegnato.cruscotti, organigramma));
  const { value: linee, findings: onLinee } = ritrovaLinee(cascata, lati, piano.anno);
  const legami = linkRighe(lati, linee, piano.anno);
  const { metodi, findings: onMetodi } = readMetodi(linee);

  const abbinamenti: Abbinamento[] = [];
  const findings: Finding[] = [...progetti.findings, ...onLinee, ...legami.findings, ...onMetodi];
  const resolve = (alta: Riga): ConsuntivoRisolto => {
    const esito = matchRiga(alta, legami.value.get(alta) ?? [], metodi);
    abbinamenti.push(...esito.abbinamenti);
    findings.push(...esito.findings);
    return esito.consuntivo;
  };
  const consuntivi = lati.righe.map((righe) =>
    righe.map((riga) =>
      withFonte(
        isSuperiore(riga.cruscotto) ? resolve(riga) : proprioConsuntivo(riga.indicatore),
        fonti,
      ),
    ),
  );
  return { value: { abbinamenti, consuntivi, linee, superate }, findings };
}

interface EsitoRiga {
  readonly abbinamenti: readonly Abbinamento[];
  readonly consuntivo: ConsuntivoRisolto;
  readonly findings: readonly Finding[];
}

function matchRiga(alta: Riga, legami: readonly Legame[], metodi: MetodiScelti): EsitoRiga {
  const { indicatore } = alta;
  const basse = legami.filter(feeds).map(({ bassa }) => bassa);
  const scelto = metodi.get(indicatore.testoNormalizzato) ?? null;
  const { risolto, metodo, chiedeMetodo, findings } = resolveConsuntivo(alta, basse, scelto);
  return {
    consuntivo: risolto,
    abbinamenti: legami.map((legame): Abbinamento => {
      const { motivo } = legame;
      const abbinamento = {
        da: alta.ref,
        a: legame.bassa.ref,
        stato: legame.stato,
        metodo: feeds(legame) ? metodo : null,
        richiedePersona: feeds(legame) ? chiedeMetodo : legame.stato === 'proposto',
      };
      return motivo === null ? abbinamento : { ...abbinamento, motivo };
    }),
    findings: [
      ...legami.flatMap((legame) => propose(alta, legame)),
      ...checkAttesi(alta, basse),
      ...findings,
    ],
  };
}

function feeds({ stato }: Legame): boolean {
  return stato === 'certo' || stato === 'confermato';
}

function propose({ indicatore }: Riga, { bassa, motivo, stato }: Legame): readonly Finding[] {
  if (stato !== 'proposto' || motivo === null) return [];
  const { cell, testo } = bassa.indicatore;
  const params = { testo: indicatore.testo, altro: { cella: cell, testo }, ...motivo };
  return [finding('AB-101', params, indicatore.cell, indicatore.rowKey)];
}
