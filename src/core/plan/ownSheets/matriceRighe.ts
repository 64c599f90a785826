import type { CellValue } from '../../model/cell';
import { printData, type IsoDate } from '../../model/data';
import { FOGLI_PROPRI } from '../../model/foglioProprio';
import type { CellaMatrice, Matrice, RigaMatrice } from '../../model/matrice';

/** The columns before those of the units. */
export const COLONNE_FISSE = FOGLI_PROPRI.matrice.intestazioni.length;

export interface RigaDisegnata {
  readonly kind: 'sezione' | 'titolo' | 'riga';
  readonly celle: readonly CellValue[];
}

/** Signs that stay apart in black and white, each explained in the legend. */
export const SEGNI: Readonly<Record<CellaMatrice['stato'], string>> = {
  certo: 'X',
  confermato: 'C',
  proposto: '?',
};
export const ATTESO_DIVERSO = '≠';
export const ORFANO = 'o';

/** How the note of a row begins that nobody carries. */
export const NESSUNO = 'nessuno lo porta';
const TITOLO_ORFANI = 'Indicatori delle unità che non salgono all’ente';
const TITOLO_LEGENDA = 'Legenda';
/** Rows that are titles by their words alone. */
export const TITOLI = [TITOLO_ORFANI, TITOLO_LEGENDA] as const;

const LEGENDA: readonly (readonly [string, string])[] = [
  [SEGNI.certo, 'Stesso indicatore: il consuntivo sale.'],
  [SEGNI.confermato, 'Abbinamento confermato nel foglio Cascata.'],
  [SEGNI.proposto, 'Abbinamento proposto: da confermare nel foglio Cascata.'],
  [ATTESO_DIVERSO, 'Il risultato atteso dell’unità è diverso da quello dell’ente.'],
  [ORFANO, 'Indicatore strategico dell’unità che non sale all’ente.'],
];

/** One ente, from its section row to its legend. */
export function righeMatrice(matrice: Matrice, al: IsoDate): readonly RigaDisegnata[] {
  const { titolo, colonne, righe, orfani } = matrice;
  const sigle = colonne.map(({ sigla }) => sigla);
  const sezione = [`${titolo} al ${printData(al)}`, null, null, null, null, ...sigle];
  return [
    { kind: 'sezione', celle: sezione },
    ...righe.map((riga): RigaDisegnata => ({ kind: 'riga', celle: celleDi(riga, sigle) })),
    ...(orfani.length === 0 ? [] : [titoloDi(TITOLO_ORFANI)]),
    ...orfani.map(({ colonna, testo }): RigaDisegnata => {
      const segni = sigle.map((_, indice) => (indice === colonna ? ORFANO : null));
      return { kind: 'riga', celle: [null, testo, null, sigle[colonna] ?? null, null, ...segni] };
    }),
    titoloDi(TITOLO_LEGENDA),
    ...[
      ...LEGENDA,
      ...colonne.map(({ sigla, unita, foglio }) => [sigla, `${unita} (${foglio})`]),
    ].map((celle): RigaDisegnata => ({ kind: 'riga', celle })),
  ];
}

function titoloDi(testo: string): RigaDisegnata {
  return { kind: 'titolo', celle: [testo] };
}

function celleDi(riga: RigaMatrice, sigle: readonly string[]): readonly CellValue[] {
  const { obiettivo, testo, atteso, principale, celle } = riga;
  return [
    obiettivo,
    testo,
    atteso,
    principale === null ? null : (sigle[principale.colonna] ?? null),
    daGuardare(riga),
    ...sigle.map((_, colonna) => segnoDi(celle.get(colonna))),
  ];
}

function segnoDi(cella: CellaMatrice | undefined): string | null {
  if (cella === undefined) return null;
  return SEGNI[cella.stato] + (cella.attesoDiverso ? ` ${ATTESO_DIVERSO}` : '');
}

/** In words what the signs of a row amount to. */
function daGuardare({ buco, copie, celle, principale }: RigaMatrice): string | null {
  const proposto = [...celle.values()].some(({ stato }) => stato === 'proposto');
  const diverso = [...celle.values()].some(({ attesoDiverso }) => attesoDiverso);
  const note = [
    ...(buco ? [NESSUNO] : []),
    ...(proposto ? ['abbinamento da confermare'] : []),
    ...(copie ? ['stesso dato su più fogli'] : []),
    ...(diverso ? ['atteso diverso'] : []),
    ...(!buco && principale === null ? ['scegliere il principale'] : []),
  ];
  return note.length === 0 ? null : note.join('; ');
}
