import type * as CasiUso from '../app/casiUso';
import type { EsitoGesto } from '../app/gesti';
import type { Giornale } from '../app/giornale';
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
import {
  messaggiDelFoglio,
  messaggiDelGesto,
  messaggiDellaDecisione,
  messaggiDi,
  messaggioDi,
} from './messaggiDi';
import type { Negozio } from './negozio';
import type { Fase, Messaggio, Ripresa } from './stato';

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
  /** What *Prepara la cartella* had put off. */
  riprendi(ripresa: Ripresa): Promise<void>;
  verifica(): Promise<void>;
  annulla(): Promise<void>;
  vai(cell: CellRef): Promise<void>;
}

export function comandiOf(
  host: LiveHost,
  giornale: Giornale,
  negozio: Negozio,
  orologio: Orologio,
  casiUso: () => Promise<typeof CasiUso>,
): Comandi {
  async function soloUno(fase: Fase, run: () => Promise<void>): Promise<void> {
    if (negozio.stato().fase !== null) return;
    negozio.manda({ kind: 'inizia', fase });
    try {
      await run();
    } catch (thrown) {
      negozio.manda({ kind: 'finito', messaggi: [messaggioDi(thrown)] });
    }
  }

  const richiesta = (): Richiesta => {
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
  };

  async function gesto(
    ripresa: Ripresa,
    fatto: (celle: number) => Messaggio,
    run: (casi: typeof CasiUso) => Promise<EsitoGesto>,
  ): Promise<void> {
    await soloUno('lettura', async () => {
      const { calcolato, scrittura, celle } = await run(await casiUso());
      negozio.manda({
        kind: 'finito',
        calcolato: calcolato.esito,
        messaggi: messaggiDelGesto(scrittura, fatto(celle)),
        daPreparare:
          scrittura.kind === 'da-preparare'
            ? { descrizione: scrittura.descrizione, poi: ripresa }
            : null,
      });
    });
  }

  const comandi: Comandi = {
    ricalcola: (preparazione = false) =>
      soloUno('lettura', async () => {
        const { corri } = await casiUso();
        const corsa = await corri(host, richiesta(), giornale, { preparazione });
        negozio.manda({
          kind: 'finito',
          calcolato: corsa.calcolato.esito,
          messaggi: messaggiDi(corsa),
          daPreparare:
            corsa.scrittura.kind === 'da-preparare'
              ? { descrizione: corsa.scrittura.descrizione, poi: { kind: 'ricalcola' } }
              : null,
        });
      }),
    correggi: (correzioni, preparazione = false) =>
      gesto(
        { kind: 'correggi', correzioni },
        (celle) => ({ kind: 'corretto', celle }),
        ({ correggi }) => correggi(host, richiesta(), giornale, correzioni, { preparazione }),
      ),
    accetta: (finding, motivo, preparazione = false) =>
      gesto(
        { kind: 'accetta', finding, motivo },
        () => ({ kind: 'accettata' }),
        ({ accetta }) =>
          accetta(host, richiesta(), giornale, { vista: finding, motivo }, { preparazione }),
      ),
    decidi: (decisione, preparazione = false) =>
      soloUno('lettura', async () => {
        const { decidi, verifica } = await casiUso();
        const esito = await decidi(host, richiesta(), giornale, decisione, { preparazione });
        if (esito.kind === 'da-preparare') {
          const { descrizione } = esito;
          const daPreparare = { descrizione, poi: { kind: 'decidi', decisione } } as const;
          negozio.manda({ kind: 'finito', messaggi: [], daPreparare });
          return;
        }
        const messaggi = messaggiDellaDecisione(esito);
        if (esito.kind === 'non-riuscita') {
          negozio.manda({ kind: 'finito', messaggi });
          return;
        }
        const calcolato = (await verifica(host, richiesta())).esito;
        negozio.manda({ kind: 'finito', calcolato, messaggi });
      }),
    foglio: (foglio) =>
      soloUno('lettura', async () => {
        const { aggiungiFoglioAnnullabile } = await casiUso();
        const esito = await aggiungiFoglioAnnullabile(host, richiesta(), giornale, foglio);
        const { calcolato } = esito;
        negozio.manda({
          kind: 'finito',
          calcolato: calcolato.esito,
          messaggi: messaggiDelFoglio(esito),
        });
      }),
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
    verifica: () =>
      soloUno('lettura', async () => {
        const { verifica } = await casiUso();
        const calcolato = await verifica(host, richiesta());
        const testo = calcolato.kind === 'calcolato' ? 'soloVerifica' : 'nessunCruscotto';
        negozio.manda({
          kind: 'finito',
          calcolato: calcolato.esito,
          messaggi: [{ kind: 'avviso', testo }],
        });
      }),
    annulla: () =>
      soloUno('annullamento', async () => {
        const { annulla } = await casiUso();
        const esito = await annulla(host, giornale);
        const messaggio: Messaggio =
          esito.kind === 'annullato' ? esito : { kind: 'avviso', testo: 'nienteDaAnnullare' };
        negozio.manda({ kind: 'finito', messaggi: [messaggio] });
        if (esito.kind === 'annullato') negozio.manda({ kind: 'dati-modificati' });
      }),
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
