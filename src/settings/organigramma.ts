import {
  LIVELLO_IN_PAROLE,
  findSheet,
  finding,
  type Finding,
  type Livello,
  type RigaOrganigramma,
  type WithFindings,
  type WorkbookSnapshot,
} from '../core';
import { readTabella, type Cella, type RigaTabella } from './tabella';
import { lookUp, vocabolario } from './vocabolario';

/** As `LIVELLO_IN_PAROLE` spells them, and as people do. */
const LIVELLI = vocabolario<Livello>([
  [LIVELLO_IN_PAROLE.ente, 'ente'],
  ['Camera', 'ente'],
  [LIVELLO_IN_PAROLE.segretario_generale, 'segretario_generale'],
  ['Segretario', 'segretario_generale'],
  ['SG', 'segretario_generale'],
  [LIVELLO_IN_PAROLE.dirigente, 'dirigente'],
  ['Area', 'dirigente'],
  [LIVELLO_IN_PAROLE.servizio, 'servizio'],
  ['Ufficio', 'servizio'],
  [LIVELLO_IN_PAROLE.azienda_speciale, 'azienda_speciale'],
]);

const AMMESSI: readonly string[] = Object.values(LIVELLO_IN_PAROLE);

/** The sheet *Organigramma*, line by line. A line whose *Livello* cannot be read is left out, with a finding. */
export function readOrganigramma(
  book: WorkbookSnapshot,
): WithFindings<readonly RigaOrganigramma[]> {
  const tabella = readTabella(book, 'organigramma', ['Foglio', 'Unità', 'Livello']);
  const righe: RigaOrganigramma[] = [];
  const findings: Finding[] = [...tabella.findings];
  for (const riga of tabella.value) {
    const letta = readRiga(book, riga);
    if (letta.value !== null) righe.push(letta.value);
    findings.push(...letta.findings);
  }
  return { value: righe, findings };
}

function readRiga(
  book: WorkbookSnapshot,
  riga: RigaTabella,
): WithFindings<RigaOrganigramma | null> {
  const foglio = riga('Foglio');
  const unita = riga('Unità');
  const nome = unita.testo === '' ? foglio.testo : unita.testo;
  if (nome === '') return { value: null, findings: [finding('OR-102', {}, unita.cell)] };

  const findings = remarksOf(book, { foglio, unita, nome });
  const livello = readLivello(riga('Livello'), nome);
  if (livello.value === null) return { value: null, findings: livello.findings };
  const value: RigaOrganigramma = {
    foglio: foglio.testo,
    unita: nome,
    livello: livello.value,
    rispondeA: textOrNull(riga('Risponde a')),
    responsabile: textOrNull(riga('Responsabile')),
    cell: unita.cell,
  };
  return { value, findings };
}

function readLivello({ testo, cell }: Cella, unita: string): WithFindings<Livello | null> {
  const livello = lookUp(LIVELLI, testo);
  if (livello !== null) return { value: livello, findings: [] };
  return {
    value: null,
    findings: [finding('OR-101', { unita, letto: testo, ammessi: AMMESSI }, cell)],
  };
}

function remarksOf(
  book: WorkbookSnapshot,
  { foglio, unita, nome }: { foglio: Cella; unita: Cella; nome: string },
): readonly Finding[] {
  const findings: Finding[] = [];
  if (unita.testo === '') findings.push(finding('OR-103', { foglio: nome }, unita.cell));
  if (foglio.testo !== '' && findSheet(book, foglio.testo) === null) {
    findings.push(finding('OR-104', { unita: nome, foglio: foglio.testo }, foglio.cell));
  }
  return findings;
}

function textOrNull({ testo }: Cella): string | null {
  return testo === '' || testo === '-' ? null : testo;
}
