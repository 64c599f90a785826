import {
  parseIsoDate,
  toSerial,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core';

/** How many indicator rows stand on the higher levels and how many on servizi. */
export interface Misure {
  readonly superiori: number;
  readonly servizi: number;
}

interface Cella {
  readonly value: CellValue;
  readonly format?: string;
  readonly fill?: string;
}

const RIGHE_PER_FOGLIO = 250;
const RIGHE_PER_OBIETTIVO = 7;
const OBIETTIVI_PER_PROSPETTIVA = 9;
const INTESTAZIONI = [
  'Azione',
  'Indicatore',
  'Risultato Atteso 2019',
  'Consuntivo 2019',
  'Note',
  'Peso',
];

/**
 * A workbook of any size with the mixture of a Camera: counts, percentages, due dates, projects, monitoraggio, numbers
 * as text, some empty actuals. The same sizes give the same workbook. Most higher rows repeat a row of a servizio, some
 * in other words.
 */
export function cartellaDi({ superiori, servizi }: Misure): WorkbookSnapshot {
  const fogli = [
    ...blocchi(superiori).map(({ da, a }, i) =>
      foglio(i === 0 ? 'ENTE' : `Dirigente ${String(i)}`, titoloSuperiore(i), da, a, (riga) =>
        rigaSuperiore(riga, servizi),
      ),
    ),
    ...blocchi(servizi).map(({ da, a }, i) =>
      foglio(`Servizio ${String(i + 1)}`, `SERVIZIO ${String(i + 1)}`, da, a, rigaServizio),
    ),
  ];
  return { sheets: fogli, date1904: false, structureProtected: false };
}

/** A fifth of the rows on the higher levels, as in the Camera's own plan. */
export function misureDi(righe: number): Misure {
  const superiori = Math.round(righe / 5);
  return { superiori, servizi: righe - superiori };
}

/** Rows cut into sheets of a size that people still scroll through. */
function blocchi(righe: number): readonly { da: number; a: number }[] {
  return Array.from({ length: Math.ceil(righe / RIGHE_PER_FOGLIO) }, (_, i) => ({
    da: i * RIGHE_PER_FOGLIO,
    a: Math.min(righe, (i + 1) * RIGHE_PER_FOGLIO),
  }));
}

function titoloSuperiore(indice: number): string {
  return indice === 0 ? 'CRUSCOTTO STRATEGICO 2019' : `CRUSCOTTO DEL DIRIGENTE ${String(indice)}`;
}

function foglio(
  nome: string,
  titolo: string,
  da: number,
  a: number,
  rigaDi: (riga: number) => Cella[],
): SheetSnapshot {
  const righe: Cella[][] = [
    [{ value: 'CAMERA DI COMMERCIO' }],
    [{ value: titolo }],
    [{ value: 'Consuntivo al 31.12.2019' }],
  ];
  for (let prima = da; prima < a; prima += RIGHE_PER_OBIETTIVO) {
    const obiettivo = (prima - da) / RIGHE_PER_OBIETTIVO;
    const prospettiva = Math.floor(obiettivo / OBIETTIVI_PER_PROSPETTIVA) + 1;
    if (obiettivo % OBIETTIVI_PER_PROSPETTIVA === 0) {
      righe.push([{ value: `PROSPETTIVA ${'ABCDEFGH'.charAt(prospettiva - 1)}` }]);
      righe.push(INTESTAZIONI.map((value) => ({ value })));
    }
    const codice = `${String(prospettiva)}.${String((obiettivo % OBIETTIVI_PER_PROSPETTIVA) + 1)}`;
    righe.push([{ value: `${codice} Accrescere la qualità del servizio` }]);
    const quante = Math.min(RIGHE_PER_OBIETTIVO, a - prima);
    righe.push(...conPesi(Array.from({ length: quante }, (_, i) => rigaDi(prima + i))));
  }
  return snapshotOf(nome, righe);
}

function snapshotOf(name: string, righe: readonly (readonly Cella[])[]): SheetSnapshot {
  return {
    name,
    hidden: false,
    protected: false,
    values: righe.map((riga) => riga.map(({ value }) => value)),
    formats: righe.map((riga) => riga.map(({ format }) => format ?? 'General')),
    formulas: [],
    fills: righe.map((riga) => riga.map(({ fill }) => fill ?? null)),
    merges: [],
    hiddenColumns: [],
    printAreas: [],
    filtered: false,
  };
}

const OGGETTI = ['imprese assistite', 'pratiche evase', 'incontri formativi', 'visite al portale'];
const AMBITI = ['digitale', 'turismo', 'export', 'giovani', 'ambiente', 'vigilanza', 'bilancio'];

/** How each form of target of `coppia` is measured, in the same order. */
const MISURE = [
  'N. di',
  '% di',
  '% di',
  'Rapporto su',
  'Elenco di',
  'N. di',
  'Tempo medio per',
  'N. di',
];

function testoServizio(riga: number): string {
  const oggetto = OGGETTI[riga % OGGETTI.length] ?? '';
  const ambito = AMBITI[riga % AMBITI.length] ?? '';
  const bando = String(riga + 1);
  if (riga % 20 === 5) return `Progetto: sviluppo dell'ambito ${ambito} con il bando n. ${bando}`;
  const misura = MISURE[riga % MISURE.length] ?? '';
  return `${misura} ${oggetto} nell'ambito ${ambito} per il bando n. ${bando}`;
}

/** Weights that add to 100 in an obiettivo; monitoraggio has none. */
function conPesi(righe: readonly Cella[][]): Cella[][] {
  const pesate = righe.filter((riga) => riga[2]?.value !== 'monitoraggio').length;
  return righe.map((riga) => {
    const peso = riga[2]?.value === 'monitoraggio' ? '-' : Math.round(10_000 / pesate) / 100;
    return [...riga, { value: peso }];
  });
}

function rigaServizio(riga: number): Cella[] {
  return indicatore(testoServizio(riga), riga);
}

/**
 * Of ten higher rows eight are those of a servizio word for word (every third of them without an actual of its own), one
 * says it otherwise, one stands alone.
 */
function rigaSuperiore(riga: number, servizi: number): Cella[] {
  // At the same place of another sheet, so that both stand under the same obiettivo.
  const salto = 7 * RIGHE_PER_FOGLIO * Math.floor(riga / RIGHE_PER_FOGLIO);
  const origine = (riga + salto) % Math.max(1, servizi);
  const celle = rigaServizio(origine);
  const testo = testoServizio(origine);
  if (riga % 10 === 8)
    return withCell(celle, 1, testo.replace('N. di', 'Numero').replace('% di', 'Percentuale di'));
  if (riga % 10 === 9) {
    return withCell(celle, 1, `Indice sintetico di ente numero ${String(riga + 1)}`);
  }
  return riga % 3 === 0 ? withCell(celle, 3, null) : celle;
}

function withCell(celle: readonly Cella[], col: number, value: CellValue): Cella[] {
  return celle.map((cella, i) => (i === col ? { ...cella, value } : cella));
}

const GIORNO_FERIALE = dayOf('2019-11-29');

/** Every form of target in turn, with an actual near it. The weight is the obiettivo's to give. */
function indicatore(testo: string, riga: number): Cella[] {
  const [atteso, consuntivo] = coppia(riga, testo.startsWith('Progetto'));
  const fill = riga % 3 === 0 ? { fill: '#EDEDED' } : {};
  return [
    { value: riga % 4 === 0 ? 'Migliorare i servizi alle imprese' : null },
    { value: testo, ...fill },
    atteso,
    consuntivo,
    { value: riga % 30 === 0 ? 'verificato con ufficio' : null },
  ];
}

function coppia(riga: number, progetto: boolean): readonly [Cella, Cella] {
  const scarto = (riga % 13) - 5;
  if (progetto) return [percento(1), percento(0.75)];
  switch (riga % 8) {
    case 0:
      return [{ value: 100 }, { value: 100 + scarto }];
    case 1:
      return [percento(0.8), percento(0.8 + scarto / 100)];
    case 2:
      return [{ value: '≥ 95%' }, { value: `${String(95 + scarto)}%` }];
    case 3:
      return [giorno(GIORNO_FERIALE), giorno(GIORNO_FERIALE + scarto)];
    case 4:
      return [{ value: '31.10.2019' }, { value: `${String(20 + (riga % 10))}.10.2019` }];
    case 5:
      return [{ value: 'monitoraggio' }, { value: riga }];
    case 6:
      return riga % 16 === 6
        ? [{ value: '≤ 30' }, { value: '28,5' }]
        : [{ value: '≤ 30 gg' }, { value: '28,5 gg' }];
    default:
      return [{ value: '4.000' }, { value: riga % 16 === 7 ? null : 3985 }];
  }
}

function percento(value: number): Cella {
  return { value, format: '0%' };
}

function giorno(value: number): Cella {
  return { value, format: 'dd/mm/yyyy' };
}

function dayOf(iso: string): number {
  const day = parseIsoDate(iso);
  if (day === null) throw new Error(`no such day: ${iso}`);
  return toSerial(day, false);
}
