import fc from 'fast-check';
import { matchPiano } from '../../../src/core/match';
import { unPiano } from '../../support/piano';
import { CADENZE, SIMILI, VARIANTI } from './casi';
import { abbina, codici, ente, foglio, linea, paramsOf, servizio } from './livelli';

describe('matchPiano', () => {
  it('matches ente, segretario generale and dirigente with servizi and azienda speciale', () => {
    const { abbinamenti } = abbina([
      ente(['N. eventi']),
      foglio('segretario_generale', 'SG', ['N. eventi']),
      foglio('dirigente', 'Dirigente', ['N. eventi']),
      servizio('Promozione', ['N. eventi', 'N. fiere']),
      foglio('azienda_speciale', 'Azienda', ['N. eventi']),
    ]);
    expect(abbinamenti).toEqual([
      'ENTE!8 > Promozione!8 certo copia',
      'ENTE!8 > Azienda!8 certo copia',
      'SG!8 > Promozione!8 certo copia',
      'SG!8 > Azienda!8 certo copia',
      'Dirigente!8 > Promozione!8 certo copia',
      'Dirigente!8 > Azienda!8 certo copia',
    ]);
  });

  it('matches no two higher rows and no two rows of servizi', () => {
    const both = [ente(['N. eventi']), foglio('dirigente', 'Dirigente', ['N. eventi'])];
    expect(abbina(both).abbinamenti).toEqual([]);
  });

  it('does not match texts that are only signs', () => {
    expect(abbina([ente(['...']), servizio('Promozione', ['—'])]).abbinamenti).toEqual([]);
  });

  describe('certo', () => {
    const noisy = fc.array(
      fc.constantFrom(
        (testo: string) => testo.toUpperCase(),
        (testo: string) => testo.replace(/ /g, '  '),
        (testo: string) => testo.replace(/ /g, '\u00a0'),
        (testo: string) => testo.replace(/à/g, "a'"),
        (testo: string) => `«${testo}».`,
        (testo: string) => testo.replace(/ /, ' - '),
        (testo: string) => ` ${testo} `,
      ),
    );

    it('holds whatever case, accents, spaces and punctuation do, on either side', () => {
      fc.assert(
        fc.property(fc.constantFrom(...CADENZE), noisy, noisy, (testo, above, below) => {
          const apply = (noise: typeof above): string =>
            noise.reduce((text, add) => add(text), testo);
          const { coppie } = abbina([ente([apply(above)]), servizio('Promozione', [apply(below)])]);
          expect(coppie.map(({ stato }) => stato)).toEqual(['certo']);
        }),
      );
    });

    it('pairs all rows with the same text where only one level repeats it', () => {
      const repeated = servizio('Promozione', ['N. eventi', 'N. eventi']);
      expect(abbina([ente(['N. eventi']), repeated]).abbinamenti).toEqual([
        'ENTE!8 > Promozione!8 certo copia',
        'ENTE!8 > Promozione!9 certo copia',
      ]);
    });

    it('tells rows apart by azione and obiettivo where both levels repeat the text', () => {
      const testo = 'N. attività realizzate/N. attività programmate';
      const { abbinamenti } = abbina([
        ente(
          [
            { testo, azione: 'Gestire le partecipazioni', obiettivo: 0 },
            { testo, azione: 'Prevenire la corruzione', obiettivo: 1 },
          ],
          { obiettivi: 2 },
        ),
        servizio(
          'Staff',
          [
            { testo, azione: 'Prevenire la corruzione', obiettivo: 1 },
            { testo, azione: 'Gestire  le partecipazioni', obiettivo: 0 },
            { testo, azione: 'Altro', obiettivo: 1 },
          ],
          { obiettivi: 2 },
        ),
      ]);
      expect(abbinamenti).toEqual([
        'ENTE!8 > Staff!9 certo copia',
        'ENTE!9 > Staff!8 certo copia',
        'ENTE!9 > Staff!10 certo copia',
      ]);
    });

    it('gives up on a text that is repeated past telling, and says so once', () => {
      const many = Array.from({ length: 60 }, () => 'N. eventi');
      const { abbinamenti, findings } = abbina([ente(many), servizio('Promozione', many)]);
      expect(abbinamenti).toEqual([]);
      expect(codici(findings)).toEqual(['AB-103']);
    });
  });

  describe('proposto', () => {
    test.each(VARIANTI)('holds for $fonte', ({ a, b, cambia }) => {
      const { coppie, findings } = abbina([ente([a]), servizio('Promozione', ['N. altro', b])]);
      expect(coppie).toMatchObject([
        {
          stato: 'proposto',
          metodo: null,
          richiedePersona: true,
          motivo: { cambiaConteggio: cambia },
        },
      ]);
      expect(paramsOf(findings, 'AB-101')).toMatchObject({
        testo: a,
        altro: { testo: b, cella: { sheet: 'Promozione', row: 8, col: 1 } },
        cambiaConteggio: cambia,
      });
      expect(findings[0]?.cell).toEqual({ sheet: 'ENTE', row: 7, col: 1 });
    });

    test.each(SIMILI)('does not hold for $fonte', ({ a, b }) => {
      const { coppie, findings } = abbina([
        ente([a, b]),
        servizio('Promozione', [b]),
        servizio('Studi', [a]),
      ]);
      expect(coppie.map(({ stato }) => stato)).toEqual(['certo', 'certo']);
      expect(codici(findings)).not.toContain('AB-101');
      expect(abbina([ente([a]), servizio('Promozione', [b])]).coppie).toEqual([]);
      expect(abbina([ente([b]), servizio('Promozione', [a])]).coppie).toEqual([]);
    });

    const PIANO = 'N. incontri di presentazione del Piano della performance';
    const SENZA = 'N. incontri di presentazione del Piano performance';

    it('is not offered on a sheet that holds the very same text', () => {
      expect(abbina([ente([PIANO]), servizio('Promozione', [SENZA, PIANO])]).abbinamenti).toEqual([
        'ENTE!8 > Promozione!9 certo copia',
      ]);
    });

    it('is offered on another sheet all the same', () => {
      const fogli = [ente([PIANO]), servizio('Promozione', [PIANO]), servizio('Studi', [SENZA])];
      expect(abbina(fogli).abbinamenti).toEqual([
        'ENTE!8 > Promozione!8 certo copia',
        'ENTE!8 > Studi!8 proposto',
      ]);
    });

    it('is not offered where the higher cruscotto tells the two texts apart', () => {
      const fogli = [ente([PIANO, SENZA]), servizio('Studi', [SENZA])];
      expect(abbina(fogli).abbinamenti).toEqual(['ENTE!9 > Studi!8 certo copia']);
    });

    it('offers the nearest text of a sheet only, and each to the nearest higher row only', () => {
      const near = 'N. incontri di presentazione del Piano della performance al personale';
      const nearest = servizio('Studi', [near, SENZA]);
      expect(abbina([ente([PIANO]), nearest]).abbinamenti).toEqual(['ENTE!8 > Studi!9 proposto']);
      expect(abbina([ente([near, PIANO]), servizio('Studi', [SENZA])]).abbinamenti).toEqual([
        'ENTE!9 > Studi!8 proposto',
      ]);
    });

    it('decides between equally near texts by the texts, not by the order of rows', () => {
      const alto = ente(['N. report sulla congiuntura locale']);
      const uno = 'N. di report congiuntura locale';
      const altro = 'N. report di congiuntura locale';
      expect(abbina([alto, servizio('Studi', [uno, altro])]).abbinamenti).toEqual([
        'ENTE!8 > Studi!8 proposto',
      ]);
      expect(abbina([alto, servizio('Studi', [altro, uno])]).abbinamenti).toEqual([
        'ENTE!8 > Studi!9 proposto',
      ]);
    });

    it('takes the year of the run for granted', () => {
      const testo = 'Relazione annuale sulla gestione';
      expect(abbina([ente([testo]), servizio('S', [`${testo} 2019`])]).coppie).toHaveLength(1);
      expect(abbina([ente([testo]), servizio('S', [`${testo} 2018`])]).coppie).toHaveLength(0);
    });

    it('feeds nothing before a person confirms it', () => {
      const { consuntivo } = abbina([
        ente([{ testo: PIANO, consuntivo: { kind: 'assente' } }]),
        servizio('Studi', [SENZA]),
      ]);
      expect(consuntivo).toMatchObject({
        origine: 'cella',
        consuntivo: { value: { kind: 'assente' } },
      });
    });
  });

  it('puts no pair in two states and does not depend on the order of rows', () => {
    const testi = [...new Set([...VARIANTI, ...SIMILI].flatMap(({ a, b }) => [a, b]))];
    const some = fc.shuffledSubarray(testi, { minLength: 1 });
    const stati = (alti: readonly string[], bassi: readonly string[]): readonly string[] => {
      const piano = unPiano([ente(alti), servizio('Promozione', bassi)]);
      const { abbinamenti } = matchPiano(piano, [], []).value;
      const testoAt = (cruscotto: number, riga: number): string =>
        piano.cruscotti[cruscotto]?.indicatori[riga]?.testo ?? '?';
      return abbinamenti
        .map(({ da, a, stato }) =>
          [testoAt(da.cruscotto, da.riga), testoAt(a.cruscotto, a.riga), stato].join(' | '),
        )
        .sort();
    };
    fc.assert(
      fc.property(some, some, (alti, bassi) => {
        const found = stati(alti, bassi);
        expect(found).toEqual(stati([...alti].sort(), [...bassi].reverse()));
        const pairs = found.map((line) => line.slice(0, line.lastIndexOf(' | ')));
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  it('takes any text, of any length, without a throw', () => {
    const testo = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('x'.repeat(9000), '/: '.repeat(3000), 'Progetto '.repeat(1000)),
    );
    fc.assert(
      fc.property(testo, testo, (alto, basso) => {
        const { coppie } = abbina([ente([alto]), servizio('S', [basso])]);
        expect(coppie.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives texts such as __proto__ no special treatment', () => {
    const odd = ['__proto__', 'constructor', 'toString'];
    expect(abbina([ente(odd), servizio('__proto__', odd)]).coppie).toHaveLength(3);
    expect(
      abbina([ente(['N. __proto__ di eventi']), servizio('S', ['N. __proto__ eventi'])]).coppie,
    ).toHaveLength(1);
    expect(
      codici(
        abbina([ente(odd)], [linea({ indicatore: '__proto__', stato: 'rifiutato' })]).findings,
      ),
    ).toEqual(['AB-110']);
  });
});
