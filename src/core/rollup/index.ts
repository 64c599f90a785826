import type { Finding, WithFindings } from '../findings';
import type { IsoDate } from '../model/data';
import type { RigaOrganigramma } from '../model/organigramma';
import type { Cruscotto, Piano } from '../model/piano';
import type {
  CruscottoCalcolato,
  RigaCalcolata,
  SchedaCalcolata,
  Sintesi,
} from '../model/risultato';
import { mancantiComeZero } from '../regole/anno';
import type { Regole } from '../regole/regole';
import { mediaDi } from './media';
import { modoTotale } from '../regole/modo';
import { verificaPesi } from './regimePesi';
import { rilieviPubblicate, rilievoPesi } from './rilievi';
import { rollUpCruscotto } from './rollUpCruscotto';
import { serviziPerDirigente } from './servizi';
import { valoreInMedia, type RegoleSintesi } from './sintesi';

export interface ContestoRollup {
  readonly regole: Regole;
  readonly al: IsoDate;
  readonly organigramma: readonly RigaOrganigramma[];
}

type SenzaMedia = Omit<CruscottoCalcolato, 'mediaServizi'>;

/** Rolls scored rows up to obiettivo, prospettiva and total of each cruscotto, and servizi to their dirigente (contract 4). */
export function rollUpPiano(
  piano: Piano,
  righe: readonly (readonly RigaCalcolata[])[],
  { regole, al, organigramma }: ContestoRollup,
): WithFindings<readonly CruscottoCalcolato[]> {
  const diSintesi = {
    fasce: regole.fasce,
    mancantiComeZero: mancantiComeZero(regole, al, piano.anno),
    esclusiPesano: regole.pesoEsclusi === 'mantenuto',
  };
  const rolled = piano.cruscotti.map((cruscotto, indice) =>
    rollUp(cruscotto, righe[indice] ?? [], regole, diSintesi),
  );
  const calcolati = rolled.map(({ value }) => value);
  const { servizi, findings } = serviziPerDirigente(piano.cruscotti, organigramma);
  const value = calcolati.map((calcolato, indice) => ({
    ...calcolato,
    mediaServizi: mediaServizi(servizi.get(indice), calcolati, diSintesi),
  }));
  return { value, findings: [...rolled.flatMap((uno) => uno.findings), ...findings] };
}

/** The result of every scheda progetto: the weighted mean of its activities, missing ones as the setting says (contract 3). */
export function rollUpSchede(
  piano: Piano,
  righe: readonly (readonly RigaCalcolata[])[],
  { regole, al }: Pick<ContestoRollup, 'regole' | 'al'>,
): readonly SchedaCalcolata[] {
  const diSintesi = {
    fasce: regole.fasce,
    mancantiComeZero: mancantiComeZero(regole, al, piano.anno),
    esclusiPesano: regole.pesoEsclusi === 'mantenuto',
  };
  return piano.schede.map((scheda, indice) => {
    const attivita = righe[indice] ?? [];
    const { totale } = rollUpCruscotto(scheda.tabella, attivita, 'indicatori', diSintesi);
    return { scheda, attivita, sintesi: totale };
  });
}

function rollUp(
  cruscotto: Cruscotto,
  righe: readonly RigaCalcolata[],
  regole: Regole,
  diSintesi: RegoleSintesi,
): { readonly value: SenzaMedia; readonly findings: readonly Finding[] } {
  const pesi = verificaPesi(cruscotto);
  const modo = modoTotale(cruscotto.livello, pesi.regime, regole);
  const totali = rollUpCruscotto(cruscotto, righe, modo, diSintesi);
  const value = { cruscotto, regimePesi: pesi.regime, righe, ...totali };
  return { value, findings: [...rilievoPesi(value, pesi), ...rilieviPubblicate(value)] };
}

/** Simple mean; a servizio whose actuals are all missing counts as its missing rows do. Null where none is scored. */
function mediaServizi(
  sotto: ReadonlySet<number> = new Set(),
  calcolati: readonly SenzaMedia[],
  regole: RegoleSintesi,
): number | null {
  const totali = [...sotto].flatMap((indice): readonly Sintesi[] => {
    const calcolato = calcolati[indice];
    return calcolato === undefined ? [] : [calcolato.totale];
  });
  if (totali.every(({ percento }) => percento === null)) return null;
  return valoreInMedia(
    mediaDi(
      totali.map(({ percentoMisurato, percentoPrudenziale }) => ({
        misurato: percentoMisurato,
        prudenziale: percentoPrudenziale,
      })),
    ),
    regole,
  );
}
