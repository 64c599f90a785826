import {
  REGOLE_PREDEFINITE,
  type Abbinamento,
  type Cruscotto,
  type Finding,
  type Livello,
  type RigaOrganigramma,
} from '../../../src/core';
import { validatePiano, validateRisultato } from '../../../src/core/validate';
import { isoDi, unCruscotto, unPiano } from '../../support/piano';
import { unLibro } from '../../support/book';

/** A line as people write it: unit, level, whom it answers to, sheet (as the unit, `''` for none), who. */
function riga(
  unita: string,
  livello: Livello,
  rispondeA: string | null,
  foglio = unita,
  responsabile: string | null = null,
): RigaOrganigramma {
  const cell = { sheet: 'Organigramma', row: 1, col: 1 };
  return { foglio, unita, livello, rispondeA, responsabile, cell };
}

const unita = (nome: string, livello: Livello, testi: readonly string[] = []): Cruscotto =>
  unCruscotto({
    foglio: nome,
    unita: nome,
    livello,
    indicatori: testi.map((testo) => ({ testo })),
  });

const ENTE = riga('Ente', 'ente', null);
const AREA = riga('Area 1', 'dirigente', 'Ente');
const STUDI = riga('Studi', 'servizio', 'Area 1');
const FOGLI = [unita('Ente', 'ente'), unita('Area 1', 'dirigente'), unita('Studi', 'servizio')];

function contesto(organigramma: readonly RigaOrganigramma[]) {
  return { book: unLibro([]), al: isoDi('2019-12-31'), regole: REGOLE_PREDEFINITE, organigramma };
}

const detti = (findings: readonly Finding[]) =>
  findings
    .filter(({ code }) => code.startsWith('OR-3'))
    .map(({ code, params }) => ({ code, params }));

const check = (organigramma: readonly RigaOrganigramma[], fogli = FOGLI) =>
  detti(validatePiano(unPiano(fogli), contesto(organigramma)));

describe('checkOrganigramma', () => {
  it('says nothing of a complete one, nor where there is none', () => {
    expect(check([ENTE, AREA, STUDI])).toEqual([]);
    expect(check([])).toEqual([]);
  });

  it.each([
    ['a servizio that answers to nobody', [riga('Studi', 'servizio', null)]],
    ['a servizio that answers to the ente', [riga('Studi', 'servizio', 'Ente')]],
    ['a servizio without a line', []],
  ])('names %s, all of them in one remark', (_, righe) => {
    const fogli = [...FOGLI, unita('Promozione', 'servizio')];
    const altra = riga('Promozione', 'servizio', null);
    expect(check([ENTE, AREA, ...righe, altra], fogli)).toEqual([
      { code: 'OR-301', params: { unita: expect.arrayContaining(['Studi', 'Promozione']) } },
    ]);
  });

  it('lets a servizio answer to the Segretario Generale', () => {
    const sg = riga('SG', 'segretario_generale', 'Ente', '');
    expect(check([ENTE, AREA, sg, riga('Studi', 'servizio', 'SG')])).toEqual([]);
  });

  it('names a unit written twice, but not the areas of one dirigente', () => {
    const due = riga('Area 2', 'dirigente', 'Ente', 'Area 1');
    expect(check([ENTE, AREA, due, STUDI])).toEqual([]);
    expect(check([ENTE, AREA, STUDI, STUDI])).toEqual([
      { code: 'OR-302', params: { unita: 'Studi', foglio: 'Studi' } },
    ]);
  });

  it('names a circle once', () => {
    const aree = [riga('Area 1', 'dirigente', 'Area 2'), riga('Area 2', 'dirigente', 'Area 1', '')];
    expect(check([ENTE, ...aree, STUDI]).filter(({ code }) => code === 'OR-303')).toEqual([
      { code: 'OR-303', params: { unita: ['Area 1', 'Area 2', 'Area 1'] } },
    ]);
  });

  it('names a name that several units bear', () => {
    const omonima = riga('Area 1', 'dirigente', 'Ente', 'Altra');
    expect(check([ENTE, AREA, omonima, STUDI])).toEqual([
      {
        code: 'OR-304',
        params: { unita: 'Studi', rispondeA: 'Area 1', fogli: ['Area 1', 'Altra'] },
      },
    ]);
  });

  it('names a dirigente without cruscotto, unless he holds another area', () => {
    const terza = riga('Area 3', 'dirigente', 'Ente', '', 'Anna Rossi');
    expect(check([ENTE, AREA, terza, STUDI])).toEqual([
      { code: 'OR-305', params: { unita: 'Area 3' } },
    ]);
    const sua = riga('Area 1', 'dirigente', 'Ente', 'Area 1', 'Anna Rossi');
    expect(check([ENTE, sua, terza, STUDI])).toEqual([]);
  });
});

describe('checkCopertura', () => {
  const fogli = [
    unita('Ente', 'ente', ['N. eventi', 'N. fiere']),
    unita('Area 1', 'dirigente'),
    unita('Studi', 'servizio', ['N. eventi']),
  ];
  const certo: Abbinamento = {
    da: { cruscotto: 0, riga: 0 },
    a: { cruscotto: 2, riga: 0 },
    stato: 'certo',
    metodo: 'copia',
    richiedePersona: false,
  };
  const copertura = (
    organigramma: readonly RigaOrganigramma[],
    abbinamenti: readonly Abbinamento[],
    cruscotti = fogli,
  ) => {
    const { al, regole } = contesto([]);
    const risultato = { anno: 2019, al, regole, cruscotti: [], abbinamenti, schede: [] };
    return detti(validateRisultato(unPiano(cruscotti), risultato, contesto(organigramma)));
  };

  it('names the row that neither a dirigente nor his servizi carry', () => {
    expect(copertura([ENTE, AREA, STUDI], [certo])).toEqual([
      { code: 'OR-307', params: { testo: 'N. fiere' } },
    ]);
  });

  it.each([
    ['a servizio answers to no dirigente', [ENTE, AREA, riga('Studi', 'servizio', 'Ente')], certo],
    ['the match is only proposed', [ENTE, AREA, STUDI], { ...certo, stato: 'proposto' as const }],
  ])('names the obiettivo as a whole where %s', (_, organigramma, abbinamento) => {
    expect(copertura(organigramma, [abbinamento])).toMatchObject([
      { code: 'OR-306', params: { indicatori: 2 } },
    ]);
  });

  it("counts a dirigente's own rows", () => {
    const conPropri = [fogli[0], unita('Area 1', 'dirigente', ['N. fiere', 'N. eventi'])].flatMap(
      (uno) => uno ?? [],
    );
    expect(copertura([ENTE, AREA], [], conPropri)).toEqual([]);
  });

  it('says nothing where there is no Organigramma', () => {
    expect(copertura([], [])).toEqual([]);
  });
});
