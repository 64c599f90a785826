import { readFileSync } from 'node:fs';
import { calcola } from '../../../src/app/ricalcola';
import { printA1 } from '../../../src/core';
import { readWorkbook } from '../../../src/host/file';
import { testoIn } from '../../../src/locale';

/** What a careful reader finds in the plan of 2019 between its levels and in its structure, with the lines of the plan. */
const ANOMALIE: readonly (readonly [code: string, cella: string, dove: string])[] = [
  ['AB-102', 'ENTE!B8', 'lines 467 and 721: 8 for the ente, 11 for Promozione'],
  ['AB-102', 'ENTE!B9', 'lines 468 and 723: 5 for the ente, 8 for Promozione'],
  ['AB-101', 'ENTE!B12', 'line 471: seminari / iniziative'],
  ['AB-101', 'ENTE!B24', 'line 483: partecipanti / coinvolti'],
  ['AB-101', 'ENTE!B27', 'line 486: studenti / utenti'],
  ['AB-101', 'Dirigente!B14', 'line 594: ONLINE / ON-LINE'],
  ['AB-101', 'Dirigente!B24', 'line 604: Piano performance / Piano della performance'],
  ['AB-402', 'Segretario Generale!B8', 'line 545: World Cheese Awards, not on the ente'],
  ['AB-402', 'Segretario Generale!B17', 'line 554: rinnovo degli Organi camerali, not on the ente'],
  ['AB-402', 'Dirigente!B19', 'line 599: pratiche sospese, not on the ente'],
  ['AB-404', 'Segretario Generale!B26', 'lines 530 and 563: patrimonio / logistica degli spazi'],
  ['AB-405', 'Segreteria Gen. e Gest.Doc.!B18', 'lines 513 and 648: Informare il pubblico ...'],
  ['FO-102', 'Risorse strumentali!C18', 'line 932: Risultato Atteso 2018'],
  ['FO-401', 'Segretario Generale!A5', 'line 542: DELLE IMPRESE DEL TERRITORIO'],
  ['FO-401', 'Segreteria Gen. e Gest.Doc.!A5', 'line 635: DELLE IMPRESE DEL TERRITORIO'],
  ['FO-405', 'ENTE!A25', 'line 484: obiettivo 1.4 has no target for 2020 and 2021'],
  ['FO-405', 'ENTE!A53', 'line 512: obiettivo 2.3 has no target for 2020 and 2021'],
  [
    'AB-406',
    'Dirigente!B18',
    'line 598: the share within 5 days without the mean time of line 506',
  ],
  ['FO-410', 'Dirigente!A3', 'lines 583-604: the Dirigente has nothing economico-finanziario'],
  ['FO-407', 'Segreteria Gen. e Gest.Doc.!B15', 'Progetto ISO 9001 on every servizio'],
  ['FO-407', 'Segreteria Gen. e Gest.Doc.!B16', 'Amministrazione Trasparente on every servizio'],
  ['FO-407', 'Segreteria Gen. e Gest.Doc.!B18', 'the new web site on every servizio'],
];

const MIE = /^(?:AB-4|FO-4|CO-2(?!06)|PE-3|BU-)/;

function leggi(campione: string) {
  const book = readWorkbook(readFileSync(`samples/cruscotti-2019-${campione}.xlsx`));
  const richiesta = { anno: null, al: null, oggi: null, regole: {}, testo: testoIn('it') };
  const { esito } = calcola(book, { ...richiesta, chi: 'Prova', quando: '2020-01-31 09:00' });
  return esito.findings.map(({ code, cell }) => ({
    code,
    posto: `${code} ${cell.sheet}!${printA1(cell.row, cell.col)}`,
  }));
}

describe.each(['consuntivo', 'pianificazione'])('the plan of 2019, %s', (campione) => {
  const trovate = leggi(campione);

  test.each(ANOMALIE)('has %s at %s (%s)', (code, cella) => {
    expect(trovate.map(({ posto }) => posto)).toContain(`${code} ${cella}`);
  });

  it('has no other remark of these checks', () => {
    const attese = new Set(ANOMALIE.map(([code, cella]) => `${code} ${cella}`));
    const altre = trovate.filter(({ code, posto }) => MIE.test(code) && !attese.has(posto));
    expect(altre).toEqual([]);
  });
});
