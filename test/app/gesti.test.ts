import { annulla } from '../../src/app/annulla';
import { corri } from '../../src/app/corsa';
import { accetta, correggi, type EsitoGesto } from '../../src/app/gesti';
import { giornaleOf } from '../../src/app/giornale';
import { verifica, type Richiesta } from '../../src/app/ricalcola';
import type { Correzione, EsitoPipeline, FindingCode } from '../../src/core';
import { testoIn } from '../../src/locale';
import { EmulatedWorkbook, ExcelConnection } from '../../workbench/host';
import { unFoglio, unLibro } from '../support/book';
import { withClient } from '../support/office/client';
import { hostOf } from '../support/office/host';
import { unaMemoria } from '../support/office/prova';

const RICHIESTA: Richiesta = {
  anno: null,
  al: null,
  oggi: null,
  regole: {},
  testo: testoIn('it'),
  chi: 'Ada',
  quando: '2020-01-15 10:30',
};
const SI = { preparazione: true };

/** A deadline and an actual typed as text: C5 and D6 of ENTE have a certain cure. */
function unaCartella(): EmulatedWorkbook {
  return EmulatedWorkbook.fromSnapshot(
    unLibro([
      unFoglio('ENTE', [
        ['CRUSCOTTO STRATEGICO 2019'],
        ['SVILUPPO ECONOMICO'],
        ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'],
        ['1.1 Accrescere'],
        ['A', 'Pubblicazione del bando', '1.2.2019', null],
        ['A', 'Avvio del servizio', '30.11.2019', '10.9.2019'],
        ['A', 'Apertura dello sportello', '2.3.2019', null],
      ]),
    ]),
  );
}

async function conCartella(run: (prova: Prova) => Promise<void>, preparata = true): Promise<void> {
  const workbook = unaCartella();
  await withClient(new ExcelConnection(workbook, {}), async (client) => {
    const host = hostOf(client);
    const giornale = giornaleOf(unaMemoria(), 'prova');
    if (preparata) await corri(host, RICHIESTA, giornale, SI);
    await run({
      workbook,
      esito: async () => (await verifica(host, RICHIESTA)).esito,
      correggi: (viste, consenso = SI) => correggi(host, RICHIESTA, giornale, viste, consenso),
      accetta: async (code, motivo) => {
        const { esito } = await verifica(host, RICHIESTA);
        const vista = esito.findings.find((uno) => uno.code === code);
        if (vista === undefined) throw new Error(`no ${code}`);
        return accetta(host, RICHIESTA, giornale, { vista, motivo }, SI);
      },
      annulla: () => annulla(host, giornale),
    });
  });
}

interface Prova {
  readonly workbook: EmulatedWorkbook;
  readonly esito: () => Promise<EsitoPipeline>;
  readonly correggi: (
    viste: readonly Correzione[],
    consenso?: { readonly preparazione: boolean },
  ) => Promise<EsitoGesto>;
  readonly accetta: (code: FindingCode, motivo: string) => Promise<EsitoGesto>;
  readonly annulla: () => ReturnType<typeof annulla>;
}

const foglio = (workbook: EmulatedWorkbook, nome: string) =>
  workbook.snapshot().sheets.find(({ name }) => name === nome);
const righe = (workbook: EmulatedWorkbook, nome: string) =>
  (foglio(workbook, nome)?.values ?? []).filter((valori) => valori.some((value) => value !== null));

/** Everything but *Registro*. */
const resto = (workbook: EmulatedWorkbook) =>
  workbook
    .snapshot()
    .sheets.filter(({ name }) => name !== 'Registro')
    .map(({ name, values }) => [name, values]);

describe('correggi', () => {
  it('writes only that cell, as a date that shows as one, and a line of Registro', () =>
    conCartella(async ({ workbook, esito, correggi: fai }) => {
      const [prima] = (await esito()).correzioni;
      const altrove = resto(workbook);
      const { scrittura, calcolato } = await fai(prima === undefined ? [] : [prima]);
      expect(scrittura).toMatchObject({ kind: 'scritto', annullabile: true });
      expect(workbook.value('ENTE', 4, 2)).toBe(43497);
      expect(foglio(workbook, 'ENTE')?.formats[4]?.[2]).toBe('dd/mm/yyyy');
      const cambiati = resto(workbook).filter(
        (sheet, i) => JSON.stringify(sheet) !== JSON.stringify(altrove[i]),
      );
      expect(cambiati.map(([nome]) => nome)).toEqual(['ENTE']);
      expect(righe(workbook, 'Registro')[2]).toEqual([
        expect.closeTo(43845.4375),
        'Ada',
        expect.any(String),
        2019,
        43830,
        ...Array<null>(9).fill(null),
        1,
        null,
        'Correzione: RA-105 ENTE!C5 «1.2.2019» → «43497»',
      ]);
      expect(calcolato.esito.correzioni.map(({ finding }) => finding.code)).toEqual([
        'CO-112',
        'RA-105',
        'RA-213',
      ]);
    }));

  it('writes all of one kind at once', () =>
    conCartella(async ({ workbook, esito, correggi: fai }) => {
      const { correzioni } = await esito();
      await fai(correzioni.filter(({ finding }) => finding.code === 'RA-105'));
      expect([4, 5, 6].map((row) => workbook.value('ENTE', row, 2))).toEqual([
        43497,
        '30.11.2019',
        43526,
      ]);
      expect(workbook.value('ENTE', 5, 3)).toBe('10.9.2019');
    }));

  it('leaves a cell that changed since it was shown', () =>
    conCartella(async ({ workbook, esito, correggi: fai }) => {
      const { correzioni } = await esito();
      workbook.typeCell('ENTE', 4, 2, "'3.4.2019");
      const { scrittura } = await fai(correzioni.slice(0, 1));
      expect(scrittura).toEqual({ kind: 'superato' });
      expect(workbook.value('ENTE', 4, 2)).toBe('3.4.2019');
    }));

  it('gives text and format back on Annulla', () =>
    conCartella(async ({ workbook, esito, correggi: fai, annulla: disfa }) => {
      const { correzioni } = await esito();
      await fai(correzioni.slice(0, 1));
      expect(await disfa()).toMatchObject({ kind: 'annullato', lasciate: 0 });
      expect(workbook.value('ENTE', 4, 2)).toBe('1.2.2019');
      expect(foglio(workbook, 'ENTE')?.formats[4]?.[2]).toBe('General');
      expect(righe(workbook, 'Registro')).toHaveLength(2);
    }));

  it('asks before it makes Registro', () =>
    conCartella(async ({ workbook, esito, correggi: fai }) => {
      const { correzioni } = await esito();
      const { scrittura } = await fai(correzioni, { preparazione: false });
      expect(scrittura).toMatchObject({
        kind: 'da-preparare',
        descrizione: { fogliNuovi: ['Registro'] },
      });
      expect(workbook.value('ENTE', 4, 2)).toBe('1.2.2019');
      await fai(correzioni, SI);
      expect(workbook.value('ENTE', 4, 2)).toBe(43497);
      expect(righe(workbook, 'Registro')).toHaveLength(2);
    }, false));
});

