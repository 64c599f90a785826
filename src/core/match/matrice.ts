import type { Abbinamento, RigaRef } from '../model/abbinamento';
import type {
  CellaMatrice,
  ColonnaMatrice,
  Matrice,
  OrfanoMatrice,
  RigaMatrice,
} from '../model/matrice';
import type { RigaOrganigramma } from '../model/organigramma';
import type { Cruscotto, Indicatore, Piano } from '../model/piano';
import { printConsuntivo } from '../model/stampa';
import { camereDi } from '../regole/camere';
import { sameAtteso, testoAtteso } from './attesiDiversi';
import { colonneDi } from './matriceColonne';
import { principaleDi } from './matricePrincipale';

/** The cascade as a matrix, one for each ente: who carries what, what nobody carries, what leads nowhere. */
export function matriciDi(
  { cruscotti: letti }: Piano,
  abbinamenti: readonly Abbinamento[],
  organigramma: readonly RigaOrganigramma[],
): readonly Matrice[] {
  const camere = camereDi(letti, organigramma);
  const daEnte = perRigaAlta(abbinamenti);
  return [...letti.entries()]
    .filter(([, { livello }]) => livello === 'ente')
    .map(([ente, cruscotto]) => {
      const propri = [...letti.keys()].filter((c) => c !== ente && camere[c] === ente);
      const colonne = colonneDi(letti, propri);
      const righe = righeDi({ letti, ente, colonne, daEnte, organigramma });
      const orfani = orfaniDi(letti, colonne, righe);
      return { ente, titolo: cruscotto.unita, colonne, righe, orfani };
    });
}

interface Contesto {
  readonly letti: readonly Cruscotto[];
  readonly ente: number;
  readonly colonne: readonly ColonnaMatrice[];
  readonly daEnte: ReadonlyMap<string, readonly Abbinamento[]>;
  readonly organigramma: readonly RigaOrganigramma[];
}

/** What a column carries of one row, before it is summed up. */
type Portata = Pick<Abbinamento, 'a'> & { readonly stato: CellaMatrice['stato'] };

function righeDi(contesto: Contesto): readonly RigaMatrice[] {
  const { letti, ente, colonne, organigramma } = contesto;
  const cruscotto = letti[ente];
  if (cruscotto === undefined) return [];
  const posti = new Map(colonne.map(({ cruscotto: c }, colonna) => [c, colonna] as const));
  const propri = testiDeiDirigenti(letti, colonne);
  return cruscotto.indicatori.map((indicatore, riga) => {
    const da = { cruscotto: ente, riga };
    const portate = [
      ...(propri.get(indicatore.testoNormalizzato) ?? []),
      ...(contesto.daEnte.get(chiave(da)) ?? []).flatMap(({ a, stato }): readonly Portata[] =>
        stato === 'rifiutato' ? [] : [{ a, stato }],
      ),
    ];
    const celle = celleDi(portate, posti, indicatore, letti);
    const sotto = [...celle].filter(([colonna, { stato }]) => {
      return stato !== 'proposto' && !isDirigenza(colonne[colonna]);
    });
    return {
      da,
      cell: indicatore.cell,
      obiettivo: cruscotto.obiettivi[indicatore.obiettivo]?.codice ?? '',
      testo: indicatore.testo,
      atteso: testoAtteso(indicatore),
      celle,
      buco: sotto.length === 0,
      copie: isCopied(
        sotto.map(([, cella]) => cella),
        letti,
      ),
      principale: principaleDi(cruscotto, indicatore, {
        colonne,
        portano: sotto.map(([colonna]) => colonna),
        organigramma,
      }),
    };
  });
}

