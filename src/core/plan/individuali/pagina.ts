import type { CellValue } from '../../model/cell';
import type { DatiServizi, SchedaIndividuale } from '../../model/individuali';
import type { RigaCalcolata } from '../../model/risultato';
import { esitoScritto } from '../../regole/esito';
import { FORMATO_PERCENTO, frazione } from '../edits';
import type { Cella } from '../ownSheets/table';

/** Headings of the objectives on a page; they also tell that a sheet is a page of ours. */
export const INTESTAZIONI_PAGINA = [
  'Obiettivo',
  'Tipo',
  'Risultato atteso',
  'Consuntivo',
  'Peso',
  '% Raggiungimento',
  'Esito',
] as const;

export const LARGHEZZE_PAGINA: readonly number[] = [56, 12, 17, 17, 8, 17, 22];

/** Zero-based row of those headings. */
export const RIGA_INTESTAZIONE = 5;

const TIPO = { servizio: 'del servizio', proprio: 'proprio' } as const;

type RigaPagina = readonly Cella[];

/** The page of one person, cell by cell from A1: who, objectives, composition of the total, day, signatures. */
export function paginaDi(
  scheda: SchedaIndividuale,
  dati: DatiServizi,
  giorno: string,
): readonly RigaPagina[] {
  const { scritta, composizione } = scheda;
  return [
    testi(`Scheda obiettivi individuali o di gruppo ${String(dati.anno)}`),
    testi(scritta.persona),
    testi(scritta.unita),
    testi(composizione === null ? '' : `Profilo: ${composizione.profilo}`),
    [],
    testi(...INTESTAZIONI_PAGINA),
    ...scheda.righe.map((riga, indice) => rigaObiettivo(scheda, riga, indice)),
    [],
    ...totali(scheda),
    [],
    testi(`Risultati al ${giorno}.`),
    [],
    testi('Firma del valutatore', '', 'Firma per presa visione'),
  ];
}

function rigaObiettivo(
  { scritta }: SchedaIndividuale,
  riga: RigaCalcolata,
  indice: number,
): RigaPagina {
  const { indicatore, consuntivo, raggiungimento } = riga;
  const percento = raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null;
  return [
    { value: indicatore.testo },
    { value: TIPO[scritta.righe[indice]?.tipo ?? 'proprio'] },
    { value: indicatore.atteso.raw || null },
    { value: consuntivo.consuntivo.raw || null },
    { value: indicatore.peso.kind === 'valore' ? indicatore.peso.punti : null },
    percentuale(percento),
    { value: esitoScritto(riga) },
  ];
}

/** What each part counts, and the total: whoever reads the page can do the sum. */
function totali({
  composizione,
  ente,
  unita,
  obiettivi,
  totale,
  esito,
}: SchedaIndividuale): readonly RigaPagina[] {
  const parte = (nome: string, quota: number | undefined, percento: number | null): RigaPagina => [
    { value: nome },
    { value: null },
    { value: null },
    { value: null },
    { value: quota ?? null },
    percentuale(percento),
    { value: null },
  ];
  return [
    parte('Risultato dell’ente', composizione?.ente, ente),
    parte('Risultato dell’unità', composizione?.unita, unita),
    parte('Obiettivi della scheda', composizione?.obiettivi, obiettivi.percento),
    [...parte('Totale', undefined, totale).slice(0, -1), { value: esito }],
  ];
}

function percentuale(percento: number | null): Cella {
  return { value: frazione(percento), formato: FORMATO_PERCENTO };
}

function testi(...valori: readonly CellValue[]): RigaPagina {
  return valori.map((value) => ({ value: value === '' ? null : value }));
}
