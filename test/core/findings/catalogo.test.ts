import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE, type FindingCode } from '../../../src/core';
import { GUASTI_DI_CELLA } from '../validate/guasti/guastiDiCella';
import { GUASTI_DI_LIBRO } from '../validate/guasti/guastiDiLibro';
import { GUASTI_DI_RIGA } from '../validate/guasti/guastiDiRiga';

const RADICE = path.join(__dirname, '../..');

interface Tenuti {
  /** Why no fault of this kind is put into the generated workbooks. */
  readonly perche: string;
  /** The tests that hold these codes instead. */
  readonly dove: readonly string[];
  readonly codici: readonly FindingCode[];
}

/**
 * A code of the catalogue stands here or among the injected faults. A new one: put a fault of its kind into one of the tables
 * of `test/core/validate/guasti`, or say here why not and which test holds it.
 */
const NON_INIETTATI: readonly Tenuti[] = [
  {
    perche: 'about the year that was asked for, not about what the workbook holds',
    dove: ['core/locate/anni'],
    codici: ['FO-104', 'FO-120'],
  },
  {
    perche: 'about what the add-in may write, not about a definition',
    dove: ['core/plan/columns', 'core/plan/ownSheets/resolve', 'core/plan/ownSheets/accettate'],
    codici: [
      'FO-201',
      'FO-202',
      'FO-203',
      'FO-204',
      'FO-205',
      'FO-206',
      'FO-207',
      'FO-208',
      'FO-209',
      'FO-210',
      'FO-211',
      'FO-212',
    ],
  },
  {
    perche: 'about sheets made for the add-in, whose lines people fill for it',
    dove: [
      'settings/parametri',
      'settings/organigramma',
      'settings/cascata',
      'core/rollup/servizi',
      'app/alParametri',
    ],
    codici: [
      'FO-301',
      'FO-302',
      'FO-303',
      'FO-304',
      'FO-305',
      'FO-306',
      'OR-101',
      'OR-102',
      'OR-103',
      'OR-104',
      'OR-201',
      'OR-202',
      'AB-301',
      'AB-302',
      'AB-303',
    ],
  },
  {
    perche: 'about Organigramma, which the clean workbook does not hold',
    dove: ['core/validate/organigramma'],
    codici: ['OR-301', 'OR-302', 'OR-303', 'OR-304', 'OR-305', 'OR-306', 'OR-307'],
  },
  {
    perche: 'about decisions and methods that a person wrote in Cascata, or rows that repeat',
    dove: [
      'core/match/abbinamenti',
      'core/match/decisioni',
      'core/match/ritrovate',
      'core/match/cascata',
      'core/score/scorePiano',
    ],
    codici: [
      'AB-103',
      'AB-110',
      'AB-111',
      'AB-112',
      'AB-113',
      'AB-114',
      'AB-203',
      'AB-204',
      'AB-205',
      'AB-206',
      'AB-207',
      'AB-208',
      'AB-501',
      'CO-310',
    ],
  },
  {
    perche: 'about schede progetto, which the clean workbook does not hold',
    dove: ['core/progetti/schede', 'core/progetti/schedaVuota'],
    codici: ['SP-101', 'SP-102', 'SP-103', 'SP-104', 'SP-105', 'SP-106', 'SP-107', 'SP-108'],
  },
  {
    perche: 'about what a person decided on a result, not about a definition',
    dove: ['core/rettifiche/rettifiche'],
    codici: [
      'RE-101',
      'RE-102',
      'RE-103',
      'RE-104',
      'RE-105',
      'RE-106',
      'RE-107',
      'RE-108',
      'RE-109',
    ],
  },
  {
    perche: 'about the workbook of individual schede, which is another one',
    dove: ['core/individuali/schede'],
    codici: [
      'SI-101',
      'SI-102',
      'SI-103',
      'SI-104',
      'SI-105',
      'SI-106',
      'SI-107',
      'SI-108',
      'SI-109',
      'SI-201',
    ],
  },
];

const INIETTATI: readonly FindingCode[] = [
  ...GUASTI_DI_RIGA.map(([code]) => code),
  ...GUASTI_DI_CELLA.map(({ code }) => code),
  ...GUASTI_DI_LIBRO.map(([code]) => code),
];

describe('the codes of the catalogue', () => {
  it('are each injected, or held by another test for a reason, and not both', () => {
    const tenuti = NON_INIETTATI.flatMap(({ codici }) => codici);
    expect([...INIETTATI, ...tenuti].sort()).toEqual(Object.keys(CATALOGUE).sort());
  });

  test.each(NON_INIETTATI)('$perche: each is looked for by name', ({ dove, codici }) => {
    const prove = dove.map((nome) => readFileSync(path.join(RADICE, `${nome}.test.ts`), 'utf8'));
    expect(codici.filter((code) => !prove.some((testo) => testo.includes(code)))).toEqual([]);
  });
});
