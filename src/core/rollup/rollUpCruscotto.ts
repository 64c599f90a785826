import type { Cruscotto } from '../model/piano';
import type { CruscottoCalcolato, RigaCalcolata } from '../model/risultato';
import { pesoInCalcolo } from '../regole/peso';
import { Conteggio } from './conteggio';
import { mediaDi, type Medie } from './media';
import type { Modo } from '../regole/modo';
import { sintesiDi, type RegoleSintesi } from './sintesi';

type Totali = Pick<CruscottoCalcolato, 'obiettivi' | 'prospettive' | 'totale'>;

interface Conteggi {
  readonly obiettivi: readonly Conteggio[];
  readonly prospettive: readonly Conteggio[];
  readonly totale: Conteggio;
}

/** Obiettivi, prospettive and total of one cruscotto (contract 4); counts are always those of the rows below. */
export function rollUpCruscotto(
  cruscotto: Cruscotto,
  righe: readonly RigaCalcolata[],
  modo: Modo,
  regole: RegoleSintesi,
): Totali {
  const conteggi = contaRighe(cruscotto, righe, regole);
  const obiettivi = conteggi.obiettivi.map((conteggio) => conteggio.medie());
  const parti = obiettiviPerProspettiva(cruscotto, obiettivi);
  const prospettive = conteggi.prospettive.map((conteggio, indice) =>
    modo === 'indicatori' ? conteggio.medie() : mediaDi(parti.get(indice) ?? []),
  );
  const senzaProspettiva = mediaDi(parti.get(null) ?? []);
  const totale: { readonly [M in Modo]: () => Medie } = {
    indicatori: () => conteggi.totale.medie(),
    obiettivi: () => mediaDi(obiettivi),
    prospettive: () => mediaDi([...prospettive, senzaProspettiva]),
  };
  const sintesi = (parte: readonly Conteggio[], medie: readonly Medie[]) =>
    parte.map((conteggio, indice) =>
      sintesiDi(conteggio, medie[indice] ?? conteggio.medie(), regole),
    );
  return {
    obiettivi: sintesi(conteggi.obiettivi, obiettivi),
    prospettive: sintesi(conteggi.prospettive, prospettive),
    totale: sintesiDi(conteggi.totale, totale[modo](), regole),
  };
}

function contaRighe(
  cruscotto: Cruscotto,
  righe: readonly RigaCalcolata[],
  { esclusiPesano }: RegoleSintesi,
): Conteggi {
  const obiettivi = cruscotto.obiettivi.map(() => new Conteggio(esclusiPesano));
  const prospettive = cruscotto.prospettive.map(() => new Conteggio(esclusiPesano));
  const totale = new Conteggio(esclusiPesano);
  for (const { indicatore, raggiungimento } of righe) {
    const peso = pesoInCalcolo(cruscotto, indicatore);
    totale.add(raggiungimento, peso);
    obiettivi[indicatore.obiettivo]?.add(raggiungimento, peso);
    if (indicatore.prospettiva !== null) {
      prospettive[indicatore.prospettiva]?.add(raggiungimento, peso);
    }
  }
  return { obiettivi, prospettive, totale };
}

/** Obiettivi that stand under no prospettiva are kept together under null, so that no total loses them. */
function obiettiviPerProspettiva(
  cruscotto: Cruscotto,
  medie: readonly Medie[],
): ReadonlyMap<number | null, readonly Medie[]> {
  const parti = new Map<number | null, Medie[]>();
  cruscotto.obiettivi.forEach(({ prospettiva }, indice) => {
    const parte = parti.get(prospettiva) ?? [];
    parte.push(medie[indice] ?? { misurato: null, prudenziale: null });
    parti.set(prospettiva, parte);
  });
  return parti;
}
