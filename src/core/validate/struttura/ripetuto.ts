import { finding, type Finding } from '../../findings';
import type { Indicatore } from '../../model/piano';
import { normalizeTesto } from '../../model/testo';
import type { ControlloCruscotto } from '../controllo';
import { findRiprese } from './ripresa';

/** A row that says what another one above it says; `at` and `primaAt` count the rows of the cruscotto. */
interface Ripetuta {
  readonly at: number;
  readonly riga: Indicatore;
  readonly primaAt: number;
  readonly prima: Indicatore;
}

/** One row is a row written twice; more of them in order are a block. */
const MIN_RIGHE = 2;

/**
 * The same indicator twice under one azione and obiettivo: it counts twice (domain 2.2 D). Where rows in order repeat others
 * in the same order, one remark more says that a block of the sheet was printed twice. What was printed twice and went on
 * with other rows is a matter of its own.
 */
export const ripetuto: ControlloCruscotto = (cruscotto) => {
  const ripetute = findRipetute(cruscotto.indicatori);
  return [
    ...ripetute.map(({ riga: { testo, cell, rowKey }, prima }) =>
      finding('FO-406', { testo, prima: prima.riga + 1 }, cell, rowKey),
    ),
    ...blocchi(ripetute).flatMap(remarkBlocco),
    ...findRiprese(cruscotto, new Set(ripetute.map(({ riga }) => riga))),
  ];
};

function findRipetute(indicatori: readonly Indicatore[]): readonly Ripetuta[] {
  const prime = new Map<string, { readonly at: number; readonly riga: Indicatore }>();
  return indicatori.flatMap((riga, at): readonly Ripetuta[] => {
    const { testoNormalizzato, azione, obiettivo, atteso } = riga;
    if (testoNormalizzato === '' || atteso.value.kind === 'assente') return [];
    const chiave = [String(obiettivo), normalizeTesto(azione), testoNormalizzato].join('|');
    const prima = prime.get(chiave);
    if (prima !== undefined) return [{ at, riga, primaAt: prima.at, prima: prima.riga }];
    prime.set(chiave, { at, riga });
    return [];
  });
}

function blocchi(ripetute: readonly Ripetuta[]): readonly (readonly Ripetuta[])[] {
  const fatti: Ripetuta[][] = [];
  for (const una of ripetute) {
    const corrente = fatti[fatti.length - 1];
    const ultima = corrente?.[corrente.length - 1];
    const segue = ultima?.at === una.at - 1 && ultima.primaAt === una.primaAt - 1;
    if (corrente !== undefined && segue) corrente.push(una);
    else fatti.push([una]);
  }
  return fatti;
}

function remarkBlocco(blocco: readonly Ripetuta[]): readonly Finding[] {
  const [prima, ultima] = [blocco[0], blocco[blocco.length - 1]];
  if (prima === undefined || ultima === undefined || blocco.length < MIN_RIGHE) return [];
  const params = {
    righe: blocco.length,
    fine: ultima.riga.cell,
    prima: { da: prima.prima.cell, a: ultima.prima.cell },
  };
  return [finding('FO-409', params, prima.riga.cell)];
}
