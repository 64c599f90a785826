import type { ChiaveRegola, ValoreRegola } from '../../core';

/** A setting in words: its label in *Parametri*, what it can hold, and what it does. */
export interface TestoRegola {
  readonly nome: string;
  readonly ammessi: string;
  readonly spiegazione: string;
}

export type TestiRegole = { readonly [C in ChiaveRegola]: TestoRegola };

export const REGOLE_IT: TestiRegole = {
  tetto: {
    nome: 'Tetto del raggiungimento',
    ammessi: 'un numero di punti percentuali maggiore di 0, oppure «nessuno» (null in JSON)',
    spiegazione: 'Oltre questa percentuale un risultato non sale, per quanto superi quello atteso.',
  },
  minore: {
    nome: 'Formula quando è meglio di meno',
    ammessi: 'speculare, inversa, si-no',
    spiegazione: 'speculare = 100·(2T − A)/T; inversa = 100·T/A; si-no = 100 oppure 0.',
  },
  tolleranzaGiorni: {
    nome: 'Giorni di tolleranza sulle scadenze',
    ammessi: 'un numero intero di giorni, da 0 a 366',
    spiegazione: 'Giorni dopo la scadenza in cui il risultato vale ancora come raggiunto.',
  },
  mancanti: {
    nome: 'Consuntivi mancanti',
    ammessi: 'auto, zero, escludi',
    spiegazione:
      'zero = valgono zero; escludi = restano fuori; auto = fuori fino al 30.12, zero dal 31.12.',
  },
  aggregazioneEnte: {
    nome: "Come si calcola l'ente",
    ammessi: 'obiettivi, prospettive, indicatori',
    spiegazione: 'Media degli obiettivi, delle prospettive, o di tutti gli indicatori con i pesi.',
  },
  aggregazioneUnita: {
    nome: 'Come si calcola una unità',
    ammessi: 'indicatori, obiettivi',
    spiegazione: 'Media pesata degli indicatori del foglio, oppure media degli obiettivi.',
  },
  fasce: {
    nome: 'Fasce di esito',
    ammessi: 'due numeri, il primo più alto, nessuno sotto zero: «90; 70» ([90, 70] in JSON)',
    spiegazione: 'Da quale percentuale un risultato è raggiunto, e da quale lo è in parte.',
  },
  pesoEsclusi: {
    nome: 'Peso delle righe escluse',
    ammessi: 'ripartito, mantenuto',
    spiegazione:
      'ripartito = le altre righe pesano di più; mantenuto = pesa come una riga senza consuntivo.',
  },
  approvazione: {
    nome: 'Data di approvazione del piano',
    ammessi: 'una data: «29.01.2019» ("2019-01-29" oppure null in JSON)',
    spiegazione:
      'Una scadenza che cade quel giorno o prima riceve un avviso; le cifre non cambiano.',
  },
};

export const REGOLE_EN: TestiRegole = {
  tetto: {
    nome: 'Cap of attainment',
    ammessi: 'a number of percentage points above 0, or «nessuno» (null in JSON)',
    spiegazione: 'No result rises above this percentage, however far beyond its target.',
  },
  minore: {
    nome: 'Formula where lower is better',
    ammessi: 'speculare, inversa, si-no',
    spiegazione: 'speculare = 100·(2T − A)/T; inversa = 100·T/A; si-no = 100 or 0.',
  },
  tolleranzaGiorni: {
    nome: 'Days of grace for due dates',
    ammessi: 'a whole number of days, from 0 to 366',
    spiegazione: 'Days after the due date on which a result still counts as in time.',
  },
  mancanti: {
    nome: 'Missing actuals',
    ammessi: 'auto, zero, escludi',
    spiegazione:
      'zero = they count as zero; escludi = left out; auto = left out until 30.12, zero from 31.12.',
  },
  aggregazioneEnte: {
    nome: 'How the ente is calculated',
    ammessi: 'obiettivi, prospettive, indicatori',
    spiegazione: 'Mean of the obiettivi, of the prospettive, or of all indicators with weights.',
  },
  aggregazioneUnita: {
    nome: 'How a unit is calculated',
    ammessi: 'indicatori, obiettivi',
    spiegazione: 'Weighted mean of the indicators of the sheet, or mean of its obiettivi.',
  },
  fasce: {
    nome: 'Bands',
    ammessi: 'two numbers, the first one higher, none below zero: «90; 70» ([90, 70] in JSON)',
    spiegazione: 'From which percentage a result is reached, and from which it is so in part.',
  },
  pesoEsclusi: {
    nome: 'Weight of rows taken out',
    ammessi: 'ripartito, mantenuto',
    spiegazione:
      'ripartito = the other rows weigh more; mantenuto = it weighs as a row without an actual.',
  },
  approvazione: {
    nome: 'Day the plan was approved',
    ammessi: 'a date: «29.01.2019» ("2019-01-29" or null in JSON)',
    spiegazione: 'A deadline on that day or before gets a remark; no figure changes.',
  },
};

/** The value of a setting as it is typed in *Parametri*: `90; 70`, `nessuno`, `speculare`. */
export function valoreRegola(
  valore: ValoreRegola,
  nessuno: string,
  numero: (valore: number) => string,
): string {
  if (valore === null) return nessuno;
  if (typeof valore === 'string') return valore;
  return typeof valore === 'number' ? numero(valore) : valore.map((v) => numero(v)).join('; ');
}
