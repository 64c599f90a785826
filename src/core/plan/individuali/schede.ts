import type { Finding } from '../../findings';
import type { SchedaIndividuale } from '../../model/individuali';
import type { SheetSnapshot } from '../../model/workbook';
import type { CellEdit } from '../../model/writePlan';
import type { TestoSegnalazione } from '../../settings';
import { esitoScritto } from '../../regole/esito';
import { FORMATO_PERCENTO, frazione } from '../edits';
import { groupByRow, printRemarks, remember } from '../remarks';
import { pushCella } from '../ownSheets/table';
import { postiDi } from './tabella';

interface DaScrivere {
  readonly schede: readonly SchedaIndividuale[];
  readonly findings: readonly Finding[];
  readonly testo: (finding: Finding) => TestoSegnalazione;
}

/** The three columns of *Schede individuali* that are the add-in's; all others are people's and stay as they are. */
export function writeSchede(edits: CellEdit[], sheet: SheetSnapshot, daScrivere: DaScrivere): void {
  const posti = postiDi(sheet, 'schede');
  const testo = remember(daScrivere.testo);
  const rilievi = groupByRow(daScrivere.findings).get(sheet.name);
  const calcolate = new Map(
    daScrivere.schede.flatMap(({ righe }) =>
      righe.map((riga) => [riga.indicatore.riga, riga] as const),
    ),
  );
  const at = (nome: string): number => posti.get(nome) ?? 0;
  for (let row = 1; row < sheet.values.length; row += 1) {
    const riga = calcolate.get(row);
    const raggiungimento = riga?.raggiungimento;
    const percento = raggiungimento?.kind === 'calcolato' ? raggiungimento.percento : null;
    const remark = printRemarks(rilievi?.get(row), testo, new Map());
    pushCella(edits, sheet, row, at('% Raggiungimento'), {
      value: frazione(percento),
      formato: FORMATO_PERCENTO,
    });
    pushCella(edits, sheet, row, at('Esito'), {
      value: riga === undefined ? null : esitoScritto(riga),
    });
    pushCella(edits, sheet, row, at('Segnalazioni'), { value: remark });
  }
}
