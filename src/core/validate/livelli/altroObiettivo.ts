import { finding, type Finding } from '../../findings';
import type { Cruscotto, Indicatore } from '../../model/piano';
import type { ControlloPiano } from '../controllo';
import { enteFirst } from '../ordine';
import { NESSUNO } from '../rilievo';

/** The same indicator under obiettivi with other codes; the ente's place is the right one (domain 2.2 B). */
export const altroObiettivo: ControlloPiano = (piano, { organigramma, ripetuti }) =>
  enteFirst(piano, organigramma).flatMap((camera) => checkCamera(camera, ripetuti));

function checkCamera(
  cruscotti: readonly Cruscotto[],
  ripetuti: ReadonlySet<string>,
): readonly Finding[] {
  const prime = new Map<string, { readonly indicatore: Indicatore; readonly codice: string }>();
  return cruscotti.flatMap((cruscotto) =>
    cruscotto.indicatori.flatMap((indicatore) => {
      if (!ripetuti.has(indicatore.testoNormalizzato)) return NESSUNO;
      const codice = codiceOf(cruscotto, indicatore);
      if (codice === null) return [];
      const prima = prime.get(indicatore.testoNormalizzato);
      if (prima === undefined) {
        prime.set(indicatore.testoNormalizzato, { indicatore, codice });
        return [];
      }
      if (prima.codice === codice) return [];
      const altro = { cella: prima.indicatore.cell, testo: prima.indicatore.testo };
      const params = { codice, altro, altroCodice: prima.codice };
      return [finding('AB-403', params, indicatore.cell, indicatore.rowKey)];
    }),
  );
}

function codiceOf({ obiettivi }: Cruscotto, { obiettivo }: Indicatore): string | null {
  return obiettivi[obiettivo]?.codice ?? null;
}
