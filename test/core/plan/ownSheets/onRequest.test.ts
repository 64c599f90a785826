import {
  planOrganigramma,
  planParametri,
  REGOLE_PREDEFINITE,
  type Abbinamento,
  type WithFindings,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../../../src/core';
import { applyPlan, cella } from '../../../support/applyPlan';
import { unFoglio, unLibro } from '../../../support/book';
import { digita, foglioCruscotto, righeCruscotto, risultatoDi } from '../../../support/scenario';

const libro = (): WorkbookSnapshot =>
  unLibro([
    foglioCruscotto('ENTE', righeCruscotto([100])),
    foglioCruscotto('Dirigente', righeCruscotto([100], 'CRUSCOTTO DIRIGENTE')),
    foglioCruscotto('Studi', righeCruscotto([70], 'CRUSCOTTO SERVIZIO STUDI')),
  ]);

const TITOLO = 'CRUSCOTTO STRATEGICO 2019';
const DAL_TITOLO = 'livello dal titolo del cruscotto';

const righe = (book: WorkbookSnapshot, foglio: string): readonly (readonly unknown[])[] =>
  (book.sheets.find(({ name }) => name === foglio)?.values ?? []).slice(1);

const parametri = (book: WorkbookSnapshot): WithFindings<WritePlan> =>
  planParametri(book, { ...REGOLE_PREDEFINITE, tetto: null });
const organigramma = (book: WorkbookSnapshot): WithFindings<WritePlan> =>
  planOrganigramma(book, risultatoDi(book));

describe('planParametri', () => {
  it('writes every setting with its key and its value as it is read back', () => {
    const book = applyPlan(libro(), parametri(libro()).value);
    expect(righe(book, 'Parametri').map(([, chiave, valore]) => [chiave, valore])).toEqual([
      ['tetto', 'nessuno'],
      ['minore', 'speculare'],
      ['tolleranzaGiorni', 0],
      ['mancanti', 'auto'],
      ['aggregazioneEnte', 'obiettivi'],
      ['aggregazioneUnita', 'indicatori'],
      ['fasce', '90; 70'],
      ['pesoEsclusi', 'ripartito'],
      ['approvazione', null],
      ['al', null],
    ]);
    expect(parametri(book).value.edits).toEqual([]);
  });

  it('appends only what lacks, and keeps what a person wrote', () => {
    const book = applyPlan(libro(), parametri(libro()).value);
    const cambiato = digita(book, 'Parametri', {
      C2: 110,
      B3: 'annoDiFantasia',
      E2: 'delibera 12',
    });
    const poi = applyPlan(cambiato, parametri(cambiato).value);
    expect(righe(poi, 'Parametri').map(([, chiave]) => chiave)).toEqual([
      'tetto',
      'annoDiFantasia',
      'tolleranzaGiorni',
      'mancanti',
      'aggregazioneEnte',
      'aggregazioneUnita',
      'fasce',
      'pesoEsclusi',
      'approvazione',
      'al',
      'minore',
    ]);
    expect([cella(poi, 'Parametri', 'C2'), cella(poi, 'Parametri', 'E2')]).toEqual([
      110,
      'delibera 12',
    ]);
  });
});

describe('planOrganigramma', () => {
  it('proposes a line for each cruscotto, with what it was inferred from', () => {
    const book = applyPlan(libro(), organigramma(libro()).value);
    expect(righe(book, 'Organigramma')).toEqual([
      ['ENTE', TITOLO, 'Ente', null, null, DAL_TITOLO],
      [
        ...['Dirigente', 'CRUSCOTTO DIRIGENTE', 'Dirigente', TITOLO, null],
        `${DAL_TITOLO}; risponde all’ente per il suo livello`,
      ],
      [
        ...['Studi', 'CRUSCOTTO SERVIZIO STUDI', 'Servizio', 'CRUSCOTTO DIRIGENTE', null],
        `${DAL_TITOLO}; risponde all’unico dirigente`,
      ],
    ]);
  });

  it('leaves a servizio without Risponde a where there are two dirigenti', () => {
    const secondo = foglioCruscotto('Area 2', righeCruscotto([100], 'CRUSCOTTO DIRIGENTE 2'));
    const due = { ...libro(), sheets: [...libro().sheets, secondo] };
    const book = applyPlan(due, organigramma(due).value);
    expect(righe(book, 'Organigramma')[2]?.slice(3)).toEqual([
      null,
      null,
      `${DAL_TITOLO}; a chi risponde è da scrivere`,
    ]);
  });

  describe('between two above them', () => {
    const servizi = ['Studi', 'Promozione', 'Registro'];
    const due = unLibro([
      foglioCruscotto('ENTE', righeCruscotto([100])),
      foglioCruscotto('Area 1', righeCruscotto([100, 90, 80], 'CRUSCOTTO DIRIGENTE AREA 1')),
      foglioCruscotto('Area 2', righeCruscotto([100, 90, 80], 'CRUSCOTTO DIRIGENTE AREA 2')),
      ...servizi.map((nome) =>
        foglioCruscotto(nome, righeCruscotto([70], `CRUSCOTTO SERVIZIO ${nome.toUpperCase()}`)),
      ),
    ]);
    const [area1, area2, studi, promozione, registro] = [1, 2, 3, 4, 5];
    const lega = (
      sopra: number,
      riga: number,
      sotto: number,
      stato: Abbinamento['stato'] = 'certo',
    ): Abbinamento => ({
      da: { cruscotto: sopra, riga },
      a: { cruscotto: sotto, riga: 0 },
      stato,
      metodo: 'copia',
      richiedePersona: false,
    });
    const proposti = (abbinamenti: readonly Abbinamento[]) => {
      const plan = planOrganigramma(due, risultatoDi(due, { abbinamenti })).value;
      return righe(applyPlan(due, plan), 'Organigramma')
        .slice(3)
        .map((riga) => [riga[3], String(riga[5]).split('; ')[1]]);
    };
    const DA_SCRIVERE = [null, 'a chi risponde è da scrivere'];

    it('proposes for a servizio the one with whom it shares most indicators, and says how many', () => {
      const certi = [lega(area1, 0, studi), lega(area1, 1, studi), lega(area2, 0, studi)];
      expect(proposti([...certi, lega(area2, 1, promozione, 'confermato')])).toEqual([
        ['CRUSCOTTO DIRIGENTE AREA 1', 'ha in comune 2 indicatori con chi sta sopra'],
        ['CRUSCOTTO DIRIGENTE AREA 2', 'ha in comune 1 indicatore con chi sta sopra'],
        DA_SCRIVERE,
      ]);
    });

    it('names nobody where two share as many, by what most servizi carry, or before a person confirms', () => {
      const pari = [lega(area1, 0, studi), lega(area2, 0, studi)];
      const ditutti = [lega(area1, 2, promozione), lega(area1, 2, registro)];
      const daConfermare = lega(area1, 1, registro, 'proposto');
      expect(proposti([...pari, ...ditutti, daConfermare])).toEqual([
        DA_SCRIVERE,
        DA_SCRIVERE,
        DA_SCRIVERE,
      ]);
    });
  });

  it('completes a sheet that has the columns of the contract and no others', () => {
    const intestazioni = ['Foglio', 'Unità', 'Livello', 'Risponde a', 'Responsabile'];
    const mio = unFoglio('Organigramma', [intestazioni, ['ENTE', 'Camera', 'Ente']]);
    const book = { ...libro(), sheets: [...libro().sheets, mio] };
    const poi = applyPlan(book, organigramma(book).value);
    expect(righe(poi, 'Organigramma').map((riga) => riga[0])).toEqual([
      'ENTE',
      'Dirigente',
      'Studi',
    ]);
    expect(cella(poi, 'Organigramma', 'F3')).toBeNull();
  });

  it('appends a sheet that came later, below all lines', () => {
    const primo = applyPlan(libro(), organigramma(libro()).value);
    const nuovo = foglioCruscotto(
      'Comunicazione',
      righeCruscotto([70], 'CRUSCOTTO SERVIZIO COMUNICAZIONE'),
    );
    const book = { ...primo, sheets: [...primo.sheets, nuovo] };
    const poi = applyPlan(book, organigramma(book).value);
    expect(righe(poi, 'Organigramma').map(([foglio]) => foglio)).toEqual([
      'ENTE',
      'Dirigente',
      'Studi',
      'Comunicazione',
    ]);
  });
});

describe.each([
  ['Parametri', parametri],
  ['Organigramma', organigramma],
] as const)('%s', (nome, plan) => {
  it("leaves a person's sheet of that name alone", () => {
    const book = { ...libro(), sheets: [...libro().sheets, unFoglio(nome, [['mio']])] };
    const { value, findings } = plan(book);
    expect(value.newSheets.map(({ name }) => name)).toEqual([`${nome} (calcolato)`]);
    expect(findings.map(({ code }) => code)).toEqual(['FO-207']);
  });

  it('says that a protected structure or sheet keeps it from being written', () => {
    const chiuso = plan({ ...libro(), structureProtected: true });
    expect([chiuso.value.edits, chiuso.findings.map(({ code }) => code)]).toEqual([[], ['FO-206']]);
    const book = applyPlan(libro(), plan(libro()).value);
    const sheets = book.sheets.map((sheet) =>
      sheet.name === nome ? { ...sheet, protected: true, values: sheet.values.slice(0, 2) } : sheet,
    );
    const protetto = plan({ ...book, sheets });
    expect([protetto.value.edits, protetto.findings.map(({ code }) => code)]).toEqual([
      [],
      ['FO-201'],
    ]);
  });
});
