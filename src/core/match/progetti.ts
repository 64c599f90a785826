import { finding, type Finding, type WithFindings } from '../findings';
import type { CellRef, Sourced } from '../model/cell';
import type { Consuntivo, ConsuntivoRisolto } from '../model/consuntivo';
import { arrotondaPerConfronto, misura } from '../model/misura';
import type { Indicatore, Piano } from '../model/piano';
import { chiaveProgetto, nomeProgetto } from '../model/progetto';
import type { SchedaCalcolata } from '../model/risultato';
import { printNumero } from '../model/stampa';

/** Typed percentages are often rounded to the unit: this much is no difference. In points. */
const TOLLERANZA_PUNTI = 0.5;

type Fonti = ReadonlyMap<Sourced<Consuntivo>, readonly CellRef[]>;

/** The plan with the result of each scheda in the place of what the rows that name its project have typed. */
export interface ProgettiAssegnati {
  readonly piano: Piano;
  /** *Consuntivo* cells of the activities, by the actual that they give. */
  readonly fonti: Fonti;
  /** Typed cells that do not count. */
  readonly superate: readonly CellRef[];
}

/** One project, one result, in every cruscotto that names it (contract 3). Without a scheda the typed % stays. */
export function assignProgetti(
  piano: Piano,
  calcolate: readonly SchedaCalcolata[],
): WithFindings<ProgettiAssegnati> {
  if (calcolate.length === 0) {
    return { value: { piano, fonti: new Map(), superate: [] }, findings: [] };
  }
  const { schede, doppie } = indexSchede(calcolate);
  const nominati = groupByProgetto(piano);
  const fonti = new Map<Sourced<Consuntivo>, readonly CellRef[]>();
  const findings: Finding[] = [];
  const assign = (indicatore: Indicatore): Indicatore => {
    if (indicatore.atteso.value.kind !== 'progetto') return indicatore;
    const calcolata = schede.get(chiaveProgetto(indicatore.testo));
    const percento = calcolata?.sintesi.percento ?? null;
    if (calcolata === undefined || percento === null) return indicatore;
    findings.push(...compareDigitato(indicatore, calcolata, percento));
    const consuntivo = consuntivoOf(indicatore, percento);
    fonti.set(
      consuntivo,
      calcolata.attivita.map((riga) => riga.consuntivo.consuntivo.cell),
    );
    return { ...indicatore, consuntivo };
  };
  const cruscotti = piano.cruscotti.map((cruscotto) => ({
    ...cruscotto,
    indicatori: cruscotto.indicatori.map(assign),
  }));
  const superate = [...fonti.keys()].map(({ cell }) => cell);
  return {
    value: { piano: { ...piano, cruscotti }, fonti, superate },
    findings: [
      ...[...doppie.values()].flat(),
      ...[...schede.values()].flatMap((una) => onScheda(una, nominati)),
      ...findings,
      ...[...nominati].flatMap(([chiave, righe]) =>
        schede.has(chiave) || doppie.has(chiave) ? [] : senzaScheda(righe),
      ),
    ],
  };
}

type RighePerProgetto = ReadonlyMap<string, readonly Indicatore[]>;

/** The rows that name each project, in the order of the workbook. */
function groupByProgetto({ cruscotti }: Piano): RighePerProgetto {
  const gruppi = new Map<string, Indicatore[]>();
  for (const indicatore of cruscotti.flatMap(({ indicatori }) => indicatori)) {
    if (indicatore.atteso.value.kind !== 'progetto') continue;
    const chiave = chiaveProgetto(indicatore.testo);
    const gruppo = gruppi.get(chiave);
    if (gruppo === undefined) gruppi.set(chiave, [indicatore]);
    else gruppo.push(indicatore);
  }
  return gruppi;
}

/** One nota for the project, however many rows name it. */
function senzaScheda(righe: readonly Indicatore[]): readonly Finding[] {
  const [prima] = righe;
  if (prima === undefined) return [];
  const fogli = [...new Set(righe.map(({ cell }) => cell.sheet))];
  const params = { progetto: nomeProgetto(prima.testo), fogli };
  return [finding('SP-103', params, prima.cell, prima.rowKey)];
}

/** The actual as resolved, with the activities it comes from where a scheda gave it. */
export function withFonte(risolto: ConsuntivoRisolto, fonti: Fonti): ConsuntivoRisolto {
  const da = fonti.get(risolto.consuntivo);
  return da === undefined ? risolto : { ...risolto, origine: 'scheda', da };
}

/** Schede by project. One that stands in two sheets has no result: nobody can tell which of them holds. */
function indexSchede(calcolate: readonly SchedaCalcolata[]): {
  readonly schede: ReadonlyMap<string, SchedaCalcolata>;
  readonly doppie: ReadonlyMap<string, readonly Finding[]>;
} {
  const schede = new Map<string, SchedaCalcolata>();
  const doppie = new Map<string, Finding[]>();
  for (const calcolata of calcolate) {
    const { chiave, progetto, cell } = calcolata.scheda;
    const prima = schede.get(chiave);
    if (prima === undefined) {
      schede.set(chiave, calcolata);
      continue;
    }
    const doppia = finding('SP-102', { progetto, altra: prima.scheda.cell }, cell);
    doppie.set(chiave, [...(doppie.get(chiave) ?? []), doppia]);
  }
  for (const chiave of doppie.keys()) schede.delete(chiave);
  return { schede, doppie };
}

function onScheda(
  { scheda: { chiave, progetto, cell, tabella }, sintesi }: SchedaCalcolata,
  nominati: RighePerProgetto,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (!nominati.has(chiave)) findings.push(finding('SP-107', { progetto }, cell));
  if (sintesi.percento !== null) return findings;
  const attivita = tabella.indicatori.length;
  const code = sintesi.mancanti > 0 ? 'SP-106' : 'SP-105';
  return [...findings, finding(code, { progetto, attivita }, cell)];
}

function compareDigitato(
  { consuntivo, rowKey }: Indicatore,
  { scheda }: SchedaCalcolata,
  percento: number,
): readonly Finding[] {
  const { value, raw, cell } = consuntivo;
  if (value.kind === 'assente') return [];
  const scarto = value.kind === 'misura' ? Math.abs(value.misura.valore - percento) : Infinity;
  if (arrotondaPerConfronto(scarto) <= TOLLERANZA_PUNTI) return [];
  const params = { digitato: raw, percento, scheda: scheda.cell };
  return [finding('SP-101', params, cell, rowKey)];
}

function consuntivoOf({ consuntivo }: Indicatore, percento: number): Sourced<Consuntivo> {
  return {
    value: { kind: 'misura', misura: misura(percento, 'percento'), rapporto: null },
    raw: `${printNumero(Number(percento.toFixed(2)))}%`,
    cell: consuntivo.cell,
  };
}