describe('accetta', () => {
  it('writes who, when and why beside the remark, and a line of Registro', () =>
    conCartella(async ({ workbook, accetta: fai }) => {
      const { scrittura, calcolato } = await fai('CO-112', 'data confermata');
      expect(scrittura).toMatchObject({ kind: 'scritto' });
      const riga = righe(workbook, 'Segnalazioni').find((valori) => valori[1] === 'CO-112');
      expect(riga?.[0]).toBe('nota (accettata)');
      expect(riga?.slice(8)).toEqual(['Ada', 43845, 'data confermata', '10.9.2019']);
      const { accettate } = calcolato.esito;
      expect([...accettate].map(([{ code }, accettazione]) => [code, accettazione])).toEqual([
        ['CO-112', { da: 'Ada', il: '2020-01-15', motivo: 'data confermata' }],
      ]);
      expect(righe(workbook, 'Registro')[2]?.[16]).toBe(
        'Segnalazione accettata: CO-112 ENTE!D6: data confermata',
      );
    }));

  it('takes the cure away: what may stay as it is needs none', () =>
    conCartella(async ({ esito, accetta: fai }) => {
      const codici = async () => (await esito()).correzioni.map(({ finding }) => finding.code);
      expect(await codici()).toContain('CO-112');
      await fai('CO-112', 'data confermata');
      expect(await codici()).not.toContain('CO-112');
    }));

  it('accepts anew what came back', () =>
    conCartella(async ({ workbook, accetta: fai, esito }) => {
      await fai('CO-112', 'prima');
      workbook.typeCell('ENTE', 5, 3, "'11.9.2019");
      expect((await esito()).accettate.size).toBe(0);
      await fai('CO-112', 'seconda');
      expect([...(await esito()).accettate.values()].map(({ motivo }) => motivo)).toEqual([
        'seconda',
      ]);
    }));

  it('adds the line that the list lacks', () =>
    conCartella(async ({ workbook, accetta: fai, esito }) => {
      workbook.typeCell('ENTE', 6, 3, "'5.6.2019");
      const prima = righe(workbook, 'Segnalazioni').length;
      const nuova = (await esito()).findings.filter(({ code }) => code === 'CO-112')[1];
      expect(nuova?.cell).toMatchObject({ row: 6 });
      workbook.typeCell('ENTE', 5, 3, '');
      await fai('CO-112', 'così');
      // The remark on D6 went; its line has no words and gives way only to Ricalcola.
      expect(righe(workbook, 'Segnalazioni')).toHaveLength(prima + 1);
      expect((await esito()).accettate.size).toBe(1);
    }));

  it('is undone by Annulla', () =>
    conCartella(async ({ workbook, accetta: fai, annulla: disfa, esito }) => {
      const prima = resto(workbook);
      await fai('CO-112', 'data confermata');
      await disfa();
      expect(resto(workbook)).toEqual(prima);
      expect((await esito()).accettate.size).toBe(0);
    }));

  it('says so where there is no list yet', () =>
    conCartella(async ({ accetta: fai }) => {
      const { scrittura } = await fai('CO-112', 'x');
      expect(scrittura).toEqual({ kind: 'non-accettabile', perche: 'senza-elenco' });
    }, false));

  it('says so while a filter hides lines of the list', () =>
    conCartella(async ({ workbook, accetta: fai }) => {
      const elenco = workbook.sheets.find(({ name }) => name === 'Segnalazioni');
      if (elenco !== undefined) elenco.filtered = true;
      const { scrittura } = await fai('CO-112', 'x');
      expect(scrittura).toEqual({ kind: 'non-accettabile', perche: 'filtrato' });
    }));
});
