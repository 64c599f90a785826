import { FOGLI_INDIVIDUALI, type WritePlan } from '../../src/core';
import { applyPlan, emptyWorkbook, readWorkbook } from '../../src/host/file';
import type { Memoria } from '../../src/app/giornale';
import {
  anni,
  annulla,
  foglio,
  schedaProgetto,
  schedeIndividuali,
  storico,
} from '../../src/taskpane/azioni';
import type { Banco } from '../../src/taskpane/banco';
import type { Conclusione } from '../../src/taskpane/conclusione';
import { EmulatedWorkbook, type ExcelConnection } from '../../workbench/host';
import { unaCameraPiccola } from '../support/cartella';
import { percento, unFoglio, unLibro } from '../support/book';
import { isoDi } from '../support/piano';
import { conProva, contenuto, RICHIESTA, unaMemoria } from '../support/office/prova';

interface Scena {
  readonly banco: Banco;
  readonly workbook: EmulatedWorkbook;
  readonly connection: ExcelConnection;
  /** Whatever this computer keeps, as one text. */
  readonly ricordi: () => string;
  /** The workbooks that Excel was asked to open. */
  readonly aperte: readonly Uint8Array[];
}

function conBanco<T>(workbook: EmulatedWorkbook, use: (scena: Scena) => Promise<T>): Promise<T> {
  return conProva({ workbook }, async ({ host, connection }) => {
    const testi: string[] = [];
    const dentro = unaMemoria();
    const memoria: Memoria = {
      ...dentro,
      setItem: (key, value) => {
        testi.push(key, value);
        dentro.setItem(key, value);
      },
    };
    const aperte: Uint8Array[] = [];
    connection.onWorkbook = (bytes) => {
      if (bytes !== null) aperte.push(bytes);
    };
    const banco = { host, memoria, cartella: 'prova', richiesta: RICHIESTA };
    return use({ banco, workbook, connection, ricordi: () => testi.join('\n'), aperte });
  });
}

const conProgetto = (): EmulatedWorkbook =>
  EmulatedWorkbook.fromSnapshot(
    unLibro([
      unFoglio('Studi', [
        ['SERVIZIO STUDI'],
        ['SVILUPPO'],
        ['Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'],
        ['Progetto: Sito web', percento(1), percento(0.5)],
      ]),
    ]),
  );

const nomi = (bytes: Uint8Array): readonly string[] =>
  readWorkbook(bytes).sheets.map(({ name }) => name);

describe('schedaProgetto', () => {
  it('makes an empty scheda, says so, and shows the workbook as it then is', async () => {
    await conBanco(conProgetto(), async ({ banco, workbook }) => {
      const { messaggi, calcolato } = await schedaProgetto(banco, 'Sito web');
      expect(messaggi[0]).toEqual({ kind: 'foglio', nome: 'Scheda progetto Sito web' });
      expect(workbook.sheet('Scheda progetto Sito web')?.cell(0, 0).value).toBe(
        'Progetto: Sito web',
      );
      expect(calcolato?.risultato.schede.map(({ scheda }) => scheda.progetto)).toEqual([
        'Sito web',
      ]);
    });
  });

  it('says that there is one already, and leaves the workbook alone', async () => {
    await conBanco(conProgetto(), async ({ banco, workbook }) => {
      await schedaProgetto(banco, 'Sito web');
      const prima = contenuto(workbook);
      const { messaggi } = await schedaProgetto(banco, 'Sito web');
      expect(messaggi).toMatchObject([{ kind: 'segnalazione', finding: { code: 'SP-108' } }]);
      expect(contenuto(workbook)).toEqual(prima);
      expect(await annulla(banco)).toMatchObject({ messaggi: [{ testo: 'nienteDaAnnullare' }] });
    });
  });
});

describe('anni', () => {
  it('puts the years of the ente side by side and writes nothing', async () => {
    await conBanco(unaCameraPiccola(), async ({ banco, workbook, connection }) => {
      const prima = contenuto(workbook);
      const { anni: confronto, messaggi } = await anni(banco);
      expect(confronto?.anni.map(({ anno }) => anno)).toEqual([2019]);
      expect(messaggi).toEqual([]);
      expect(connection.counters.writes).toBe(0);
      expect(contenuto(workbook)).toEqual(prima);
    });
  });

  it('says so where there is no ente', async () => {
    await conBanco(conProgetto(), async ({ banco }) => {
      expect(await anni(banco)).toMatchObject({ messaggi: [{ testo: 'nessunEnte' }] });
    });
  });
});

describe('storico', () => {
  it('gives the days of the year once there are two, and writes nothing', async () => {
    await conBanco(unaCameraPiccola(), async ({ banco, workbook, connection }) => {
      expect(await storico(banco)).toMatchObject({ messaggi: [{ testo: 'nessunoStorico' }] });
      const al = (giorno: string): Banco => ({
        ...banco,
        richiesta: { ...banco.richiesta, al: isoDi(giorno) },
      });
      await foglio(al('2019-06-30'), 'storico');
      expect(await storico(banco)).toMatchObject({ messaggi: [{ testo: 'nessunoStorico' }] });
      workbook.typeCell('ENTE', 5, 3, 6);
      await foglio(al('2019-09-30'), 'storico');
      const prima = contenuto(workbook);
      const { writes } = connection.counters;
      const { storico: trovato, messaggi } = await storico(banco);
      expect(messaggi).toEqual([]);
      expect(trovato?.note).toEqual(['2019-06-30', '2019-09-30']);
      expect(connection.counters.writes).toBe(writes);
      expect(contenuto(workbook)).toEqual(prima);
    });
  });
});

/** A name that stands nowhere else. */
const PERSONA = 'Zenobia Quaresima';

