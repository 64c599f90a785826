import type { FindingCode } from '../../../../src/core';
import { errore, formula, giorno, percento, type Contenuto } from '../../../support/book';

/** What one row holds in the place of its sound cells; a heading not yet there is a column of its own. */
export interface CelleGuaste {
  readonly Indicatore?: Contenuto;
  readonly Atteso?: Contenuto;
  readonly Consuntivo?: Contenuto;
  readonly Peso?: Contenuto;
  readonly altre?: Readonly<Record<string, Contenuto>>;
}

export interface GuastoDiCella {
  readonly code: FindingCode;
  readonly celle: CelleGuaste;
  /** Heading of the cell where the remark stands. */
  readonly dove: string;
  /** What follows from the same fault: code and heading of its cell, or null for the title of the cruscotto. */
  readonly anche?: readonly (readonly [FindingCode, string | null])[];
}

const QUOTA = '% esami superati';
const BANDO = 'Adozione del bando';
const ENTRO = giorno('2019-11-29');
const A_GIUGNO = 'Risultato Atteso al 30.06.2019';
const NON_FA_100 = ['PE-203', null] as const;
const FUORI = ['PE-201', 'Peso'] as const;

const atteso = (code: FindingCode, celle: CelleGuaste): GuastoDiCella => ({
  code,
  celle,
  dove: 'Atteso',
});
const consuntivo = (code: FindingCode, celle: CelleGuaste): GuastoDiCella => ({
  code,
  celle,
  dove: 'Consuntivo',
});

