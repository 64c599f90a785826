import { CATALOGUE, finding, type FindingCode, type Gravita } from '../../src/core';
import { LABELS, testoIn } from '../../src/locale';

/** Subjects in the order a controller meets them, by the letters of the code. */
const SOGGETTI: readonly { readonly sigla: string; readonly titolo: string }[] = [
  { sigla: 'RA', titolo: 'Risultati attesi' },
  { sigla: 'CO', titolo: 'Consuntivi' },
  { sigla: 'IN', titolo: 'Definizione degli indicatori' },
  { sigla: 'TE', titolo: 'Testi' },
  { sigla: 'PE', titolo: 'Pesi e totali' },
  { sigla: 'AB', titolo: 'Abbinamenti e cascata' },
  { sigla: 'SP', titolo: 'Schede progetto' },
  { sigla: 'RE', titolo: 'Rettifiche ed esclusioni' },
  { sigla: 'FA', titolo: 'Fasce' },
  { sigla: 'BU', titolo: 'Budget direzionale' },
  { sigla: 'OR', titolo: 'Organigramma' },
  { sigla: 'SI', titolo: 'Schede individuali' },
  { sigla: 'FO', titolo: 'Fogli, intestazioni e impostazioni' },
];

const GRAVITA: readonly Gravita[] = ['errore', 'avviso', 'nota'];

/** Where the samples of the catalogue stand: any cell will do. */
const CELLA = { sheet: 'ENTE', row: 7, col: 2 };

/** docs/segnalazioni.md: every code with its gravita, a sample of its text, and what to do. */
export function segnalazioniMarkdown(): string {
  const codes = (Object.keys(CATALOGUE) as FindingCode[]).sort();
  const sections = SOGGETTI.map(({ sigla, titolo }) => ({
    titolo,
    codes: codes.filter((code) => code.startsWith(`${sigla}-`)),
  })).filter((section) => section.codes.length > 0);
  return [
    '# Segnalazioni',
    '',
    '<!-- Generato da `npm run docs:segnalazioni` dal catalogo e dai testi: non modificare a mano. -->',
    '',
    'Ogni segnalazione ha un codice che non cambia, una gravità e la cella a cui si riferisce. Le frasi qui sotto sono esempi.',
    '',
    '- **errore**: la riga non è calcolata, o un totale è sbagliato.',
    '- **avviso**: la riga è calcolata, ma va guardata.',
    '- **nota**: per conoscenza.',
    '',
    totals(codes),
    ...sections.flatMap(({ titolo, codes: own }) => ['', `## ${titolo}`, ...own.flatMap(entry)]),
    '',
  ].join('\n');
}

function totals(codes: readonly FindingCode[]): string {
  const counts = GRAVITA.map((gravita) => {
    const quanti = codes.filter((code) => CATALOGUE[code].gravita === gravita).length;
    const { uno, molti } = LABELS.it.gravita[gravita];
    return `${String(quanti)} ${quanti === 1 ? uno : molti}`;
  });
  return `In tutto ${String(codes.length)} segnalazioni: ${counts.join(', ')}.`;
}

function entry(code: FindingCode): readonly string[] {
  const { gravita, fonte } = CATALOGUE[code];
  const { testo, rimedio, breve } = testoIn('it')(sampleOf(code));
  return [
    '',
    `### ${code}: ${escape(breve)}`,
    '',
    `*${gravita}* · fonte: ${escape(fonte)}`,
    '',
    escape(testo),
    '',
    `Che cosa fare: ${escape(rimedio)}`,
  ];
}

/** A finding made of the catalogue's own sample. */
export function sampleOf<C extends FindingCode>(code: C) {
  return finding(code, CATALOGUE[code].esempio, CELLA, 'n iniziative');
}

/** Cell text may hold what Markdown takes for mark-up. */
function escape(testo: string): string {
  return testo.replace(/[\\*_`<>|[\]]/g, (sign) => `\\${sign}`);
}
