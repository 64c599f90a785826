import type { Cruscotto, RisultatoAtteso } from '../../../src/core';
import { calcola } from '../../support/calcolo';
import { fatto, progetto, soglia, unCruscotto, type DatiIndicatore } from '../../support/piano';

/**
 * A published case: Istituto Zooprofilattico Sperimentale della Lombardia e dell'Emilia Romagna, "Relazione sulla
 * performance 2020", cruscotto dell'ente (github.com/TMax66/IZSLER-COGES). Targets, results and published percentages
 * are facts; labels are our own. The print leaves out three projects of obiettivo 4: `RICOSTRUITE` puts them back as
 * 50 % on 100 %, because only their attainment is known.
 */
type Riga = readonly [
  obiettivo: number,
  testo: string,
  atteso: RisultatoAtteso,
  consuntivo: number,
  pubblicata: number,
];

const pct = (punti: number) => soglia(punti, 'percento', '>=');
const MEZZO = soglia(0.5, 'percento', '<=');
const OTTO = soglia(8, 'numero', '>=');
const UNO = soglia(1, 'numero', '>=');

const STAMPATE: readonly Riga[] = [
  [1, 'Impact factor su triennio', UNO, 318.27 / 275.37, 100],
  [1, 'Fondi ricerca su triennio', UNO, 12.21 / 13.06, 93.5],
  [1, 'Domande europee su triennio', UNO, 8 / 4.6, 100],
  [1, 'Biobanca', progetto(70), 65, 92.86],
  [1, 'Collaborazioni su triennio', UNO, 79 / 87.3, 90.49],
  [1, 'Convegni', OTTO, 12, 100],
  [1, 'Impact factor dei centri', UNO, 104.36 / 97.15, 100],
  [2, 'Programmi regionali', pct(100), 100, 100],
  [2, 'Metodi di prova', progetto(66), 66, 100],
  [2, 'Benessere animale', progetto(70), 100, 100],
  [2, 'Corsi per esterni su triennio', UNO, 0.2919, 29.2],
  [3, 'Pagamenti entro 60 giorni', pct(91), 96.27, 100],
  [3, 'Crediti da certificare', MEZZO, 0, 100],
  [3, 'Fondi vincolati', pct(90), 79.07, 87.86],
  [3, 'Investimenti', pct(90), 100, 100],
  [3, 'Fabbisogno di personale', pct(95), 95, 100],
  [3, 'Sistemi informativi', pct(70), 90, 100],
  [4, 'Richieste centralizzate', progetto(70), 70, 100],
  [4, 'Piano di comunicazione', progetto(70), 100, 100],
  [4, 'Organizzazione', pct(90), 100, 100],
  [4, 'Tempi di risposta sanitari', pct(90), 100, 100],
  [4, 'Tempi di firma sanitari', pct(90), 100, 100],
  [4, 'Tempi di risposta amministrativi', pct(90), 75, 83.33],
  [4, 'Deleghe', pct(100), 100, 100],
  [4, 'Incarichi esterni', pct(100), 100, 100],
  [4, 'Audit integrato', pct(100), 100, 100],
  [4, 'Atti amministrativi', pct(70), 100, 100],
  [5, 'Misure anticorruzione', pct(100), 99.5, 99.5],
  [6, 'Crediti formativi su triennio', UNO, 0.08645, 8.65],
  [6, 'Crediti a testa su triennio', UNO, 0.03925, 3.93],
  [6, 'Dossier formativo', progetto(70), 100, 100],
];

const RICOSTRUITE: readonly Riga[] = [
  [4, 'Progetto ricostruito: ricerca', progetto(100), 50, 50],
  [4, 'Progetto ricostruito: acquisti', progetto(100), 50, 50],
  [4, 'Progetto ricostruito: personale', progetto(100), 50, 50],
];

const OBIETTIVI_PUBBLICATI = [96.7, 82.3, 98, 87.2, 99.5, 37.5];
const ENTE_PUBBLICATO = 83.5;
const COLONNA = 6;

