import type { ConfrontoAnni, RigaNellAnno, Sintesi } from '../core';
import type { Report } from './schema';

type Anni = NonNullable<Report['anni']>;

/** The ente year by year, for other programs. */
export function reportAnni({ foglio, anni, voci, righe }: ConfrontoAnni): Anni {
  return {
    foglio,
    anni: anni.map(({ anno, al }) => ({ anno, al })),
    voci: voci.map(({ livello, nome, perAnno }) => ({
      livello,
      nome,
      perAnno: perAnno.map(reportVoce),
    })),
    indicatori: righe.map(({ riga, testo, perAnno }) => ({
      riga: riga + 1,
      testo,
      perAnno: perAnno.map(reportRiga),
    })),
  };
}

function reportVoce(sintesi: Sintesi | null): Anni['voci'][number]['perAnno'][number] {
  if (sintesi === null) return null;
  const { percento, calcolati, mancanti, esito } = sintesi;
  return { percento, calcolati, mancanti, esito };
}

function reportRiga(riga: RigaNellAnno | null): Anni['indicatori'][number]['perAnno'][number] {
  if (riga === null) return null;
  const { atteso, attesoScritto, raggiungimento, esito } = riga;
  const percento = raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null;
  return { kind: atteso.kind, atteso: attesoScritto, percento, esito };
}