/** Cells that read wrongly, doubtfully, or in another way than was meant. */
export const GUASTI_DI_CELLA: readonly GuastoDiCella[] = [
  atteso('RA-101', { Atteso: 'come da programma' }),
  atteso('RA-102', { Atteso: '3.5' }),
  atteso('RA-103', { Atteso: 'novembre 2019' }),
  atteso('RA-104', { Indicatore: 'Valore dei diritti', Atteso: '1.600', Consuntivo: '1650.5' }),
  atteso('RA-105', { Indicatore: BANDO, Atteso: '1.2.2019', Consuntivo: giorno('2019-01-31') }),
  atteso('RA-106', { Atteso: '9-40', Consuntivo: 12 }),
  atteso('RA-107', { Atteso: 'tra 20 e 10' }),
  atteso('RA-108', { Atteso: errore('#N/A') }),
  atteso('RA-109', { Atteso: formula('=Z1', null) }),
  atteso('RA-110', {
    Indicatore: QUOTA,
    Atteso: 0.8,
    Consuntivo: percento(0.9),
    altre: { Unità: '%' },
  }),
  atteso('RA-111', {
    Indicatore: QUOTA,
    Atteso: '80%',
    Consuntivo: percento(0.9),
    altre: { Unità: 'giorni' },
  }),
  {
    code: 'RA-203',
    celle: {
      Indicatore: BANDO,
      Atteso: ENTRO,
      Consuntivo: ENTRO,
      altre: { 'Risultato Atteso 2020': giorno('2019-06-28') },
    },
    dove: 'Risultato Atteso 2020',
  },
  atteso('RA-210', { altre: { 'Risultato Atteso 2020': 8, 'Risultato Atteso 2021': 8 } }),
  atteso('RA-211', { altre: { 'Consuntivo 2018': 10 } }),
  atteso('RA-213', { Indicatore: BANDO, Atteso: '29.11.2019', Consuntivo: ENTRO }),
  consuntivo('CO-206', { Indicatore: BANDO, Atteso: ENTRO, Consuntivo: '29.11.2019' }),
  atteso('RA-301', { Atteso: '-5' }),
  {
    code: 'RA-401',
    celle: { altre: { [A_GIUGNO]: 'la metà' } },
    dove: A_GIUGNO,
  },
  { code: 'RA-402', celle: { altre: { [A_GIUGNO]: 9 } }, dove: A_GIUGNO },
  { code: 'RA-403', celle: { altre: { [A_GIUGNO]: percento(0.5) } }, dove: A_GIUGNO },
  consuntivo('CO-101', { Consuntivo: 'vedi relazione' }),
  consuntivo('CO-102', { Consuntivo: '11/2019' }),
  consuntivo('CO-103', { Indicatore: BANDO, Atteso: ENTRO, Consuntivo: 43799 }),
  consuntivo('CO-104', { Consuntivo: giorno('2019-10-12') }),
  consuntivo('CO-105', { Consuntivo: percento(0.9) }),
  consuntivo('CO-106', { Indicatore: QUOTA, Atteso: percento(0.8), Consuntivo: '12/0' }),
  consuntivo('CO-107', { Indicatore: QUOTA, Atteso: percento(0.8), Consuntivo: 0.85 }),
  consuntivo('CO-108', {
    Indicatore: '% di incremento degli esami',
    Atteso: percento(0.9),
    Consuntivo: 1.05,
  }),
  consuntivo('CO-109', {
    Indicatore: 'N. esami / N. ruoli',
    Atteso: '≥ 1',
    Consuntivo: percento(1.04),
  }),
  consuntivo('CO-110', { Consuntivo: '≥ 9' }),
  consuntivo('CO-111', {
    Indicatore: 'Valore dei diritti',
    Atteso: '1500.5',
    Consuntivo: '1.600',
  }),
  consuntivo('CO-112', { Indicatore: BANDO, Atteso: ENTRO, Consuntivo: '1.2.2019' }),
  consuntivo('CO-113', { Indicatore: QUOTA, Atteso: percento(0.8), Consuntivo: '10/12' }),
  consuntivo('CO-114', {
    Indicatore: QUOTA,
    Atteso: percento(0.8),
    Consuntivo: percento(0.9),
    altre: { Numeratore: 12, Denominatore: 15 },
  }),
  consuntivo('CO-115', {
    Indicatore: QUOTA,
    Atteso: percento(0.8),
    Consuntivo: '0,39 (12,21/13,06)',
  }),
  consuntivo('CO-116', { Consuntivo: errore('#DIV/0!') }),
  consuntivo('CO-117', { Consuntivo: formula('=Z1', null) }),
  consuntivo('CO-118', { Indicatore: 'Durata degli esami', Atteso: 8, Consuntivo: '9 mesi' }),
  {
    ...consuntivo('CO-119', { Atteso: 'monitoraggio', Consuntivo: 'vedi relazione', Peso: null }),
    anche: [NON_FA_100],
  },
  {
    code: 'CO-120',
    celle: { altre: { '% pubblicata': 'circa 90' } },
    dove: '% pubblicata',
  },
  { code: 'CO-121', celle: { Consuntivo: 8, altre: { '% pubblicata': 1 } }, dove: '% pubblicata' },
  consuntivo('CO-122', {
    Indicatore: QUOTA,
    Atteso: percento(0.8),
    Consuntivo: percento(0.9),
    altre: { Numeratore: 12, Denominatore: 0 },
  }),
  consuntivo('CO-123', { Indicatore: BANDO, Atteso: ENTRO, Consuntivo: 'novembre 2019' }),
  { code: 'CO-301', celle: { altre: { '% pubblicata': '50%' } }, dove: '% pubblicata' },
  {
    code: 'IN-101',
    celle: { Indicatore: 'Tempo medio di rilascio', Atteso: 9 },
    dove: 'Indicatore',
  },
  { code: 'IN-102', celle: { Indicatore: 'N. reclami' }, dove: 'Indicatore' },
  { code: 'IN-103', celle: { Atteso: '≤ 10', altre: { Verso: 'maggiore' } }, dove: 'Verso' },
  { code: 'IN-104', celle: { altre: { Verso: 'da definire' } }, dove: 'Verso' },
  { code: 'PE-101', celle: { Peso: 'alto' }, dove: 'Peso', anche: [FUORI, NON_FA_100] },
  { code: 'PE-102', celle: { Peso: -5 }, dove: 'Peso', anche: [FUORI, NON_FA_100] },
  { code: 'PE-104', celle: { Peso: '0,25' }, dove: 'Peso', anche: [NON_FA_100] },
  { code: 'PE-201', celle: { Peso: 0 }, dove: 'Peso', anche: [NON_FA_100] },
  {
    code: 'PE-202',
    celle: { Atteso: '-', Consuntivo: null, Peso: null },
    dove: 'Peso',
    anche: [NON_FA_100],
  },
  { code: 'FO-114', celle: { Indicatore: 5 }, dove: 'Indicatore', anche: [NON_FA_100] },
  { code: 'FO-115', celle: { Indicatore: null }, dove: 'Atteso', anche: [NON_FA_100] },
];
