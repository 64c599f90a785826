import {
  fasciaDi,
  parseIsoDate,
  type DatiServizi,
  type DatoServizio,
  type Esito,
  type Regole,
} from '../core';
import type { ReportLetto, ReportSintesi } from './schema';

/** What individual schede take over from a run of the cruscotti: the totals, then every indicator of every unit. */
export function datiServiziOf(report: ReportLetto): DatiServizi {
  const { anno, al, risultati, cruscotti, regole } = report;
  const titoli = new Map(cruscotti.map(({ foglio, titolo }) => [foglio, titolo]));
  const ente = cruscotti.find(({ livello }) => livello === 'ente');
  const totali: DatoServizio[] = [];
  if (risultati.ente !== null && ente !== undefined) {
    totali.push(totaleOf('Ente', ente.titolo, ente, risultati.ente, regole));
  }
  for (const unita of risultati.unita) {
    totali.push(totaleOf('Unità', unita.titolo, unita, unita, regole));
  }
  const righe = report.indicatori.map((indicatore): DatoServizio => ({
    tipo: 'Indicatore',
    unita: titoli.get(indicatore.foglio) ?? indicatore.foglio,
    testo: indicatore.testo,
    atteso: indicatore.atteso.testo,
    consuntivo: indicatore.consuntivo.testo,
    raggiungimento: indicatore.raggiungimento,
    esito: indicatore.esito,
    ...(indicatore.rettifica === undefined ? {} : { rettifica: indicatore.rettifica }),
    foglio: indicatore.foglio,
    riga: indicatore.riga,
  }));
  const giorno = parseIsoDate(al);
  if (giorno === null) throw new Error(`no such day: ${al}`);
  return { anno, al: giorno, righe: [...totali, ...righe] };
}

function totaleOf(
  tipo: DatoServizio['tipo'],
  titolo: string,
  { foglio, rigaTitolo }: { readonly foglio: string; readonly rigaTitolo: number },
  { percento }: ReportSintesi,
  { fasce }: Pick<Regole, 'fasce'>,
): DatoServizio {
  const esito: Esito = percento === null ? 'Non rilevato' : fasciaDi(percento, fasce);
  return {
    tipo,
    unita: titolo,
    testo: '',
    atteso: '',
    consuntivo: '',
    raggiungimento:
      percento === null
        ? { kind: 'non-calcolabile', motivo: 'non-rilevato' }
        : { kind: 'calcolato', percento, nonLimitato: percento },
    esito,
    foglio,
    riga: rigaTitolo,
  };
}
