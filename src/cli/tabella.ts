import type { CruscottoCalcolato, Livello, Risultato, Sintesi } from '../core';
import { FORMATI, LABELS, type Formato, type Labels, type Lingua } from '../locale';
import { tintaOfEsito, type Colori } from './colori';
import { padEnd, padStart, shorten } from './larghezza';

/** Widths of the columns: together with two blanks between them, 100 characters. */
const VOCE = 40;
const NUMERO = 9;
const BARRA = 12;

/** Long enough for «Parzialmente raggiunto». */
const ESITO = 22;

interface Contesto {
  readonly labels: Labels;
  readonly formato: Formato;
  readonly colori: Colori;
}

interface Voce {
  readonly nome: string;
  readonly sintesi: Sintesi;
  readonly mediaServizi?: number | null;
}

/** The results as a table for a controller: ente, prospettive, dirigenti, servizi, projects, each with bar and Esito. */
export function tabellaRisultati(
  risultato: Risultato,
  lingua: Lingua,
  colori: Colori,
): readonly string[] {
  const contesto = { labels: LABELS[lingua], formato: FORMATI[lingua], colori };
  const { gruppi } = contesto.labels;
  const { cruscotti, schede } = risultato;
  const enti = ofLivello(cruscotti, ['ente']);
  return [
    heading(contesto),
    ...gruppo(gruppi.ente, enti.map(voceOf), contesto),
    ...gruppo(gruppi.prospettive, enti.flatMap(prospettiveOf), contesto),
    ...gruppo(
      gruppi.dirigenti,
      ofLivello(cruscotti, ['segretario_generale', 'dirigente']).map(voceOf),
      contesto,
    ),
    ...gruppo(
      gruppi.servizi,
      ofLivello(cruscotti, ['servizio', 'azienda_speciale']).map(voceOf),
      contesto,
    ),
    ...gruppo(
      gruppi.progetti,
      schede.map(({ scheda, sintesi }) => ({ nome: scheda.progetto, sintesi })),
      contesto,
    ),
  ];
}

function ofLivello(
  cruscotti: readonly CruscottoCalcolato[],
  livelli: readonly Livello[],
): readonly CruscottoCalcolato[] {
  return cruscotti.filter(({ cruscotto }) => livelli.includes(cruscotto.livello));
}

function voceOf({ cruscotto, totale, mediaServizi }: CruscottoCalcolato): Voce {
  return { nome: cruscotto.unita, sintesi: totale, mediaServizi };
}

function prospettiveOf({ cruscotto, prospettive }: CruscottoCalcolato): readonly Voce[] {
  return prospettive.map((sintesi, indice) => ({
    nome: cruscotto.prospettive[indice]?.nome ?? '',
    sintesi,
  }));
}

function heading({ labels: { colonne }, colori }: Contesto): string {
  const line = [
    padEnd(colonne.voce, VOCE),
    padStart(colonne.raggiungimento, NUMERO),
    padStart(colonne.coperto, NUMERO),
    ' '.repeat(BARRA),
    colonne.esito,
  ].join('  ');
  return colori('tenue', line);
}

function gruppo(titolo: string, voci: readonly Voce[], contesto: Contesto): readonly string[] {
  if (voci.length === 0) return [];
  const lines = voci.flatMap((voce) => voceLines(voce, contesto));
  return [contesto.colori('forte', titolo), ...lines];
}

function voceLines({ nome, sintesi, mediaServizi }: Voce, contesto: Contesto): readonly string[] {
  const { labels, formato, colori } = contesto;
  const { percento, pesoCoperto, esito } = sintesi;
  const tinta = tintaOfEsito(esito);
  const line = [
    padEnd(`  ${shorten(nome, VOCE - 2)}`, VOCE),
    padStart(percento === null ? '–' : formato.punti(percento), NUMERO),
    padStart(formato.punti(100 * pesoCoperto), NUMERO),
    colori(tinta, barra(percento)),
    colori(tinta, shorten(labels.esiti[esito], ESITO)),
  ].join('  ');
  if (mediaServizi === undefined || mediaServizi === null) return [line];
  const media = padStart(formato.punti(mediaServizi), NUMERO);
  return [line, colori('tenue', `${padEnd(`    ${labels.mediaServizi}`, VOCE)}  ${media}`)];
}

/** A bar that is full only at 100 and empty only at 0. */
function barra(percento: number | null): string {
  if (percento === null) return ' '.repeat(BARRA);
  const full = Math.floor((Math.min(percento, 100) / 100) * BARRA);
  const filled = percento > 0 ? Math.max(1, full) : 0;
  return '█'.repeat(filled) + '░'.repeat(BARRA - filled);
}
