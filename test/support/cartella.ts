import { EmulatedWorkbook } from '../../workbench/host';
import { giorno, grigio, percento, unFoglio, unLibro, type Contenuto } from './book';

const TESTATA = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019', 'Note'];

/** A small workbook as a Camera keeps it: the ente and two servizi that carry its indicators. */
export function unaCameraPiccola(): EmulatedWorkbook {
  const foglio = (name: string, titolo: string, righe: readonly (readonly Contenuto[])[]) =>
    unFoglio(name, [
      ['CAMERA DI COMMERCIO DI PROVA'],
      [titolo],
      ['SVILUPPO ECONOMICO'],
      TESTATA,
      ['1.1 Accrescere la competitività'],
      ...righe,
    ]);
  return EmulatedWorkbook.fromSnapshot(
    unLibro([
      foglio('ENTE', 'CRUSCOTTO STRATEGICO 2019', [
        ['Promuovere', 'N. iniziative di promozione', 8, 4],
        [null, 'N. fiere curate', 5, null],
        [null, 'Pubblicazione del bando', giorno('2019-06-30'), giorno('2019-06-12')],
      ]),
      foglio('Promozione', 'SERVIZIO PROMOZIONE', [
        ['Promuovere', 'N. iniziative di promozione', 8, 4],
        [null, grigio('% pratiche evase entro 5 giorni'), percento(0.8), percento(0.72)],
      ]),
      foglio('Studi', 'SERVIZIO STUDI', [['Promuovere', 'N. fiere curate', 5, 5]]),
    ]),
  );
}
