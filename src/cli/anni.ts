import type { ConfrontoAnni, Esito, Raggiungimento, RigaNellAnno, VoceAnni } from '../core';
import { FORMATI, LABELS, type Lingua } from '../locale';
import { TESTI_CLI } from '../locale/cli';
import type { Argomenti } from './argomenti';
import { tintaOfEsito, type Colori } from './colori';
import { padEnd, padStart, shorten } from './larghezza';

const VOCE = 46;
const ANNO = 18;
const RIENTRI: Readonly<Record<VoceAnni['livello'], number>> = {
  ente: 0,
  prospettiva: 2,
  obiettivo: 4,
};
const RIENTRO_RIGA = 6;

interface Cifra {
  readonly percento: number | null;
  readonly esito: Esito;
}

/** What `anni` says: the table, and that nothing was written. */
export function stampaAnni(
  { report, lingua }: Argomenti,
  confronto: ConfrontoAnni | null,
  colori: Colori,
): readonly string[] {
  const testi = TESTI_CLI[lingua];
  return [
    ...(confronto === null ? [testi.nessunEnte] : tabellaAnni(confronto, lingua, colori)),
    '',
    ...(report === null ? [] : [`${testi.rapporto}: ${report}`]),
    testi.nullaScritto,
  ];
}

/** The ente year by year: total, prospettive and obiettivi, then each indicator; a word where there is no figure. */
function tabellaAnni(
  { anni, voci, righe }: ConfrontoAnni,
  lingua: Lingua,
  colori: Colori,
): readonly string[] {
  const { voce, indicatori } = LABELS[lingua].anni;
  const line = (nome: string, rientro: number, perAnno: readonly (Cifra | null)[]): string =>
    padEnd(' '.repeat(rientro) + shorten(nome, VOCE - rientro), VOCE) +
    perAnno.map((cifra) => cellOf(cifra, lingua, colori)).join('');
  return [
    colori(
      'tenue',
      padEnd(voce, VOCE) + anni.map(({ anno }) => padStart(String(anno), ANNO)).join(''),
    ),
    ...voci.map(({ nome, livello, perAnno }) => line(nome, RIENTRI[livello], perAnno)),
    '',
    colori('forte', indicatori),
    ...righe.map(({ testo, perAnno }) =>
      line(
        testo,
        RIENTRO_RIGA,
        perAnno.map((riga) => cifraOfRiga(riga)),
      ),
    ),
  ];
}

function cellOf(cifra: Cifra | null, lingua: Lingua, colori: Colori): string {
  if (cifra === null) return padStart('–', ANNO);
  const { percento, esito } = cifra;
  const testo = percento === null ? LABELS[lingua].esiti[esito] : FORMATI[lingua].punti(percento);
  return colori(tintaOfEsito(esito), padStart(shorten(testo, ANNO - 1), ANNO));
}

function cifraOfRiga(riga: RigaNellAnno | null): Cifra | null {
  return riga === null ? null : { percento: percentoOf(riga.raggiungimento), esito: riga.esito };
}

function percentoOf(raggiungimento: Raggiungimento): number | null {
  return raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null;
}
