import type { ConsuntivoRisolto } from '../../model/consuntivo';
import { printData } from '../../model/data';
import type { FOGLI_PROPRI } from '../../model/foglioProprio';
import type { Indicatore } from '../../model/piano';
import type { CruscottoCalcolato, RigaCalcolata, Risultato, Sintesi } from '../../model/risultato';
import { printConsuntivo, printRisultatoAtteso } from '../../model/stampa';
import { esitoScritto } from '../../regole/esito';
import { FORMATO_PERCENTO, frazione } from '../edits';
import { printVoce } from './riepilogoRighe';
import type { Cella } from './table';

type Intestazione = (typeof FOGLI_PROPRI.relazione.intestazioni)[number];
export type ColonnaRelazione = Exclude<Intestazione, 'Causa dello scostamento'>;
export type RigaRelazione = Readonly<Partial<Record<ColonnaRelazione, Cella>>>;

/** The year of the report first among the three, or as the workbook has them: each with its own calculation. */
export type Triennio = readonly Risultato[];

const VUOTA: Cella = { value: null };

/**
 * The tables of the *Relazione sulla performance* (Unioncamere's structure): 3.1 the obiettivi strategici of the ente over three
 * years, 3.2 the operational indicators of the units, 3.3 the overall valuation.
 */
export function relazioneRighe(risultato: Risultato, triennio: Triennio): readonly RigaRelazione[] {
  const enti = risultato.cruscotti.filter(isEnte);
  const unita = risultato.cruscotti.filter((calcolato) => !isEnte(calcolato));
  return [
    titolo('3.1', risultato.anno, 'Obiettivi strategici nel triennio', triennio),
    ...enti.flatMap((ente) => strategici(ente, risultato, triennio)),
    titolo('3.2', risultato.anno, 'Obiettivi operativi'),
    ...unita.flatMap((calcolato) => operativi(calcolato, risultato.anno)),
    titolo('3.3', risultato.anno, 'Valutazione complessiva'),
    ...enti.flatMap((ente) => complessivi(ente, risultato.anno)),
    ...unita.map((calcolato) => totale(calcolato, risultato.anno)),
  ];
}

function isEnte({ cruscotto }: CruscottoCalcolato): boolean {
  return cruscotto.livello === 'ente';
}

/** Years stand as texts: under a percentage's format a number would be another one. */
function titolo(
  tabella: string,
  anno: number,
  testo: string,
  triennio: Triennio = [],
): RigaRelazione {
  return {
    ...capo(tabella, anno, '', testo),
    ...perAnno(triennio.map((suo) => ({ value: String(suo.anno) }))),
  };
}

function capo(tabella: string, anno: number, foglio: string, voce: string): RigaRelazione {
  return {
    Tabella: { value: tabella },
    Anno: { value: anno },
    Foglio: { value: foglio === '' ? null : foglio },
    Voce: { value: voce === '' ? null : voce },
  };
}

function perAnno([primo, secondo, terzo]: readonly Cella[]): RigaRelazione {
  return {
    'Primo anno': primo ?? VUOTA,
    'Secondo anno': secondo ?? VUOTA,
    'Terzo anno': terzo ?? VUOTA,
  };
}

function punti(percento: number | null): Cella {
  return { value: frazione(percento), formato: FORMATO_PERCENTO };
}

function esitoDi({ percento, esito }: Sintesi): RigaRelazione {
  return { Raggiungimento: punti(percento), Esito: { value: esito } };
}

