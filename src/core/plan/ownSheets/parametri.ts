import type { CellValue } from '../../model/cell';
import { FOGLI_PROPRI } from '../../model/foglioProprio';
import type { WorkbookSnapshot } from '../../model/workbook';
import type { WritePlan } from '../../model/writePlan';
import type { WithFindings } from '../../findings';
import type { Regole } from '../../regole/regole';
import { appendTo, type RigaDaAggiungere } from './append';

interface Descrizione {
  readonly parametro: string;
  readonly spiegazione: string;
}

/** Every setting in a controller's words. A rule without a line here does not compile. */
const DESCRIZIONI: Readonly<Record<keyof Regole, Descrizione>> = {
  tetto: {
    parametro: 'Tetto del raggiungimento',
    spiegazione:
      'Punti percentuali oltre i quali un risultato non conta di più; «nessuno» = senza tetto.',
  },
  minore: {
    parametro: 'Indicatori in cui meno è meglio',
    spiegazione:
      '«speculare» = 100·(2T − A)/T; «inversa» = 100·T/A; «si-no» = 100 se il risultato atteso è rispettato, altrimenti 0.',
  },
  tolleranzaGiorni: {
    parametro: 'Tolleranza sulle scadenze',
    spiegazione: 'Giorni di ritardo che contano ancora come nei tempi.',
  },
  mancanti: {
    parametro: 'Consuntivi mancanti',
    spiegazione:
      '«auto» = zero dal 31.12 dell’anno, esclusi prima; «zero» = sempre zero; «escludi» = sempre esclusi.',
  },
  aggregazioneEnte: {
    parametro: 'Risultato dell’ente',
    spiegazione:
      '«obiettivi» = media degli obiettivi; «prospettive» = media delle prospettive; «indicatori» = media pesata degli indicatori.',
  },
  aggregazioneUnita: {
    parametro: 'Risultato di servizi e dirigenti',
    spiegazione:
      '«indicatori» = media pesata degli indicatori; «obiettivi» = media degli obiettivi.',
  },
  fasce: {
    parametro: 'Fasce dell’esito',
    spiegazione:
      'Limiti inferiori, compresi, di «Raggiunto» e «Parzialmente raggiunto», in punti percentuali.',
  },
  pesoEsclusi: {
    parametro: 'Peso delle righe escluse',
    spiegazione:
      '«ripartito» = le altre righe pesano di più; «mantenuto» = la riga annullata o non misurabile pesa come se mancasse il consuntivo.',
  },
  approvazione: {
    parametro: 'Data di approvazione del piano',
    spiegazione:
      'Una scadenza che cade quel giorno o prima riceve un avviso; vuota = la data scritta sopra i cruscotti, se c’è.',
  },
};

/**
 * The sheet *Parametri*, made when a person asks for it: a line for each setting that has none yet. Lines that stand are
 * never changed, whatever they say.
 */
export function planParametri(book: WorkbookSnapshot, regole: Regole): WithFindings<WritePlan> {
  const chiavi = Object.keys(DESCRIZIONI) as (keyof Regole)[];
  const righe = chiavi.map((chiave): RigaDaAggiungere => {
    const { parametro, spiegazione } = DESCRIZIONI[chiave];
    const celle: Readonly<Record<Intestazione, CellValue>> = {
      Parametro: parametro,
      Chiave: chiave,
      Valore: chiave === 'approvazione' ? regole[chiave] : printValore(regole[chiave]),
      Spiegazione: spiegazione,
    };
    return { chiave, celle: new Map(Object.entries(celle)) };
  });
  return appendTo(book, 'parametri', 'Chiave', [...righe, RIGA_AL]);
}

/** No rule, but set in the same place. */
const RIGA_AL: RigaDaAggiungere = {
  chiave: 'al',
  celle: new Map([
    ['Parametro', 'Data di riferimento'],
    ['Chiave', 'al'],
    ['Valore', null],
    [
      'Spiegazione',
      'Per esempio 30/06/2019; vuota = quella stampata sopra i cruscotti, o il 31.12. Vale per il suo anno; una data chiesta al momento del calcolo viene prima.',
    ],
  ]),
};

type Intestazione = (typeof FOGLI_PROPRI.parametri.intestazioni)[number];

/** As the sheet is read back (contract 6): `90; 70` for bands, a word for no cap. */
function printValore(valore: Regole[keyof Regole]): CellValue {
  if (valore === null) return 'nessuno';
  return typeof valore === 'object' ? valore.join('; ') : valore;
}