/** Dirigenti are not matched with the ente: they carry what they have in the very same words. */
function testiDeiDirigenti(
  letti: readonly Cruscotto[],
  colonne: readonly ColonnaMatrice[],
): ReadonlyMap<string, readonly Portata[]> {
  const testi = new Map<string, Portata[]>();
  for (const colonna of colonne.filter(isDirigenza)) {
    const { cruscotto } = colonna;
    letti[cruscotto]?.indicatori.forEach(({ testoNormalizzato }, riga) => {
      const portate = testi.get(testoNormalizzato) ?? [];
      testi.set(testoNormalizzato, portate);
      portate.push({ a: { cruscotto, riga }, stato: 'certo' });
    });
  }
  return testi;
}

const FORZA: readonly CellaMatrice['stato'][] = ['proposto', 'certo', 'confermato'];

function celleDi(
  portate: readonly Portata[],
  posti: ReadonlyMap<number, number>,
  alto: Indicatore,
  letti: readonly Cruscotto[],
): ReadonlyMap<number, CellaMatrice> {
  const celle = new Map<number, CellaMatrice>();
  for (const { a, stato } of portate) {
    const colonna = posti.get(a.cruscotto);
    const basso = indicatoreAt(letti, a);
    if (colonna === undefined || basso === null) continue;
    const prima = celle.get(colonna);
    const forte =
      prima !== undefined && FORZA.indexOf(prima.stato) > FORZA.indexOf(stato)
        ? prima.stato
        : stato;
    celle.set(colonna, {
      stato: forte,
      righe: [...(prima?.righe ?? []), a],
      attesoDiverso: prima?.attesoDiverso === true || !sameAtteso(alto, basso),
    });
  }
  return new Map([...celle].sort(([a], [b]) => a - b));
}

/** One result typed on many sheets: two units or more, one actual. */
function isCopied(celle: readonly CellaMatrice[], letti: readonly Cruscotto[]): boolean {
  if (celle.length < 2) return false;
  const valori = celle.flatMap(({ righe }) =>
    righe.map((ref) => {
      const value = indicatoreAt(letti, ref)?.consuntivo.value;
      const letto = value !== undefined && value.kind !== 'assente' && value.kind !== 'illeggibile';
      return letto ? printConsuntivo(value) : null;
    }),
  );
  return new Set(valori).size === 1 && valori[0] !== null;
}

/** Operational rows are the unit's own affair; a strategic one should lead somewhere. */
function orfaniDi(
  letti: readonly Cruscotto[],
  colonne: readonly ColonnaMatrice[],
  righe: readonly RigaMatrice[],
): readonly OrfanoMatrice[] {
  const portate = new Set(
    righe.flatMap(({ celle }) => [...celle.values()].flatMap((cella) => cella.righe.map(chiave))),
  );
  return colonne.flatMap(({ cruscotto }, colonna) =>
    [...(letti[cruscotto]?.indicatori ?? []).entries()].flatMap(
      ([riga, { tipo, testo, cell }]): readonly OrfanoMatrice[] => {
        const a = { cruscotto, riga };
        const orfano = tipo === 'strategico' && !portate.has(chiave(a));
        return orfano ? [{ a, cell, colonna, testo }] : [];
      },
    ),
  );
}

function perRigaAlta(
  abbinamenti: readonly Abbinamento[],
): ReadonlyMap<string, readonly Abbinamento[]> {
  const perRiga = new Map<string, Abbinamento[]>();
  for (const abbinamento of abbinamenti) {
    const key = chiave(abbinamento.da);
    const found = perRiga.get(key);
    if (found === undefined) perRiga.set(key, [abbinamento]);
    else found.push(abbinamento);
  }
  return perRiga;
}

function isDirigenza(colonna: ColonnaMatrice | undefined): boolean {
  return colonna?.livello === 'dirigente' || colonna?.livello === 'segretario_generale';
}

function indicatoreAt(letti: readonly Cruscotto[], { cruscotto, riga }: RigaRef) {
  return letti[cruscotto]?.indicatori[riga] ?? null;
}

function chiave({ cruscotto, riga }: RigaRef): string {
  return `${String(cruscotto)}:${String(riga)}`;
}
