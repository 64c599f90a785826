import { giornaleOf } from '../app/giornale';
import { riletta } from '../app/ricalcola';
import { aggiungiFoglioAnnullabile, aggiungiSchedaAnnullabile } from '../app/suRichiesta';
import type { FoglioSuRichiesta } from '../core';
import type { Banco } from './banco';
import type { Conclusione } from './conclusione';
import { messaggiDelFoglio } from './messaggiDi';

/** Makes or completes a sheet that a person asked for. */
export async function foglio(banco: Banco, quale: FoglioSuRichiesta): Promise<Conclusione> {
  const { host, richiesta, memoria, cartella } = banco;
  const giornale = giornaleOf(memoria, cartella);
  const esito = await aggiungiFoglioAnnullabile(host, richiesta, giornale, quale);
  return { calcolato: esito.calcolato.esito, messaggi: messaggiDelFoglio(esito) };
}

/** The remark that there is no scheda goes with the next reading, which is made here at once. */
export async function schedaProgetto(banco: Banco, progetto: string): Promise<Conclusione> {
  const { host, richiesta, memoria, cartella } = banco;
  const giornale = giornaleOf(memoria, cartella);
  const esito = await aggiungiSchedaAnnullabile(host, richiesta, giornale, progetto);
  const messaggi = messaggiDelFoglio(esito);
  if (esito.scrittura?.kind !== 'scritto') return { calcolato: esito.calcolato.esito, messaggi };
  return { calcolato: (await riletta(host, richiesta, esito.calcolato)).esito, messaggi };
}