function cruscottoDi(righe: readonly Riga[]): Cruscotto {
  const indicatori = righe.map(([obiettivo, testo, atteso, consuntivo]): DatiIndicatore => ({
    testo,
    atteso,
    consuntivo: fatto(consuntivo, atteso === UNO || atteso === OTTO ? 'numero' : 'percento'),
    verso: atteso === MEZZO ? 'minore' : 'maggiore',
    obiettivo: obiettivo - 1,
  }));
  const base = unCruscotto({ obiettivi: 6, indicatori });
  const stampata = (value: number, row: number) => ({
    value,
    raw: `${String(value)}%`,
    cell: { sheet: 'ENTE', row, col: COLONNA },
  });
  return {
    ...base,
    obiettivi: base.obiettivi.map((obiettivo, indice) => ({
      ...obiettivo,
      codice: String(indice + 1),
    })),
    indicatori: base.indicatori.map((riga, indice) => ({
      ...riga,
      pubblicata: stampata(righe[indice]?.[4] ?? NaN, riga.riga),
    })),
    pubblicate: {
      obiettivi: new Map(OBIETTIVI_PUBBLICATI.map((value, i) => [i, stampata(value, 100 + i)])),
      totale: stampata(ENTE_PUBBLICATO, 2),
    },
  };
}

describe('IZSLER 2020', () => {
  describe('with the three projects that the print leaves out', () => {
    const { cruscotti, findings } = calcola([cruscottoDi([...STAMPATE, ...RICOSTRUITE])]);

    it('reproduces the published percentage of every row within 0.1', () => {
      const righe = cruscotti[0]?.righe ?? [];
      expect(righe).toHaveLength(34);
      const lontane = righe.filter(({ raggiungimento, indicatore }) => {
        const percento = raggiungimento.kind === 'calcolato' ? raggiungimento.percento : NaN;
        return !(Math.abs(percento - (indicatore.pubblicata?.value ?? NaN)) <= 0.1);
      });
      expect(lontane).toEqual([]);
    });

    it('reproduces every obiettivo within 0.05 and the ente to the printed digit', () => {
      OBIETTIVI_PUBBLICATI.forEach((pubblicata, indice) => {
        const percento = cruscotti[0]?.obiettivi[indice]?.percento ?? NaN;
        expect(Math.abs(percento - pubblicata)).toBeLessThanOrEqual(0.05);
      });
      expect(cruscotti[0]?.obiettivi[3]?.percento).toBeCloseTo(87.18, 2);
      expect(cruscotti[0]?.totale.percento?.toFixed(1)).toBe('83.5');
    });

    it('has nothing to remark', () => {
      expect(findings).toEqual([]);
    });
  });

  describe('with the printed rows only', () => {
    const { cruscotti, findings } = calcola([cruscottoDi(STAMPATE)]);

    it('gives 98.33 for obiettivo 4 and 85.4 for the ente', () => {
      expect(cruscotti[0]?.obiettivi[3]?.percento).toBeCloseTo(98.33, 2);
      expect(cruscotti[0]?.totale.percento?.toFixed(1)).toBe('85.4');
    });

    it('remarks both figures of obiettivo 4 and of the ente, and of nothing else', () => {
      expect(findings.map(({ code, params, cell }) => ({ code, params, row: cell.row }))).toEqual([
        {
          code: 'CO-302',
          params: {
            obiettivo: '4',
            pubblicata: 87.2,
            ricalcolata: expect.closeTo(98.333, 3) as number,
            righe: 10,
          },
          row: 103,
        },
        {
          code: 'CO-303',
          params: { pubblicata: 83.5, ricalcolata: expect.closeTo(85.4, 1) as number },
          row: 2,
        },
      ]);
    });
  });

  it('compares nothing with a published figure of an obiettivo that has none', () => {
    const senzaQuattro = STAMPATE.filter(([obiettivo]) => obiettivo !== 4);
    const { findings } = calcola([cruscottoDi(senzaQuattro)]);
    expect(findings.map(({ code }) => code)).not.toContain('CO-302');
  });
});