/** The workbook that the pane made, with a person and her objectives. */
function conPersona(bytes: Uint8Array): Uint8Array {
  const foglio = FOGLI_INDIVIDUALI.schede.nome;
  const celle = [
    [0, PERSONA],
    [1, 'Personale'],
    [2, 'Studi'],
    [4, 'Corso di formazione'],
    [5, 10],
    [6, 5],
  ] as const;
  const plan: WritePlan = {
    newColumns: [],
    newSheets: [],
    blocks: [],
    edits: celle.map(([col, after]) => ({
      cell: { sheet: foglio, row: 1, col },
      before: null,
      after,
    })),
  };
  return applyPlan(bytes, plan);
}

async function unaCartellaDiSchede({ banco, aperte }: Scena): Promise<Uint8Array> {
  await schedeIndividuali(banco, null);
  const bytes = aperte.at(-1);
  if (bytes === undefined) throw new Error('nothing was opened');
  return conPersona(bytes);
}

describe('schedeIndividuali', () => {
  it('opens a new workbook in Excel, with the rows of the servizi, and writes nothing into this one', async () => {
    await conBanco(unaCameraPiccola(), async ({ banco, workbook, aperte, connection, ricordi }) => {
      const prima = contenuto(workbook);
      const { messaggi, libro } = await schedeIndividuali(banco, null);
      expect(messaggi).toEqual([{ kind: 'schede', aperto: true, segnalazioni: 0 }]);
      expect(aperte).toHaveLength(1);
      expect(nomi(aperte[0] ?? new Uint8Array())).toEqual(
        expect.arrayContaining(Object.values(FOGLI_INDIVIDUALI).map(({ nome }) => nome)),
      );
      expect(libro?.bytes).toEqual(aperte[0]);
      const dati = readWorkbook(aperte[0] ?? new Uint8Array()).sheets.find(
        ({ name }) => name === FOGLI_INDIVIDUALI.dati.nome,
      );
      expect(JSON.stringify(dati?.values)).toContain('N. fiere curate');
      expect(contenuto(workbook)).toEqual(prima);
      expect(connection.counters.writes).toBe(0);
      expect(ricordi()).toBe('');
    });
  });

  it('brings a workbook up to date; the names in it go into no other place', async () => {
    const detti = (['log', 'info', 'warn', 'error'] as const).map((come) =>
      jest.spyOn(console, come),
    );
    await conBanco(unaCameraPiccola(), async (scena) => {
      const { banco, workbook, aperte, ricordi, connection } = scena;
      const file = { nome: 'riservata.xlsx', bytes: await unaCartellaDiSchede(scena) };
      const viaggi: string[] = [];
      connection.beforeRequest = (_, body) => {
        if (!JSON.stringify(body).includes('CreateAndOpenWorkbook'))
          viaggi.push(JSON.stringify(body));
      };
      const conclusione = await schedeIndividuali(banco, file);
      expect(conclusione.libro?.nome).toBe('riservata.xlsx');
      const aggiornata = readWorkbook(aperte.at(-1) ?? new Uint8Array());
      const esiti = aggiornata.sheets.find(({ name }) => name === FOGLI_INDIVIDUALI.esiti.nome);
      expect(JSON.stringify(esiti?.values)).toContain(PERSONA);
      const { libro: _, calcolato, ...altro } = conclusione;
      for (const luogo of [
        JSON.stringify(workbook.snapshot()),
        ricordi(),
        viaggi.join('\n'),
        JSON.stringify([altro, calcolato]),
        JSON.stringify(detti.map(({ mock }) => mock.calls)),
      ]) {
        expect(luogo).not.toContain('Zenobia');
        expect(luogo).not.toContain('Quaresima');
      }
    });
    detti.forEach((spia) => {
      spia.mockRestore();
    });
  });

  it('does not open again what is up to date already', async () => {
    await conBanco(unaCameraPiccola(), async (scena) => {
      const { banco, aperte } = scena;
      await schedeIndividuali(banco, {
        nome: 'riservata.xlsx',
        bytes: await unaCartellaDiSchede(scena),
      });
      const bytes = aperte.at(-1) ?? new Uint8Array();
      const { messaggi, libro } = await schedeIndividuali(banco, { nome: 'riservata.xlsx', bytes });
      expect(messaggi).toEqual([{ kind: 'avviso', testo: 'schedeAggiornate' }]);
      expect(libro).toBeUndefined();
      expect(aperte).toHaveLength(2);
    });
  });

  it('gives the file to the person where Excel does not open it', async () => {
    await conBanco(unaCameraPiccola(), async ({ banco, connection }) => {
      connection.onWorkbook = () => {
        throw new Error('no window');
      };
      const { messaggi, libro } = await schedeIndividuali(banco, null);
      expect(messaggi).toEqual([{ kind: 'schede', aperto: false, segnalazioni: 0 }]);
      expect(nomi(libro?.bytes ?? new Uint8Array())).toContain(FOGLI_INDIVIDUALI.schede.nome);
    });
  });

  it('refuses a file that holds no schede, or that is no workbook, by its name', async () => {
    await conBanco(unaCameraPiccola(), async ({ banco, aperte }) => {
      const altra = { nome: 'bilancio.xlsx', bytes: emptyWorkbook('Conti') };
      const { messaggi, libro }: Conclusione = await schedeIndividuali(banco, altra);
      expect(messaggi).toEqual([{ kind: 'avviso', testo: 'nonSchede' }]);
      expect(libro).toBeUndefined();
      const testo = { nome: 'note.txt', bytes: new TextEncoder().encode('appunti') };
      await expect(schedeIndividuali(banco, testo)).rejects.toMatchObject({
        name: 'HostFailure',
        detail: { dove: 'note.txt' },
      });
      expect(aperte).toEqual([]);
    });
  });
});
