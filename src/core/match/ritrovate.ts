import { finding, type Finding, type WithFindings } from '../findings';
import type { RigaCascata } from '../model/abbinamento';
import { normalizeTesto } from '../model/testo';
import { confronta } from './confronto';
import { buildIndice } from './indice';
import { rowKeyDi, testiDi } from './lineeCascata';
import { profiloDi } from './profilo';
import type { Lati, Lato, Riga } from './righe';

/**
 * Lines of *Cascata* with their texts as the cruscotti have them now. Where a text is no longer there, it is taken for the
 * only row that says the same in another spelling (nothing that could change what is counted), unless a line decides that
 * pair otherwise. The line itself is a person's and stays as it is: a nota shows both.
 */
export function ritrovaLinee(
  cascata: readonly RigaCascata[],
  lati: Lati,
  anno: number,
): WithFindings<readonly RigaCascata[]> {
  const cerca = {
    alto: variantFinder(lati.alto, mancanti(lati.alto, cascata, 'indicatore'), anno),
    basso: variantFinder(lati.basso, mancanti(lati.basso, cascata, 'indicatoreOrigine'), anno),
  };
  const decise = new Set(cascata.filter(isDecided).map(coppia));
  const findings: Finding[] = [];
  const value = cascata.map((linea) => {
    const indicatore = cerca.alto(linea.indicatore, linea.foglio);
    const indicatoreOrigine = cerca.basso(linea.indicatoreOrigine, linea.foglioOrigine);
    if (indicatore === null && indicatoreOrigine === null) return linea;
    const ora = {
      indicatore: indicatore ?? linea.indicatore,
      indicatoreOrigine: indicatoreOrigine ?? linea.indicatoreOrigine,
    };
    const trovata = { ...linea, ...ora };
    if (!isDecided(linea) || decise.has(coppia(trovata)) || refusesSame(trovata)) return linea;
    findings.push(finding('AB-501', { ...testiDi(linea), ora }, linea.cell, rowKeyDi(trovata)));
    return trovata;
  });
  return { value, findings };
}

/** Only what somebody decided is worth looking for: the add-in proposes the rest anew. */
function isDecided({ stato, metodo }: RigaCascata): boolean {
  return stato === 'confermato' || stato === 'rifiutato' || metodo !== null;
}

/** Who gave both rows the same text since then no longer says that they are two indicators. */
function refusesSame({ stato, indicatore, indicatoreOrigine }: RigaCascata): boolean {
  return stato === 'rifiutato' && normalizeTesto(indicatore) === normalizeTesto(indicatoreOrigine);
}

function coppia({ indicatore, indicatoreOrigine, foglio, foglioOrigine }: RigaCascata): string {
  return [indicatore, indicatoreOrigine, foglio, foglioOrigine].map(normalizeTesto).join('\n');
}

function mancanti(
  lato: Lato,
  cascata: readonly RigaCascata[],
  campo: 'indicatore' | 'indicatoreOrigine',
): readonly string[] {
  const testi = new Set(cascata.filter(isDecided).map((linea) => linea[campo]));
  return [...testi].filter((testo) => {
    const normalizzato = normalizeTesto(testo);
    return normalizzato !== '' && !lato.has(normalizzato);
  });
}

/** Finds the present text of a missing one; null where the text is there, or where no single row can be told. */
function variantFinder(
  lato: Lato,
  testi: readonly string[],
  anno: number,
): (testo: string, foglio: string) => string | null {
  if (testi.length === 0) return () => null;
  const presenti = [...lato.keys()];
  const indice = buildIndice(presenti, testi.map(normalizeTesto), anno);
  const varianti = new Map<string, readonly Riga[]>(
    testi.map((testo) => {
      const profilo = profiloDi(testo, anno);
      const righe = indice
        .candidates(normalizeTesto(testo))
        .flatMap((posizione) => lato.get(presenti[posizione] ?? '') ?? [])
        .filter(({ indicatore }) => {
          const confronto = confronta(profilo, profiloDi(indicatore.testo, anno));
          return confronto !== null && !confronto.cambiaConteggio;
        });
      return [testo, righe] as const;
    }),
  );
  return (testo, foglio) => onlyText(varianti.get(testo) ?? [], foglio);
}

/** The text of the one row on the named sheet, else of the one row there is. */
function onlyText(righe: readonly Riga[], foglio: string): string | null {
  const nome = foglio.trim().toLowerCase();
  const sul = righe.filter(({ cruscotto }) => cruscotto.foglio.trim().toLowerCase() === nome);
  const [riga, altra] = sul.length > 0 ? sul : righe;
  return riga === undefined || altra !== undefined ? null : riga.indicatore.testo;
}
