import fc from 'fast-check';
import { confronta } from '../../../src/core/match/confronto';
import { profiloDi } from '../../../src/core/match/profilo';
import { CADENZE, SIMILI, VARIANTI } from './casi';

const compare = (a: string, b: string) => confronta(profiloDi(a, 2019), profiloDi(b, 2019));

describe('confronta', () => {
  test.each(VARIANTI)('proposes $fonte: «$a» and «$b»', ({ a, b, cambia }) => {
    expect(compare(a, b)?.cambiaConteggio).toBe(cambia);
    expect(compare(b, a)?.cambiaConteggio).toBe(cambia);
  });

  test.each(SIMILI)('keeps apart $fonte: «$a» and «$b»', ({ a, b }) => {
    expect(compare(a, b)).toBeNull();
    expect(compare(b, a)).toBeNull();
  });

  it('says which words differ, as written and in their order', () => {
    const { a = '', b = '' } = VARIANTI.find(({ fonte }) => fonte === '483-967') ?? {};
    expect(compare(a, b)).toMatchObject({
      soloPrimo: ['partecipanti', 'ad'],
      soloSecondo: ['coinvolti', 'nella', 'partecipazione', 'alle'],
    });
  });

  it('shares all when only empty words differ, less when words of substance do', () => {
    expect(compare('N. report sulla congiuntura', 'N. di report congiuntura')?.condiviso).toBe(1);
    const other = compare(
      'N. di utenti serviti da sportelli',
      'N. di imprese servite da sportelli',
    );
    expect(other?.condiviso).toBeLessThan(1);
  });

  it('takes the year of the run for granted, any other year not', () => {
    const plain = 'Relazione annuale sulla gestione';
    expect(compare(plain, `${plain} 2019`)).not.toBeNull();
    expect(compare(plain, `${plain} 2018`)).toBeNull();
    expect(compare(`${plain} 2019`, `${plain} 2018`)).toBeNull();
  });

  it('never pairs texts of which one word of substance was replaced by a stranger', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CADENZE), fc.nat(), (testo, seme) => {
        const words = testo.split(' ');
        const solid = words.flatMap((word, at) => (/^[a-z]{6,}$/.test(word) ? [at] : []));
        fc.pre(solid.length > 1);
        const at = solid[seme % solid.length] ?? 0;
        const other = words.map((word, place) => (place === at ? 'zigurrat' : word)).join(' ');
        expect(compare(testo, other)).toBeNull();
      }),
    );
  });

  it('always pairs a text with itself less its articles and prepositions', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CADENZE), (testo) => {
        const bare = testo.replace(/ (?:di|del|della|dei|delle|degli|al|alla|il|la|i) /g, ' ');
        expect(compare(testo, bare)?.cambiaConteggio).toBe(false);
      }),
    );
  });

  it('leaves alone cells that hold a page', () => {
    const page = Array.from({ length: 300 }, (_, at) => `parola${'abcdefgh'.charAt(at % 8)}`).join(
      ' ',
    );
    expect(compare(page, `${page} ancora`)).toBeNull();
  });
});
