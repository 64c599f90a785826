import { annulla } from '../../src/app/annulla';
import { correggi } from '../../src/app/gesti';
import { decidi } from '../../src/app/decidi';
import { verifica } from '../../src/app/ricalcola';
import { aggiungiFoglioAnnullabile } from '../../src/app/suRichiesta';
import type { WritePlan } from '../../src/core';
import { EmulatedWorkbook } from '../../workbench/host';
import { unFoglio, unLibro } from '../support/book';
import { conProva, RICHIESTA, righeRegistro, type Prova } from '../support/office/prova';

const SI = { preparazione: true };

/** C5 has a certain cure; the servizio carries an indicator of the ente in other words. */
function unaCartella(): EmulatedWorkbook {
  const foglio = (name: string, titolo: string, indicatore: string) =>
    unFoglio(name, [
      [titolo],
      ['SVILUPPO ECONOMICO'],
      ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'],
      ['1.1 Accrescere'],
      ['A', 'Pubblicazione del bando', '1.2.2019', null],
      ['A', indicatore, 8, name === 'ENTE' ? null : 8],
    ]);
  return EmulatedWorkbook.fromSnapshot(
    unLibro([
      foglio('ENTE', 'CRUSCOTTO STRATEGICO 2019', 'N. fiere'),
      foglio('Studi', 'SERVIZIO STUDI', 'N. visite'),
    ]),
  );
}

const ABBINAMENTO = {
  foglio: 'ENTE',
  indicatore: 'N. fiere',
  foglioOrigine: 'Studi',
  indicatoreOrigine: 'N. visite',
  stato: 'confermato',
  metodo: null,
} as const;

/** What a person asks for besides *Ricalcola*. */
const GESTI: readonly (readonly [string, (prova: Prova) => Promise<{ readonly kind: string }>])[] =
  [
    [
      'Correggi',
      async ({ host, giornale }) => {
        const { correzioni } = (await verifica(host, RICHIESTA)).esito;
        expect(correzioni.length).toBeGreaterThan(0);
        return (await correggi(host, RICHIESTA, giornale, correzioni, SI)).scrittura;
      },
    ],
    ['Conferma', ({ host, giornale }) => decidi(host, RICHIESTA, giornale, ABBINAMENTO, SI)],
    [
      'a sheet on request',
      async ({ host, giornale }) =>
        (await aggiungiFoglioAnnullabile(host, RICHIESTA, giornale, 'parametri')).scrittura ?? {
          kind: 'null',
        },
    ],
    ['Annulla', ({ host, giornale }) => annulla(host, giornale)],
  ];

describe('a click on a workbook in which a colleague types meanwhile', () => {
  const conCollega = async (
    gesto: (prova: Prova) => Promise<{ readonly kind: string }>,
    scriveA: (scrittura: number) => boolean,
  ) => {
    const workbook = unaCartella();
    return conProva({ workbook, collab: true }, async (prova) => {
      await prova.ricalcola();
      let scritture = 0;
      const host = {
        ...prova.host,
        apply: (plan: WritePlan) => {
          scritture += 1;
          if (scriveA(scritture)) workbook.typeCell('Studi', 20, 0, `nota ${String(scritture)}`);
          return prova.host.apply(plan);
        },
      };
      return {
        esito: await gesto({ ...prova, host }).catch((failure: unknown) => failure),
        workbook,
      };
    });
  };

  it.each(GESTI)('%s starts again from fresh input, once', async (_, gesto) => {
    const { esito, workbook } = await conCollega(gesto, (volta) => volta === 1);
    expect(esito).toMatchObject({ kind: expect.stringMatching(/^(scritto|annullato)$/) as string });
    expect(workbook.value('Studi', 20, 0)).toBe('nota 1');
    expect(righeRegistro(workbook).length).toBeGreaterThan(0);
  });

  it.each(GESTI)('%s says so where that goes on', async (_, gesto) => {
    const { esito } = await conCollega(gesto, () => true);
    const failure = (esito as { failure?: unknown }).failure ?? esito;
    expect(failure).toMatchObject({ code: 'changed-since-read' });
  });
});

describe('a correction after which Excel does not answer any more', () => {
  it('is told as written', () =>
    conProva({ workbook: unaCartella() }, async ({ connection, host, giornale, ricalcola }) => {
      await ricalcola();
      const { correzioni } = (await verifica(host, RICHIESTA)).esito;
      connection.resetCounters();
      connection.faults = (request) => (request > 3 ? { kind: 'classic', error: 5012 } : null);
      const { scrittura, calcolato } = await correggi(host, RICHIESTA, giornale, correzioni, SI);
      expect(scrittura).toMatchObject({ kind: 'scritto' });
      expect(calcolato.kind).toBe('calcolato');
    }));
});
