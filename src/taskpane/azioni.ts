import { confrontaAnni } from '../app/anni';
import { annulla as rendi } from '../app/annulla';
import { storicoDellAnno } from '../app/confrontaStorico';
import { corri } from '../app/corsa';
import { decidi as scriviDecisione } from '../app/decidi';
import { accetta as scriviAccettazione, correggi as scriviCorrezioni } from '../app/gesti';
import { giornaleOf } from '../app/giornale';
import { calcola, riletta, verifica as calcolaSolo } from '../app/ricalcola';
import type {
  Correzione,
  DecisioneCascata,
  DescrizionePlan,
  Finding,
  FoglioSuRichiesta,
} from '../core';
import type { Banco } from './banco';
import type * as Fogli from './fogliSuRichiesta';
import { messaggiDelGesto, messaggiDellaDecisione, messaggiDi, protettiDi } from './messaggiDi';
import type { Conclusione, FileScelto, Ripresa } from './conclusione';

/** With one day there is nothing to compare it with. */
const DATE_DA_CONFRONTARE = 2;

const giornaleDi = ({ memoria, cartella }: Banco) => giornaleOf(memoria, cartella);

export async function ricalcola(banco: Banco, preparazione: boolean): Promise<Conclusione> {
  const { host, richiesta } = banco;
  const corsa = await corri(host, richiesta, giornaleDi(banco), { preparazione });
  return {
    calcolato: corsa.calcolato.esito,
    messaggi: messaggiDi(corsa),
    ...(corsa.scrittura.kind === 'scritto' ? { scritto: true } : {}),
    ...daPreparare(corsa.scrittura, { kind: 'ricalcola' }),
  };
}

export async function correggi(
  banco: Banco,
  correzioni: readonly Correzione[],
  preparazione: boolean,
): Promise<Conclusione> {
  const { host, richiesta } = banco;
  const { calcolato, scrittura, celle } = await scriviCorrezioni(
    host,
    richiesta,
    giornaleDi(banco),
    correzioni,
    { preparazione },
  );
  return {
    calcolato: calcolato.esito,
    messaggi: messaggiDelGesto(scrittura, { kind: 'corretto', celle }),
    ...daPreparare(scrittura, { kind: 'correggi', correzioni }),
  };
}

export async function accetta(
  banco: Banco,
  finding: Finding,
  motivo: string,
  preparazione: boolean,
): Promise<Conclusione> {
  const { host, richiesta } = banco;
  const { calcolato, scrittura } = await scriviAccettazione(
    host,
    richiesta,
    giornaleDi(banco),
    { vista: finding, motivo },
    { preparazione },
  );
  return {
    calcolato: calcolato.esito,
    messaggi: messaggiDelGesto(scrittura, { kind: 'accettata' }),
    ...daPreparare(scrittura, { kind: 'accetta', finding, motivo }),
  };
}

export async function decidi(
  banco: Banco,
  decisione: DecisioneCascata,
  preparazione: boolean,
): Promise<Conclusione> {
  const { host, richiesta } = banco;
  const esito = await scriviDecisione(host, richiesta, giornaleDi(banco), decisione, {
    preparazione,
  });
  if (esito.kind === 'da-preparare') {
    return { messaggi: [], ...daPreparare(esito, { kind: 'decidi', decisione }) };
  }
  const messaggi = messaggiDellaDecisione(esito);
  if (esito.kind === 'non-riuscita') return { messaggi };
  const calcolato = await riletta(host, richiesta, null);
  return calcolato === null
    ? { messaggi, datiModificati: true }
    : { calcolato: calcolato.esito, messaggi };
}

export async function foglio(banco: Banco, quale: FoglioSuRichiesta): Promise<Conclusione> {
  return (await loadFogli()).foglio(banco, quale);
}

export async function schedaProgetto(banco: Banco, progetto: string): Promise<Conclusione> {
  return (await loadFogli()).schedaProgetto(banco, progetto);
}

function loadFogli(): Promise<typeof Fogli> {
  return import(/* webpackChunkName: "fogli-su-richiesta" */ './fogliSuRichiesta');
}

export async function verifica({ host, richiesta }: Banco): Promise<Conclusione> {
  const { kind, esito } = await calcolaSolo(host, richiesta);
  const testo = kind === 'calcolato' ? 'soloVerifica' : 'nessunCruscotto';
  const saltati = kind === 'calcolato' ? protettiDi(esito) : [];
  return { calcolato: esito, messaggi: [{ kind: 'avviso', testo }, ...saltati] };
}

export async function annulla(banco: Banco): Promise<Conclusione> {
  const esito = await rendi(banco.host, giornaleDi(banco));
  return esito.kind === 'annullato'
    ? { messaggi: [esito], datiModificati: true }
    : { messaggi: [{ kind: 'avviso', testo: 'nienteDaAnnullare' }] };
}

export async function anni({ host, richiesta }: Banco): Promise<Conclusione> {
  richiesta.onPasso?.('lettura');
  const book = await host.read();
  richiesta.onPasso?.('calcolo');
  const { calcolato, confronto } = confrontaAnni(book, richiesta);
  return confronto === null
    ? { calcolato: calcolato.esito, messaggi: [{ kind: 'avviso', testo: 'nessunEnte' }] }
    : { calcolato: calcolato.esito, messaggi: [], anni: confronto };
}

/** What *Storico* knows of the year, to compare two of its days. */
export async function storico({ host, richiesta }: Banco): Promise<Conclusione> {
  richiesta.onPasso?.('lettura');
  const book = await host.read();
  richiesta.onPasso?.('calcolo');
  const { esito } = calcola(book, richiesta);
  const trovato = storicoDellAnno(book, esito.risultato.anno);
  return trovato.note.length < DATE_DA_CONFRONTARE
    ? { calcolato: esito, messaggi: [{ kind: 'avviso', testo: 'nessunoStorico' }] }
    : { calcolato: esito, messaggi: [], storico: trovato };
}

/** The workbook of the individual schede, made or brought up to date, and opened in Excel where Excel does that. */
export async function schedeIndividuali(
  banco: Banco,
  base: FileScelto | null,
): Promise<Conclusione> {
  const { faiLibro } = await import(/* webpackChunkName: "schede-individuali" */ './libroSchede');
  return faiLibro(banco, base);
}

function daPreparare(
  scrittura: { readonly kind: string; readonly descrizione?: DescrizionePlan },
  poi: Ripresa,
): Pick<Conclusione, 'daPreparare'> {
  const { descrizione } = scrittura;
  return descrizione === undefined ? {} : { daPreparare: { descrizione, poi } };
}
