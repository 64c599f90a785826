import type { Esito } from '../model/raggiungimento';
import type { Sintesi } from '../model/risultato';
import { ESITO_SENZA_CIFRA, type Motivo } from '../regole/esito';
import { fasciaDi } from '../regole/fasce';
import type { Regole } from '../regole/regole';
import type { Conteggio } from './conteggio';
import type { Medie } from './media';

export interface RegoleSintesi {
  readonly fasce: Regole['fasce'];
  /** Missing actuals weigh as zero (`mancanti` in force at the reference date). */
  readonly mancantiComeZero: boolean;
  /** Rows that people took out keep their weight (`pesoEsclusi`). */
  readonly esclusiPesano: boolean;
}

/** Where nothing is scored, the word of the most pressing reason among the rows speaks for the node. */
const URGENZA: readonly Motivo[] = [
  'non-rilevato',
  'illeggibile',
  'non-ancora-dovuto',
  'monitoraggio',
  'annullato',
  'non-misurabile',
  'peso-zero',
  'assente',
];

/** The figure that a node counts with in the mean above it. */
export function valoreInMedia(medie: Medie, { mancantiComeZero }: RegoleSintesi): number | null {
  return mancantiComeZero ? medie.prudenziale : medie.misurato;
}

/**
 * States a node (contract 4). `percento` is null where no row is scored, even if its missing rows weigh as zero in
 * the mean above: like a missing row, the node shows no number of its own.
 */
export function sintesiDi(conteggio: Conteggio, medie: Medie, regole: RegoleSintesi): Sintesi {
  const { calcolati, motivi, pesoCalcolato, pesoDovuto } = conteggio;
  const percento = calcolati === 0 ? null : valoreInMedia(medie, regole);
  return {
    percento,
    percentoMisurato: medie.misurato,
    percentoPrudenziale: medie.prudenziale,
    calcolati,
    monitoraggio: motivi.monitoraggio,
    mancanti: motivi['non-rilevato'] + motivi.illeggibile,
    esclusi:
      motivi['non-ancora-dovuto'] +
      motivi.assente +
      motivi['peso-zero'] +
      motivi.annullato +
      motivi['non-misurabile'],
    pesoCoperto: calcolati === 0 ? 0 : Math.min(pesoCalcolato / pesoDovuto, 1),
    esito: percento === null ? esitoSenzaCifra(conteggio) : fasciaDi(percento, regole.fasce),
  };
}

function esitoSenzaCifra({ motivi }: Conteggio): Esito {
  return ESITO_SENZA_CIFRA[URGENZA.find((motivo) => motivi[motivo] > 0) ?? 'assente'];
}
