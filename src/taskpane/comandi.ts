import type { Memoria } from '../app/giornale';
import type { LiveHost } from '../app/ports';
import type { Richiesta } from '../app/ricalcola';
import type {
  CellRef,
  Correzione,
  DecisioneCascata,
  Finding,
  FoglioSuRichiesta,
  IsoDate,
} from '../core';
import type * as Azioni from './azioni';
import type { Banco } from './banco';
import { messaggioDi } from './messaggioDi';
import type { Negozio } from './negozio';
import type { Conclusione, FileScelto, Ripresa } from './conclusione';
import type { Fase } from './stato';

/** Time as the pane needs it: today, and the moment of a run in local time. */
export interface Orologio {
  oggi(): IsoDate | null;
  /** `AAAA-MM-GG HH:MM`. */
  adesso(): string;
}

/** What a person can ask of the pane or of the ribbon. A second request while one runs is ignored. */
export interface Comandi {
  ricalcola(preparazione?: boolean): Promise<void>;
  /** Writes these corrections into people's cells. */
  correggi(correzioni: readonly Correzione[], preparazione?: boolean): Promise<void>;
  /** Writes into *Segnalazioni* that a remark may stay as it is, in the name of the preferences. */
  accetta(finding: Finding, motivo: string, preparazione?: boolean): Promise<void>;
  /** Writes into *Cascata* what a person decided of a match, then reads and calculates again. */
  decidi(decisione: DecisioneCascata, preparazione?: boolean): Promise<void>;
  /** Makes or completes a sheet that is there only for those who want it. */
  foglio(foglio: FoglioSuRichiesta): Promise<void>;
  /** Makes an empty scheda for this project. */
  schedaProgetto(progetto: string): Promise<void>;
  /** Puts the years of the plan side by side. */
  anni(): Promise<void>;
  /** Shows what changed between two days of *Storico*. */
  storico(): Promise<void>;
  /** Makes the workbook of the individual schede, or brings this one up to date. */
  schedeIndividuali(base: FileScelto | null): Promise<void>;
  /** What *Prepara la cartella* had put off. */
  riprendi(ripresa: Ripresa): Promise<void>;
  verifica(): Promise<void>;
  annulla(): Promise<void>;
  vai(cell: CellRef): Promise<void>;
}

/** What commands reach beyond the pane. */
export interface Mezzi {
  readonly host: LiveHost;
  readonly memoria: Memoria;
  /** Address of the open workbook. */
  readonly cartella: string;
  readonly orologio: Orologio;
  /** The calculation, which arrives when a person comes near; a click that comes first waits for it. */
  readonly azioni: () => Promise<typeof Azioni>;
}

export function comandiOf(mezzi: Mezzi, negozio: Negozio): Comandi {
  const { host, memoria, cartella } = mezzi;

  async function soloUno(
    fase: Fase,
    run: (azioni: typeof Azioni, banco: Banco) => Promise<Conclusione>,
  ): Promise<void> {
    if (negozio.stato().fase !== null) return;
    negozio.manda({ kind: 'inizia', fase });
    try {
      const azioni = await mezzi.azioni();
      const banco = { host, memoria, cartella, richiesta: richiestaOf(mezzi, negozio) };
      negozio.manda({ kind: 'finito', ...(await run(azioni, banco)) });
    } catch (thrown) {
      negozio.manda({ kind: 'finito', messaggi: [messaggioDi(thrown)] });
    }
  }

  const comandi: Comandi = {
    ricalcola: (preparazione = false) =>
      soloUno('lettura', (azioni, banco) => azioni.ricalcola(banco, preparazione)),
    correggi: (correzioni, preparazione = false) =>
      soloUno('lettura', (azioni, banco) => azioni.correggi(banco, correzioni, preparazione)),
    accetta: (finding, motivo, preparazione = false) =>
      soloUno('lettura', (azioni, banco) => azioni.accetta(banco, finding, motivo, preparazione)),
    decidi: (decisione, preparazione = false) =>
      soloUno('lettura', (azioni, banco) => azioni.decidi(banco, decisione, preparazione)),
    foglio: (foglio) => soloUno('lettura', (azioni, banco) => azioni.foglio(banco, foglio)),
    schedaProgetto: (progetto) =>
      soloUno('lettura', (azioni, banco) => azioni.schedaProgetto(banco, progetto)),
    anni: () => soloUno('lettura', (azioni, banco) => azioni.anni(banco)),
    storico: () => soloUno('lettura', (azioni, banco) => azioni.storico(banco)),
    schedeIndividuali: (base) =>
      soloUno('lettura', (azioni, banco) => azioni.schedeIndividuali(banco, base)),
    riprendi(ripresa) {
      switch (ripresa.kind) {
        case 'ricalcola':
          return comandi.ricalcola(true);
        case 'correggi':
          return comandi.correggi(ripresa.correzioni, true);
        case 'accetta':
          return comandi.accetta(ripresa.finding, ripresa.motivo, true);
        case 'decidi':
          return comandi.decidi(ripresa.decisione, true);
      }
    },
    verifica: () => soloUno('lettura', (azioni, banco) => azioni.verifica(banco)),
    annulla: () => soloUno('annullamento', (azioni, banco) => azioni.annulla(banco)),
    async vai(cell) {
      if (negozio.stato().fase !== null) return;
      try {
        await host.select(cell);
      } catch (thrown) {
        negozio.manda({ kind: 'finito', messaggi: [messaggioDi(thrown)] });
      }
    },
  };
  return comandi;
}

function richiestaOf({ orologio }: Mezzi, negozio: Negozio): Richiesta {
  const { parole, preferenze } = negozio.stato();
  const { chi, anno, al } = preferenze;
  return {
    anno,
    al,
    oggi: orologio.oggi(),
    regole: {},
    testo: parole.testo,
    chi,
    quando: orologio.adesso(),
    onPasso: (passo) => {
      negozio.manda({ kind: 'fase', fase: passo });
    },
  };
}
