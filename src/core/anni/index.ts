import type { ConfrontoAnni, RigaAnni, RigaNellAnno, VoceAnni } from '../model/anni';
import type { CruscottoCalcolato, RigaCalcolata, Risultato, Sintesi } from '../model/risultato';

/**
 * Puts the runs of several years over the same workbook side by side, for its first ente; null where no run has one. Rows are
 * found again by their place, prospettive by name, obiettivi by code, else by text.
 */
export function affiancaAnni(risultati: readonly Risultato[]): ConfrontoAnni | null {
  const enti = risultati.map(({ cruscotti }) =>
    cruscotti.find(({ cruscotto }) => cruscotto.livello === 'ente'),
  );
  const uno = enti.find((ente) => ente !== undefined);
  if (uno === undefined) return null;
  return {
    foglio: uno.cruscotto.foglio,
    anni: risultati.map(({ anno, al }) => ({ anno, al })),
    voci: alongside(enti, vociOf).map(([, perAnno]): VoceAnni => {
      const { livello, nome } = firstOf(perAnno);
      return { livello, nome, perAnno: perAnno.map((voce) => voce?.sintesi ?? null) };
    }),
    righe: alongside(enti, righeOf).map(([, perAnno]): RigaAnni => {
      const { riga, testo } = firstOf(perAnno).indicatore;
      return { riga, testo, perAnno: perAnno.map((calcolata) => nellAnno(calcolata)) };
    }),
  };
}

interface Voce {
  readonly livello: VoceAnni['livello'];
  readonly nome: string;
  readonly sintesi: Sintesi;
}

type ConChiave<T> = readonly (readonly [string, T])[];

/** What the years have, each thing once, in the order in which the first year that has it shows it. */
function alongside<T>(
  enti: readonly (CruscottoCalcolato | undefined)[],
  listOf: (ente: CruscottoCalcolato) => ConChiave<T>,
): readonly (readonly [string, readonly (T | null)[]])[] {
  const mappe = enti.map((ente) => new Map(ente === undefined ? [] : listOf(ente)));
  const chiavi = new Set(mappe.flatMap((mappa) => [...mappa.keys()]));
  return [...chiavi].map((chiave) => [chiave, mappe.map((mappa) => mappa.get(chiave) ?? null)]);
}

function firstOf<T>(perAnno: readonly (T | null)[]): T {
  const first = perAnno.find((uno) => uno !== null);
  if (first === undefined || first === null) throw new Error('a key that no year has');
  return first;
}

function vociOf({
  cruscotto,
  prospettive,
  obiettivi,
  totale,
}: CruscottoCalcolato): ConChiave<Voce> {
  const voci: (readonly [string, Voce])[] = [
    ['ente', { livello: 'ente', nome: cruscotto.unita, sintesi: totale }],
  ];
  const obiettiviSotto = (prospettiva: number | null): void => {
    cruscotto.obiettivi.forEach(({ codice, testo, prospettiva: sua }, indice) => {
      const sintesi = obiettivi[indice];
      if (sua !== prospettiva || sintesi === undefined || testo === '') return;
      voci.push([`obiettivo ${codice ?? testo}`, { livello: 'obiettivo', nome: testo, sintesi }]);
    });
  };
  cruscotto.prospettive.forEach(({ nome }, indice) => {
    const sintesi = prospettive[indice];
    if (sintesi !== undefined) {
      voci.push([`prospettiva ${nome}`, { livello: 'prospettiva', nome, sintesi }]);
    }
    obiettiviSotto(indice);
  });
  obiettiviSotto(null);
  return voci;
}

function righeOf({ righe }: CruscottoCalcolato): ConChiave<RigaCalcolata> {
  return righe.map((calcolata) => [String(calcolata.indicatore.riga), calcolata]);
}

function nellAnno(calcolata: RigaCalcolata | null): RigaNellAnno | null {
  if (calcolata === null) return null;
  const { indicatore, raggiungimento, esito } = calcolata;
  const { value: atteso, raw: attesoScritto } = indicatore.atteso;
  return { atteso, attesoScritto, raggiungimento, esito };
}
