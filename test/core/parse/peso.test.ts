import { errore, percento, type Contenuto } from '../../support/book';
import { colonna, leggiRiga, leggiRighe } from '../../support/righe';

/** Points of each weight as read, null where there is none. */
function punti(pesi: readonly Contenuto[], obiettivi: readonly number[] = []): (number | null)[] {
  const righe = pesi.map((peso, indice) => ({
    atteso: 8,
    peso,
    obiettivo: obiettivi[indice] ?? 0,
  }));
  return leggiRighe(righe).indicatori.map(({ peso }) =>
    peso.kind === 'valore' ? peso.punti : null,
  );
}

function codici(pesi: readonly Contenuto[]): string[] {
  return leggiRighe(pesi.map((peso) => ({ atteso: 8, peso }))).findings.map(({ code }) => code);
}

describe('parsePeso', () => {
  test.each<[string, Contenuto]>([
    ['a plain number', 34],
    ['a number as text', '34'],
    ['a percentage as text', '34%'],
    ['a percentage as text with a space', '34\u00a0%'],
    ['a percentage cell', percento(0.34)],
    ['a percentage cell with decimals', { value: 0.34, format: '0.00%' }],
  ])('reads %s as 34 points', (_, peso) => {
    expect(punti([peso])).toEqual([34]);
    expect(codici([peso])).toEqual([]);
  });

  test.each<[Contenuto, number]>([
    ['33,5%', 33.5],
    [percento(0.57), 57],
    [0, 0],
    ['0%', 0],
    [0.5, 0.5],
  ])('reads %j as %d points', (peso, attesi) => {
    expect(punti([peso, 60])).toEqual([attesi, 60]);
  });

  test.each<[Contenuto]>([[null], ['-'], ['–'], ['  '], ['monitoraggio'], ['non ponderato']])(
    'reads %j as no weight',
    (peso) => {
      expect(punti([peso])).toEqual([null]);
      expect(codici([peso])).toEqual([]);
    },
  );

  test.each<[Contenuto, string]>([
    ['alto', 'PE-101'],
    ['≥ 30', 'PE-101'],
    ['30 gg', 'PE-101'],
    ['30/100', 'PE-101'],
    ['3.5', 'PE-101'],
    ['SI', 'PE-101'],
    [true, 'PE-101'],
    [{ value: 43799, format: 'dd/mm/yyyy' }, 'PE-101'],
    [errore('#N/D'), 'PE-101'],
    [-5, 'PE-102'],
    ['-5%', 'PE-102'],
  ])('takes %j for no weight and says so', (peso, codice) => {
    expect(punti([peso])).toEqual([null]);
    expect(codici([peso])).toEqual([codice]);
  });

  it('gives no row a weight where the section has no such column', () => {
    const { indicatore, codici: tutti } = leggiRiga({ atteso: 8, peso: 34 }, [], {
      colonne: { peso: null },
    });
    expect(indicatore.peso).toEqual({ kind: 'assente' });
    expect(tutti).toEqual([]);
  });
});

describe('scalePesi', () => {
  it('takes bare fractions that add to 1 in the whole for percentages, and says so once', () => {
    expect(punti([0.34, 0.33, 0.33], [0, 0, 1])).toEqual([34, 33, 33]);
    expect(codici([0.34, 0.33, 0.33])).toEqual(['PE-103']);
  });

  it('takes bare fractions that add to 1 in every obiettivo for percentages', () => {
    expect(punti([0.5, 0.5, '0,4', '0,6'], [0, 0, 1, 1])).toEqual([50, 50, 40, 60]);
  });

  it('leaves monitoraggio rows out of the sum', () => {
    const { indicatori } = leggiRighe([
      { atteso: 8, peso: 0.5 },
      { atteso: 8, peso: 0.5 },
      { atteso: 'monitoraggio', peso: 0.2 },
    ]);
    expect(indicatori[0]?.peso).toEqual({ kind: 'valore', punti: 50 });
  });

  it('leaves bare fractions that add to nothing as they are', () => {
    expect(punti([0.5, 0.5, 0.5])).toEqual([0.5, 0.5, 0.5]);
    expect(codici([0.5, 0.5, 0.5])).toEqual([]);
  });

  it('points out a lone bare fraction among percentages and leaves it', () => {
    const pesi = [percento(0.34), 0.33, percento(0.33)];
    expect(punti(pesi)).toEqual([34, 0.33, 33]);
    expect(codici(pesi)).toEqual(['PE-104']);
  });

  it('does not mistake percentage cells for bare fractions', () => {
    expect(codici([percento(0.5), percento(0.5)])).toEqual([]);
    expect(punti([percento(0.005), percento(0.005)])).toEqual([0.5, 0.5]);
  });

  it('stands its remark on the weight', () => {
    const { findings } = leggiRighe([{ peso: '-' }, { peso: 0.5 }, { peso: 0.5 }]);
    expect(findings[0]?.cell).toEqual({ sheet: 'ENTE', row: 3, col: colonna('peso') });
  });

  it.each<[boolean, readonly Contenuto[]]>([
    [true, [null, 34]],
    [false, [null, '-', 0]],
    [false, [-5, 'alto']],
  ])('says %j that the cruscotto has weights for %j', (conPesi, pesi) => {
    expect(leggiRighe(pesi.map((peso) => ({ peso }))).cruscotto.conPesi).toBe(conPesi);
  });
});
