import type {
  Consuntivo,
  Cruscotto,
  Finding,
  FindingCode,
  Livello,
  RigaCascata,
  RigaOrganigramma,
} from '../../../src/core';
import { matchPiano } from '../../../src/core/match';
import { unCruscotto, unPiano, type DatiCruscotto, type DatiIndicatore } from '../../support/piano';

/** Cruscotti of two levels in the words of a test: `ente([...])`, `servizio('Promozione', [...])`. */

type Righe = readonly (DatiIndicatore | string)[];

const asDati = (righe: Righe): readonly DatiIndicatore[] =>
  righe.map((riga) => (typeof riga === 'string' ? { testo: riga } : riga));

export function foglio(
  livello: Livello,
  nome: string,
  righe: Righe,
  altro: DatiCruscotto = {},
): Cruscotto {
  return unCruscotto({ ...altro, foglio: nome, livello, indicatori: asDati(righe) });
}

export const ente = (righe: Righe, altro: DatiCruscotto = {}): Cruscotto =>
  foglio('ente', 'ENTE', righe, altro);
export const servizio = (nome: string, righe: Righe, altro: DatiCruscotto = {}): Cruscotto =>
  foglio('servizio', nome, righe, altro);

/** A line of *Cascata*; sheet and texts as in most tests. */
export function linea(dati: Partial<RigaCascata> = {}): RigaCascata {
  return {
    foglio: 'ENTE',
    indicatore: 'N. eventi',
    foglioOrigine: 'Promozione',
    indicatoreOrigine: 'N. eventi',
    stato: null,
    metodo: null,
    cell: { sheet: 'Cascata', row: 1, col: 0 },
    ...dati,
  };
}

export interface Esito {
  /** `ENTE!8 > Promozione!8 certo copia`, sheet rows as a person counts them. */
  readonly abbinamenti: readonly string[];
  readonly coppie: ReturnType<typeof matchPiano>['value']['abbinamenti'];
  /** Of the first higher row. */
  readonly consuntivo: ReturnType<typeof matchPiano>['value']['consuntivi'][number][number];
  readonly findings: readonly Finding[];
}

export function abbina(
  cruscotti: readonly Cruscotto[],
  cascata: readonly RigaCascata[] = [],
  organigramma: readonly RigaOrganigramma[] = [],
): Esito {
  const piano = unPiano(cruscotti);
  const { value, findings } = matchPiano(piano, cascata, organigramma);
  const luogo = ({ cruscotto, riga }: { cruscotto: number; riga: number }): string => {
    const trovato = piano.cruscotti[cruscotto];
    return `${trovato?.foglio ?? '?'}!${String((trovato?.indicatori[riga]?.riga ?? -1) + 1)}`;
  };
  const [primi] = value.consuntivi;
  const consuntivo = primi?.[0];
  if (consuntivo === undefined) throw new Error('the first cruscotto has no rows');
  return {
    abbinamenti: value.abbinamenti.map(({ da, a, stato, metodo }) =>
      [luogo(da), '>', luogo(a), stato, ...(metodo === null ? [] : [metodo])].join(' '),
    ),
    coppie: value.abbinamenti,
    consuntivo,
    findings,
  };
}

export function codici(findings: readonly Finding[]): readonly FindingCode[] {
  return findings.map(({ code }) => code);
}

/** Parameters of the only finding with this code. */
export function paramsOf(findings: readonly Finding[], code: FindingCode): Finding['params'] {
  const found = findings.filter((finding) => finding.code === code);
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`${String(found.length)} findings with ${code}: ${codici(findings).join(' ')}`);
  }
  return only.params;
}

/** An actual typed as a ratio, in points: `quota(12, 15)` is 80%. */
export const quota = (numeratore: number, denominatore: number): Consuntivo => ({
  kind: 'misura',
  misura: { valore: (100 * numeratore) / denominatore, unita: 'percento' },
  rapporto: { numeratore, denominatore },
});
