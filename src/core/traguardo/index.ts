import { arrotondaPerConfronto } from '../model/misura';
import type { CruscottoCalcolato, Risultato } from '../model/risultato';
import { RISULTATI_MASSIMI, type Traguardo } from '../model/traguardo';
import { fasciaDi } from '../regole/fasce';
import { modoTotale } from '../regole/modo';
import { mosseDi, type Mossa } from './gruppo';
import { mancanteDi } from './mancanza';
import { fewest } from './scelta';
import { vociDi, type Voce } from './voci';

/**
 * What each unit still lacks to come to every band above its own: the fewest results, exact for a weighted mean and for a mean
 * of obiettivi. Reckoned as of 31.12 with all that is there today, because before that day a unit with one good result and
 * eleven to come reads 100. Not said where the ente is the mean of its prospettive, nor of units without a row that counts.
 */
export function traguardiDi(risultato: Risultato): readonly Traguardo[] {
  return risultato.cruscotti.flatMap((calcolato, indice) =>
    traguardiOf(calcolato, indice, risultato),
  );
}

function traguardiOf(
  calcolato: CruscottoCalcolato,
  cruscotto: number,
  risultato: Risultato,
): readonly Traguardo[] {
  const { regole } = risultato;
  const modo = modoTotale(calcolato.cruscotto.livello, calcolato.regimePesi, regole);
  if (modo === 'prospettive') return [];
  const voci = vociDi(calcolato, risultato);
  const gruppi = (modo === 'indicatori' ? [voci] : perObiettivo(voci)).map(mosseDi);
  const partenza = startOf(gruppi);
  if (partenza === null) return [];
  const sopra = [...new Set([regole.fasce[1], regole.fasce[0]])].filter(
    (soglia) => arrotondaPerConfronto(partenza) < soglia,
  );
  return sopra.map((soglia) => ({
    cruscotto,
    partenza,
    soglia,
    esito: fasciaDi(soglia, regole.fasce),
    via: viaOf(fewest(gruppi, soglia), voci, calcolato, risultato),
  }));
}

function viaOf(
  righe: readonly number[] | null,
  voci: readonly Voce[],
  calcolato: CruscottoCalcolato,
  risultato: Risultato,
): Traguardo['via'] {
  if (righe === null) {
    const aperte = voci.filter(({ aperta }) => aperta).length;
    return { kind: aperte > RISULTATI_MASSIMI ? 'troppi' : 'irraggiungibile' };
  }
  const mancanti = [...righe]
    .sort((una, altra) => una - altra)
    .flatMap((riga) => {
      const calcolata = calcolato.righe[riga];
      return calcolata === undefined ? [] : (mancanteDi(calcolata, riga, risultato) ?? []);
    });
  return { kind: 'risultati', mancanti };
}

function startOf(gruppi: readonly (readonly Mossa[])[]): number | null {
  const medie = gruppi.flatMap(([oggi]) => oggi?.media ?? []);
  return medie.length === 0 ? null : medie.reduce((somma, una) => somma + una, 0) / medie.length;
}

function perObiettivo(voci: readonly Voce[]): readonly (readonly Voce[])[] {
  const gruppi = new Map<number, Voce[]>();
  for (const voce of voci) {
    const gruppo = gruppi.get(voce.obiettivo) ?? [];
    gruppo.push(voce);
    gruppi.set(voce.obiettivo, gruppo);
  }
  return [...gruppi.values()];
}
