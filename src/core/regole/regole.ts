/** The scoring rules in force (contract 3 and 4). Every value is a setting and is stated in every report. */
export interface Regole {
  /** Cap of a raggiungimento in percentage points; null = none. */
  readonly tetto: number | null;
  /** Formula for lower-is-better targets. */
  readonly minore: 'speculare' | 'inversa' | 'si-no';
  /** Days after a scadenza that still count as in time. */
  readonly tolleranzaGiorni: number;
  /** Rows without an actual: as zero, left out, or by the reference date. */
  readonly mancanti: 'auto' | 'zero' | 'escludi';
  readonly aggregazioneEnte: 'obiettivi' | 'prospettive' | 'indicatori';
  readonly aggregazioneUnita: 'indicatori' | 'obiettivi';
  /** Lower limits, included, of *Raggiunto* and *Parzialmente raggiunto*, in percentage points. */
  readonly fasce: readonly [number, number];
  /** The weight of rows that people took out: shared among the others, or kept as that of a row without an actual. */
  readonly pesoEsclusi: 'ripartito' | 'mantenuto';
  /** The day the plan was approved, `AAAA-MM-GG`, for the checks alone; null = as printed above the tables, if it is. */
  readonly approvazione: string | null;
}

/** The name of a setting, as in `--regole` and in the column *Chiave* of *Parametri*. */
export type ChiaveRegola = keyof Regole;

/** What a setting can hold, whichever it is. */
export type ValoreRegola = Regole[ChiaveRegola];

/** Sources: contract 3; IZSLER 2020 for the cap and the means, Gzoom for `speculare`, a Chamber's Relazione 2013 for the bands. */
export const REGOLE_PREDEFINITE: Regole = {
  tetto: 100,
  minore: 'speculare',
  tolleranzaGiorni: 0,
  mancanti: 'auto',
  aggregazioneEnte: 'obiettivi',
  aggregazioneUnita: 'indicatori',
  fasce: [90, 70],
  pesoEsclusi: 'ripartito',
  approvazione: null,
};
