import { finding } from '../../findings';
import type { RigaRef } from '../../model/abbinamento';
import type { Piano } from '../../model/piano';
import type { Risultato } from '../../model/risultato';
import type { ControlloRisultato } from '../controllo';

/** Strategic rows of a dirigente that the ente has neither as they are nor in the words of a servizio (domain 2.2 C). */
export const nonDellEnte: ControlloRisultato = (piano, { abbinamenti }) => {
  const testi = textsOfEnte(piano, abbinamenti);
  if (testi.size === 0) return [];
  const conosciute = piano.cruscotti.map(() => new Set<number>());
  for (const { da, a, stato } of abbinamenti) {
    const known = stato !== 'rifiutato' && testi.has(testoDi(piano, a));
    if (known) conosciute[da.cruscotto]?.add(da.riga);
  }
  return piano.cruscotti.flatMap(({ livello, indicatori }, cruscotto) => {
    if (livello !== 'dirigente' && livello !== 'segretario_generale') return [];
    return indicatori
      .filter(
        ({ tipo, testoNormalizzato, atteso }, riga) =>
          tipo === 'strategico' &&
          atteso.value.kind !== 'assente' &&
          !testi.has(testoNormalizzato) &&
          conosciute[cruscotto]?.has(riga) !== true,
      )
      .map(({ testo, cell, rowKey }) => finding('AB-402', { testo }, cell, rowKey));
  });
};

function textsOfEnte(piano: Piano, abbinamenti: Risultato['abbinamenti']): ReadonlySet<string> {
  const enti = piano.cruscotti.filter(({ livello }) => livello === 'ente');
  const testi = new Set(
    enti.flatMap(({ indicatori }) => indicatori.map((riga) => riga.testoNormalizzato)),
  );
  for (const { da, a, stato } of abbinamenti) {
    const isEnte = piano.cruscotti[da.cruscotto]?.livello === 'ente';
    if (isEnte && stato !== 'rifiutato') testi.add(testoDi(piano, a));
  }
  return testi;
}

function testoDi(piano: Piano, { cruscotto, riga }: RigaRef): string {
  return piano.cruscotti[cruscotto]?.indicatori[riga]?.testoNormalizzato ?? '';
}
