import type { EsitoCorsa } from '../app/corsa';
import type { EsitoDecisione } from '../app/decidi';
import type { EsitoGesto } from '../app/gesti';
import type { EsitoFoglioAnnullabile } from '../app/suRichiesta';
import type { EsitoPipeline } from '../core';
import type { Messaggio } from './conclusione';

/** The lines over the results after a run. */
export function messaggiDi({ calcolato, scrittura }: EsitoCorsa): readonly Messaggio[] {
  if (calcolato.kind === 'nessun-cruscotto') return [{ kind: 'avviso', testo: 'nessunCruscotto' }];
  const saltati = protettiDi(calcolato.esito);
  switch (scrittura.kind) {
    case 'scritto': {
      const fatto: Messaggio = { kind: 'scritto', celle: scrittura.celle };
      return scrittura.annullabile
        ? [fatto, ...saltati]
        : [fatto, { kind: 'avviso', testo: 'nonAnnullabile' }, ...saltati];
    }
    case 'non-riuscita':
      return [{ kind: 'failure', failure: scrittura.failure }, ...saltati];
    case 'niente-da-scrivere':
      return [{ kind: 'avviso', testo: 'nienteDaScrivere' }, ...saltati];
    case 'da-preparare':
      return saltati;
  }
}

/** The sheets that would be written were they not protected: told before anything is written, and after. */
export function protettiDi({ findings }: EsitoPipeline): readonly Messaggio[] {
  const fogli = findings.flatMap((finding) =>
    finding.code === 'FO-201' ? [finding.params.foglio] : [],
  );
  return fogli.length === 0 ? [] : [{ kind: 'protetti', fogli: [...new Set(fogli)] }];
}

/** The same after a correction or an acceptance; `fatto` is said when it was written. */
export function messaggiDelGesto(
  scrittura: EsitoGesto['scrittura'],
  fatto: Messaggio,
): readonly Messaggio[] {
  switch (scrittura.kind) {
    case 'scritto':
      return scrittura.annullabile ? [fatto] : [fatto, { kind: 'avviso', testo: 'nonAnnullabile' }];
    case 'non-riuscita':
      return [{ kind: 'failure', failure: scrittura.failure }];
    case 'superato':
      return [{ kind: 'avviso', testo: 'superato' }];
    case 'non-accettabile':
      return [{ kind: 'non-accettabile', perche: scrittura.perche }];
    case 'da-preparare':
      return [];
  }
}

/** The same after a sheet on request: also why it could not be made. */
export function messaggiDelFoglio({
  calcolato,
  plan,
  findings,
  scrittura,
}: EsitoFoglioAnnullabile): readonly Messaggio[] {
  if (calcolato.kind === 'nessun-cruscotto') return [{ kind: 'avviso', testo: 'nessunCruscotto' }];
  const trovate = findings.map((finding): Messaggio => ({ kind: 'segnalazione', finding }));
  if (scrittura === null) {
    return trovate.length > 0 ? trovate : [{ kind: 'avviso', testo: 'nienteDaScrivere' }];
  }
  if (scrittura.kind === 'non-riuscita') {
    return [{ kind: 'failure', failure: scrittura.failure }];
  }
  const nome = plan.edits[0]?.cell.sheet ?? '';
  const fatto: Messaggio = { kind: 'foglio', nome };
  const perSempre: readonly Messaggio[] = scrittura.annullabile
    ? []
    : [{ kind: 'avviso', testo: 'nonAnnullabile' }];
  return [fatto, ...perSempre, ...trovate];
}

/** The same after a match was decided. */
export function messaggiDellaDecisione(
  esito: Exclude<EsitoDecisione, { kind: 'da-preparare' }>,
): readonly Messaggio[] {
  switch (esito.kind) {
    case 'scritto':
      return esito.annullabile
        ? [{ kind: 'deciso' }]
        : [{ kind: 'deciso' }, { kind: 'avviso', testo: 'nonAnnullabile' }];
    case 'non-riuscita':
      return [{ kind: 'failure', failure: esito.failure }];
    case 'nulla-da-cambiare':
      return esito.findings.length === 0
        ? [{ kind: 'avviso', testo: 'nienteDaScrivere' }]
        : esito.findings.map((finding) => ({ kind: 'segnalazione', finding }));
  }
}
