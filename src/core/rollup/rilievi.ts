import { finding, type Finding } from '../findings';
import { arrotondaPerConfronto } from '../model/misura';
import type { CruscottoCalcolato } from '../model/risultato';
import { diversaDallaPubblicata } from '../regole/pubblicata';
import { faCento, type PesiVerificati } from './regimePesi';

type Calcolato = Pick<CruscottoCalcolato, 'cruscotto' | 'obiettivi' | 'totale'>;

/** Weights that make 100 nowhere: one remark on the title, with the obiettivi that are off and the whole. */
export function rilievoPesi(
  { cruscotto }: Pick<Calcolato, 'cruscotto'>,
  { regime, totale, perObiettivo }: PesiVerificati,
): readonly Finding[] {
  if (regime !== 'normalizzati') return [];
  const obiettivi = [...perObiettivo]
    .filter(([, somma]) => !faCento(somma))
    .map(([indice, somma]) => ({
      nome: nomeObiettivo(cruscotto, indice),
      somma: arrotondaPerConfronto(somma),
    }));
  const { foglio: sheet, rigaTitolo: row, colTitolo: col } = cruscotto;
  const params = { totale: arrotondaPerConfronto(totale), obiettivi };
  return [finding('PE-203', params, { sheet, row, col })];
}

/** Published figures that the rows do not give again (domain V15): rows are missing, or the mean was another one. */
export function rilieviPubblicate({ cruscotto, obiettivi, totale }: Calcolato): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [indice, pubblicata] of cruscotto.pubblicate.obiettivi) {
    const sintesi = obiettivi[indice];
    const ricalcolata = sintesi?.percento ?? null;
    if (sintesi === undefined || ricalcolata === null) continue;
    if (!diversaDallaPubblicata(pubblicata.value, ricalcolata)) continue;
    const params = {
      obiettivo: nomeObiettivo(cruscotto, indice),
      pubblicata: pubblicata.value,
      ricalcolata,
      righe: sintesi.calcolati,
    };
    findings.push(finding('CO-302', params, pubblicata.cell));
  }
  const { totale: pubblicata } = cruscotto.pubblicate;
  const ricalcolata = totale.percento;
  if (pubblicata === null || ricalcolata === null) return findings;
  if (!diversaDallaPubblicata(pubblicata.value, ricalcolata)) return findings;
  const params = { pubblicata: pubblicata.value, ricalcolata };
  return [...findings, finding('CO-303', params, pubblicata.cell)];
}

/** Its code, else its text; rows under no obiettivo go by the name of their prospettiva. */
function nomeObiettivo(cruscotto: Calcolato['cruscotto'], indice: number): string {
  const obiettivo = cruscotto.obiettivi[indice];
  const prospettiva = cruscotto.prospettive[obiettivo?.prospettiva ?? -1];
  return obiettivo?.codice ?? (obiettivo?.testo || (prospettiva?.nome ?? cruscotto.titolo));
}