/** Each obiettivo with its result in the three years, and below it its indicators with what is due in each. */
function strategici(
  ente: CruscottoCalcolato,
  { anno }: Risultato,
  triennio: Triennio,
): readonly RigaRelazione[] {
  const { cruscotto } = ente;
  const anni = triennio.map((suo) => stesso(suo, ente));
  return cruscotto.obiettivi.flatMap(({ codice, testo }, indice) => {
    const sintesi = ente.obiettivi[indice];
    const righe = ente.righe.filter(({ indicatore }) => indicatore.obiettivo === indice);
    if (sintesi === undefined || righe.length === 0) return [];
    const voce = printVoce(codice, testo);
    const inizio = capo('3.1', anno, cruscotto.foglio, voce);
    return [
      {
        ...inizio,
        ...perAnno(anni.map((suo) => punti(suo?.obiettivi[indice]?.percento ?? null))),
        ...esitoDi(sintesi),
      },
      ...righe.map((riga) => ({
        ...capo('3.1', anno, cruscotto.foglio, ''),
        ...rigaIndicatore(riga),
        ...perAnno(anni.map((suo) => ({ value: attesoDi(suo, riga.indicatore) }))),
      })),
    ];
  });
}

/** The same cruscotto, calculated for another year: sheet and rows are the same. */
function stesso(
  { cruscotti }: Risultato,
  { cruscotto: { foglio, rigaTitolo } }: CruscottoCalcolato,
): CruscottoCalcolato | undefined {
  return cruscotti.find(
    ({ cruscotto }) => cruscotto.foglio === foglio && cruscotto.rigaTitolo === rigaTitolo,
  );
}

function attesoDi(calcolato: CruscottoCalcolato | undefined, { riga }: Indicatore): string | null {
  const suo = calcolato?.righe.find(({ indicatore }) => indicatore.riga === riga);
  return suo === undefined ? null : printAtteso(suo.indicatore);
}

/** Dates in short, as columns of a table have room for them. */
function printAtteso({ atteso: { value, raw } }: Indicatore): string {
  if (value.kind === 'scadenza') return printData(value.entro);
  return value.kind === 'illeggibile' ? raw : printRisultatoAtteso(value);
}

function printRilevato({ consuntivo: { value, raw } }: ConsuntivoRisolto): string {
  if (value.kind === 'data') return printData(value.il);
  return value.kind === 'illeggibile' ? raw : printConsuntivo(value);
}

function rigaIndicatore(calcolata: RigaCalcolata) {
  const { indicatore, consuntivo, raggiungimento } = calcolata;
  const riga: RigaRelazione = {
    Indicatore: { value: indicatore.testo },
    'Risultato atteso': { value: printAtteso(indicatore) },
    Consuntivo: { value: printRilevato(consuntivo) },
    Raggiungimento: punti(raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null),
    Esito: { value: esitoScritto(calcolata) },
  };
  return riga;
}

/** The operational indicators of a unit under their azione, which is what a unit calls its obiettivo operativo. */
function operativi(
  { cruscotto, righe }: CruscottoCalcolato,
  anno: number,
): readonly RigaRelazione[] {
  const scelte = righe.filter(({ indicatore }) => indicatore.tipo === 'operativo');
  const voci = scelte.map(({ indicatore: { azione, obiettivo } }) => {
    const suo = cruscotto.obiettivi[obiettivo];
    return azione === '' ? printVoce(suo?.codice ?? null, suo?.testo ?? '') : azione;
  });
  return scelte.map((riga, indice) => {
    const voce = voci[indice] ?? '';
    const ripetuta = indice > 0 && voce === voci[indice - 1];
    return {
      ...capo('3.2', anno, cruscotto.foglio, ripetuta ? '' : voce),
      ...rigaIndicatore(riga),
    };
  });
}

function complessivi(ente: CruscottoCalcolato, anno: number): readonly RigaRelazione[] {
  const { cruscotto, prospettive } = ente;
  return [
    totale(ente, anno),
    ...cruscotto.prospettive.flatMap(({ nome }, indice) => {
      const sintesi = prospettive[indice];
      if (sintesi === undefined) return [];
      return [{ ...capo('3.3', anno, cruscotto.foglio, nome), ...esitoDi(sintesi) }];
    }),
  ];
}

function totale({ cruscotto, totale: suo }: CruscottoCalcolato, anno: number): RigaRelazione {
  return { ...capo('3.3', anno, cruscotto.foglio, cruscotto.titolo), ...esitoDi(suo) };
}
