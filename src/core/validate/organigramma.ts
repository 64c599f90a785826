import { finding, type Finding } from '../findings';
import type { Livello, RigaOrganigramma } from '../model/organigramma';
import { gerarchiaDi, type Gerarchia } from '../regole/gerarchia';
import type { ControlloPiano } from './controllo';

/** Levels of those who answer for what is below them. */
const DIRIGENZA: readonly Livello[] = ['dirigente', 'segretario_generale'];

/** The lines of *Organigramma* against each other and against the cruscotti; nothing where there is no such sheet. */
export const checkOrganigramma: ControlloPiano = ({ cruscotti }, { organigramma }) => {
  const [first] = organigramma;
  if (first === undefined) return [];
  const gerarchia = gerarchiaDi(cruscotti, organigramma);
  const dette = new Set(organigramma.flatMap((riga) => gerarchia.cruscottoDi(riga) ?? []));
  const taciute = cruscotti
    .filter(({ livello }, indice) => livello === 'servizio' && !dette.has(indice))
    .map(({ unita }) => unita);
  return [
    ...senzaDirigente(organigramma, taciute, first, gerarchia),
    ...doppie(organigramma, gerarchia),
    ...cicli(organigramma, gerarchia),
    ...omonimi(organigramma, gerarchia),
    ...senzaCruscotto(organigramma, gerarchia),
  ];
};

/** One remark for all of them: on the day the sheet is made that is every servizio. */
function senzaDirigente(
  organigramma: readonly RigaOrganigramma[],
  taciute: readonly string[],
  first: RigaOrganigramma,
  { catenaDi, omonimiDelCapo }: Gerarchia,
): readonly Finding[] {
  const senza = organigramma.filter((riga) => {
    if (riga.livello !== 'servizio') return false;
    const catena = catenaDi(riga);
    const capoDaChiarire = riga.rispondeA !== null && omonimiDelCapo(riga).length !== 1;
    const chiuso = catena.some((capo) => catenaDi(capo).includes(capo));
    return !capoDaChiarire && !chiuso && !catena.some(({ livello }) => DIRIGENZA.includes(livello));
  });
  const unita = [...senza.map((riga) => riga.unita), ...taciute];
  return unita.length === 0 ? [] : [finding('OR-301', { unita }, (senza[0] ?? first).cell)];
}

/** The same unit on two lines; several areas of one dirigente on his one sheet are no mistake. */
function doppie(
  organigramma: readonly RigaOrganigramma[],
  { cruscottoDi }: Gerarchia,
): readonly Finding[] {
  const viste = new Set<number>();
  return organigramma.flatMap((riga): readonly Finding[] => {
    const indice = riga.livello === 'dirigente' ? null : cruscottoDi(riga);
    if (indice === null) return [];
    if (viste.has(indice)) {
      return [finding('OR-302', { unita: riga.unita, foglio: riga.foglio }, riga.cell)];
    }
    viste.add(indice);
    return [];
  });
}

/** Each circle of units that answer to one another, once, on its first line. */
function cicli(
  organigramma: readonly RigaOrganigramma[],
  { catenaDi }: Gerarchia,
): readonly Finding[] {
  const detti = new Set<RigaOrganigramma>();
  return organigramma.flatMap((riga): readonly Finding[] => {
    const catena = catenaDi(riga);
    if (detti.has(riga) || !catena.includes(riga)) return [];
    catena.forEach((capo) => detti.add(capo));
    const unita = [riga, ...catena].map((una) => una.unita);
    return [finding('OR-303', { unita }, riga.cell)];
  });
}

/** A name in *Risponde a* that several units bear. */
function omonimi(
  organigramma: readonly RigaOrganigramma[],
  { omonimiDelCapo }: Gerarchia,
): readonly Finding[] {
  return organigramma.flatMap((riga): readonly Finding[] => {
    const capi = omonimiDelCapo(riga);
    const { unita, rispondeA } = riga;
    if (rispondeA === null || capi.length < 2) return [];
    const fogli = capi.map(({ foglio }) => foglio).filter((foglio) => foglio !== '');
    return [finding('OR-304', { unita, rispondeA, fogli }, riga.cell)];
  });
}

/** The plan names a dirigente who has no cruscotto. A sheet that is not there has its own remark. */
function senzaCruscotto(
  organigramma: readonly RigaOrganigramma[],
  { cruscottoDi }: Gerarchia,
): readonly Finding[] {
  return organigramma
    .filter(({ livello, foglio }) => livello === 'dirigente' && foglio === '')
    .filter((riga) => cruscottoDi(riga) === null)
    .map(({ unita, cell }) => finding('OR-305', { unita }, cell));
}
