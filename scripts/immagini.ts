import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CellValue } from '../src/core';
import { applyPlan, readWorkbook } from '../src/host/file';

/**
 * Draws the sheets of the manual anew: the sample through the command line, LibreOffice to PDF, pages to PNG. Needs `soffice`,
 * `pdftotext`, `pdftoppm` and ImageMagick's `convert`; which picture has changed a person sees in the diff.
 */

const ROOT = path.join(__dirname, '..');
const OUT = path.join(ROOT, 'docs/manuale/immagini');
const SAMPLE = path.join(ROOT, 'samples/cruscotti-2019-consuntivo.xlsx');
const SU_RICHIESTA = ['matrice', 'relazione', 'dati', 'storico', 'parametri', 'organigramma'];
const PROGETTO = "Certificazione dell'Ente secondo la norma ISO 9001:2015";
const UNITA = 'SERVIZIO PROMOZIONE E SVILUPPO ECONOMIA LOCALE';
const DPI = 95;
/** A sheet of 25 columns on one page wide: its first ones, large enough to be read. */
const RITAGLI: Readonly<Record<string, { readonly dpi: number; readonly taglio: string }>> = {
  dati: { dpi: 330, taglio: '1180x300+0+0' },
};

/** A picture: the first page that holds all these words. */
type Pagine = Readonly<Record<string, readonly string[]>>;

const CRUSCOTTI: Pagine = {
  'riepilogo-tabella': ['Peso', 'Media', 'Prospettiva'],
  'riepilogo-mappa': ['Risultati delle unità e mappa strategica'],
  'segnalazioni-foglio': ['Gravità', 'Rimedio', 'Accettata da'],
  'cascata-foglio': ['Foglio di origine', 'Metodo'],
  matrice: ['Da guardare', 'nessuno lo porta'],
  'relazione-3.1': ['Obiettivi strategici nel triennio'],
  'relazione-3.3': ['Valutazione complessiva'],
  dati: ['Elaborazione', 'Tipo di atteso'],
  parametri: ['Parametro', 'Chiave', 'Spiegazione'],
  organigramma: ['Risponde a', 'Dedotto da'],
  'scheda-progetto': ['Progetto: Certificazione', 'Responsabile', 'Inizio'],
};
const INDIVIDUALI: Pagine = { 'schede-individuali': ['Firma del valutatore', 'Anna Rossi'] };

const folder = mkdtempSync(path.join(tmpdir(), 'manuale-'));
try {
  mkdirSync(OUT, { recursive: true });
  const libro = path.join(folder, 'cruscotti.xlsx');
  cruscotto('ricalcola', SAMPLE, '--out', libro);
  for (const foglio of SU_RICHIESTA) rifai(foglio, libro);
  rifai('scheda', libro, '--progetto', PROGETTO);
  digita(libro, 'Scheda progetto Certificazione', [
    [3, 0, 'Riesame della direzione'],
    [3, 1, 'Ufficio qualità'],
    [3, 2, '30/06/2019'],
    [3, 3, '28/06/2019'],
    [3, 4, 40],
    [4, 0, 'Verifiche interne nei servizi, con rapporto a ciascun responsabile'],
    [4, 1, 'Ufficio qualità'],
    [4, 2, 13],
    [4, 3, 12],
    [4, 4, 60],
  ]);
  disegna(libro, CRUSCOTTI);

  const schede = path.join(folder, 'schede.xlsx');
  cruscotto('schede', libro, '--out', schede);
  digita(schede, 'Schede individuali', [
    ...[...['Anna Rossi', 'Responsabile di ufficio', UNITA].entries()].map(
      ([col, testo]) => [1, col, testo] as const,
    ),
    [1, 3, 'N. di manifestazioni fieristiche curate e promosse'],
    [1, 7, 70],
    [2, 4, "Riordino dell'archivio delle pratiche di contributo degli anni 2015-2018"],
    [2, 5, '31/10/2019'],
    [2, 6, '15/10/2019'],
    [2, 7, 30],
  ]);
  cruscotto('schede', libro, '--schede', schede, '--out', schede, '--sovrascrivi');
  disegna(schede, INDIVIDUALI);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function cruscotto(...argomenti: readonly string[]): void {
  const main = path.join(ROOT, 'src/cli/main.ts');
  execFileSync('npx', ['tsx', main, ...argomenti], { stdio: 'ignore' });
}

/** One more sheet in the same workbook. */
function rifai(comando: string, libro: string, ...altro: readonly string[]): void {
  cruscotto(comando, libro, '--out', libro, '--sovrascrivi', ...altro);
}

function digita(
  libro: string,
  sheet: string,
  celle: readonly (readonly [row: number, col: number, after: CellValue])[],
): void {
  const bytes = readFileSync(libro);
  const found = readWorkbook(bytes).sheets.find(({ name }) => name === sheet);
  const edits = celle.map(([row, col, after]) => {
    const before = found?.values[row]?.[col] ?? null;
    return { cell: { sheet, row, col }, before, after };
  });
  writeFileSync(libro, applyPlan(bytes, { newColumns: [], newSheets: [], edits, blocks: [] }));
}

function disegna(libro: string, pagine: Pagine): void {
  const pdf = toPdf(libro);
  const testi = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  for (const [nome, parole] of Object.entries(pagine)) {
    const pagina = testi.findIndex((testo) => parole.every((parola) => testo.includes(parola))) + 1;
    if (pagina === 0) throw new Error(`no page for ${nome}: ${parole.join(', ')}`);
    const grezza = path.join(folder, nome);
    const una = ['-f', String(pagina), '-l', String(pagina), '-singlefile'];
    const { dpi, taglio } = RITAGLI[nome] ?? { dpi: DPI, taglio: null };
    execFileSync('pdftoppm', ['-r', String(dpi), ...una, '-png', pdf, grezza]);
    const ritaglio = taglio === null ? [] : ['-trim', '+repage', '-crop', taglio, '+repage'];
    const bordo = ['-trim', '-bordercolor', 'white', '-border', '12', '-colors', '64'];
    // Without the day it was drawn: a picture that did not change is the same file.
    const pulita = [...ritaglio, ...bordo, '-define', 'png:exclude-chunks=date,time'];
    execFileSync('convert', [`${grezza}.png`, ...pulita, path.join(OUT, `${nome}.png`)]);
  }
}

/** As an Italian reads it: decimal commas. */
function toPdf(libro: string): string {
  const profilo = path.join(folder, 'profilo');
  mkdirSync(path.join(profilo, 'user'), { recursive: true });
  const italiano = `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>it</value></prop></item>`;
  writeFileSync(
    path.join(profilo, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">${italiano}</oor:items>`,
  );
  const dove = [`-env:UserInstallation=${pathToFileURL(profilo).href}`, '--headless'];
  const args = [...dove, '--convert-to', 'pdf', '--outdir', folder, libro];
  execFileSync('soffice', args, { stdio: 'ignore' });
  return libro.replace(/\.xlsx$/, '.pdf');
}
