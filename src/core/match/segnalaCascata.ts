import { finding, type Finding } from '../findings';
import type { CellaLetta } from '../findings/catalogue/abbinamento';
import type { Metodo } from '../model/consuntivo';
import { puntiDaFrazione } from '../model/misura';
import type { Indicatore } from '../model/piano';
import { printConsuntivo } from '../model/stampa';
import { testoAtteso } from './attesiDiversi';
import { allEqual, applyMetodo, isAdatto, sumOfRapporti, type Calcolato } from './metodi';
import { sameValore, type Omogenei, type Valore } from './valori';

/** Every remark about the cascade of one row (`AB-2xx`); none where there is nothing to say. */
type Segnalazioni = readonly Finding[];

/** Methods that a filled own cell may have been typed by, likeliest first. */
const SPIEGAZIONI: readonly Metodo[] = ['somma', 'rapporto', 'media', 'massimo', 'minimo'];

export function proprioDiverso(
  { consuntivo, cell, rowKey }: Indicatore,
  omogenei: Omogenei,
  { metodo, calcolato }: { readonly metodo: Metodo; readonly calcolato: Calcolato | null },
): Segnalazioni {
  const gives = (calcolo: Calcolato | null): boolean => {
    const own = consuntivo.value;
    return (
      calcolo !== null &&
      own.kind !== 'assente' &&
      own.kind !== 'illeggibile' &&
      sameValore(own, calcolo.consuntivo)
    );
  };
  if (calcolato === null || gives(calcolato)) return [];
  const uguale = allEqual(omogenei)
    ? undefined
    : SPIEGAZIONI.find((altro) => isAdatto(altro, omogenei) && gives(applyMetodo(altro, omogenei)));
  const params = {
    proprio: consuntivo.raw.trim() === '' ? printConsuntivo(consuntivo.value) : consuntivo.raw,
    cascata: testoDi(calcolato),
    metodo,
    fonti: lette(omogenei.valori),
    uguale: uguale ?? null,
  };
  return [finding('AB-201', params, cell, rowKey)];
}

export function chiedeMetodo(
  { cell, rowKey }: Indicatore,
  { valori }: Omogenei,
  metodo: Metodo,
  calcolato: Calcolato,
): Segnalazioni {
  const params = { preso: testoDi(calcolato), metodo, fonti: lette(valori) };
  return [finding('AB-202', params, cell, rowKey)];
}

export function sceltoNonUsato(
  { cell, rowKey }: Indicatore,
  omogenei: Omogenei,
  uso: {
    readonly scelto: Metodo | null;
    readonly metodo: Metodo;
    readonly calcolato: Calcolato | null;
  },
): Segnalazioni {
  const { scelto, metodo: usato, calcolato } = uso;
  if (scelto === null || scelto === usato || calcolato === null) return [];
  const params = { preso: testoDi(calcolato), usato, fonti: lette(omogenei.valori) };
  return scelto === 'copia'
    ? [finding('AB-203', params, cell, rowKey)]
    : [finding('AB-204', { ...params, chiesto: scelto }, cell, rowKey)];
}

export function senzaRapporto({ cell, rowKey }: Indicatore, { valori }: Omogenei): Segnalazioni {
  const senza = lette(valori.filter(({ rapporto }) => rapporto === null));
  return [finding('AB-205', { senza }, cell, rowKey)];
}

export function nonOmogenei(indicatore: Indicatore, valori: readonly Valore[]): Segnalazioni {
  const params = { atteso: testoAtteso(indicatore), fonti: lette(valori) };
  return [finding('AB-206', params, indicatore.cell, indicatore.rowKey)];
}

export function lasciatiFuori(indicatore: Indicatore, altri: readonly Valore[]): Segnalazioni {
  if (altri.length === 0) return [];
  const params = { atteso: testoAtteso(indicatore), fuori: lette(altri) };
  return [finding('AB-207', params, indicatore.cell, indicatore.rowKey)];
}

/** A mean of percentages with different denominators is not their percentage (domain 5.2). */
export function percentualiCombinate(
  { cell, rowKey }: Indicatore,
  omogenei: Omogenei,
  metodo: Metodo,
): Segnalazioni {
  const combines = metodo === 'somma' || metodo === 'media';
  if (!combines || omogenei.kind !== 'misura' || omogenei.unita !== 'percento') return [];
  const calcolato = applyMetodo(metodo, omogenei);
  if (calcolato?.consuntivo.kind !== 'misura' || omogenei.valori.length < 2) return [];
  const rapporto = sumOfRapporti(omogenei);
  const quota = rapporto === null ? null : rapporto.numeratore / rapporto.denominatore;
  const params = {
    metodo,
    valore: calcolato.consuntivo.misura.valore,
    rapporto: quota === null ? null : puntiDaFrazione(quota),
  };
  return [finding('AB-208', params, cell, rowKey)];
}

function testoDi({ consuntivo, testo }: Calcolato): string {
  return testo ?? printConsuntivo(consuntivo);
}

function lette(valori: readonly Valore[]): readonly CellaLetta[] {
  return valori.map(({ letta }) => letta);
}
