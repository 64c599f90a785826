import { finding, type Finding } from '../../findings';
import type { Cruscotto, Indicatore } from '../../model/piano';
import type { ControlloPiano } from '../controllo';
import { isQuota } from '../definizione/forme';
import { enteFirst } from '../ordine';

const ENTRO = / entro (?:i |il |le )?\d+ (?:giorn|gg|or[ae]|mes)/;
const TEMPO = /^(?:n )?(?:tempo medio|tempi medi|giorni medi|durata media) /;
/** Words that many must share to speak of the same work; shorter ones say nothing. */
const MIN_LETTERE = 5;
const MIN_COMUNI = 2;

/** A share within a term and the mean time of the same work, as one sheet carries them under one obiettivo. */
interface Gemelli {
  readonly quota: Indicatore;
  readonly tempo: Indicatore;
}

/**
 * Where one sheet measures a piece of work by both, another that carries only one of the two sees half of it: a good share says
 * nothing of those who wait longest (domain 2.2 C).
 */
export const senzaGemello: ControlloPiano = (piano, { organigramma }) =>
  enteFirst(piano, organigramma).flatMap(checkCamera);

function checkCamera(cruscotti: readonly Cruscotto[]): readonly Finding[] {
  const gemelli = new Map<string, Gemelli>();
  for (const cruscotto of cruscotti) {
    for (const coppia of gemelliDi(cruscotto)) {
      const chiave = `${coppia.quota.testoNormalizzato}|${coppia.tempo.testoNormalizzato}`;
      if (!gemelli.has(chiave)) gemelli.set(chiave, coppia);
    }
  }
  if (gemelli.size === 0) return [];
  return cruscotti.flatMap((cruscotto) =>
    [...gemelli.values()].flatMap((coppia) => checkCoppia(cruscotto, coppia)),
  );
}

function gemelliDi({ indicatori }: Cruscotto): readonly Gemelli[] {
  const tempi = indicatori.filter(({ testoNormalizzato }) => TEMPO.test(testoNormalizzato));
  if (tempi.length === 0) return [];
  return indicatori
    .filter(isQuotaEntro)
    .flatMap((quota) =>
      tempi
        .filter((tempo) => tempo.obiettivo === quota.obiettivo && inComune(quota, tempo))
        .map((tempo) => ({ quota, tempo })),
    );
}

function isQuotaEntro({ testoNormalizzato }: Indicatore): boolean {
  return ENTRO.test(testoNormalizzato) && isQuota(testoNormalizzato);
}

function inComune(quota: Indicatore, tempo: Indicatore): boolean {
  const sue = new Set(tempo.testoNormalizzato.split(' '));
  const comuni = quota.testoNormalizzato
    .split(' ')
    .filter((parola) => parola.length >= MIN_LETTERE && sue.has(parola));
  return comuni.length >= MIN_COMUNI;
}

function checkCoppia({ indicatori }: Cruscotto, { quota, tempo }: Gemelli): readonly Finding[] {
  const find = ({ testoNormalizzato }: Indicatore): Indicatore | undefined =>
    indicatori.find((una) => una.testoNormalizzato === testoNormalizzato);
  const [suaQuota, suoTempo] = [find(quota), find(tempo)];
  if (suaQuota !== undefined && suoTempo === undefined) return remark(suaQuota, tempo);
  if (suaQuota === undefined && suoTempo !== undefined) return remark(suoTempo, quota);
  return [];
}

function remark(
  { cell, rowKey }: Indicatore,
  { cell: cella, testo }: Indicatore,
): readonly Finding[] {
  return [finding('AB-406', { gemello: { cella, testo } }, cell, rowKey)];
}
