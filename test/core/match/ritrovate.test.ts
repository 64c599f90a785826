import { abbina, codici, ente, linea, paramsOf, servizio } from './livelli';

const ALTO = 'N. servizi resi alle imprese';
const PRIMA = 'N. SERVIZI ON-LINE attivati';
const DOPO = 'N. servizi online attivati';
const DECISA = linea({ indicatore: ALTO, indicatoreOrigine: PRIMA, stato: 'confermato' });

describe('ritrovaLinee', () => {
  it.each([
    ['the spelling of a compound', PRIMA, DOPO],
    ['an article', 'Piano performance pubblicato', 'Piano della performance pubblicato'],
    ['a typing error', 'N. imprese partecipnti ai seminari', 'N. imprese partecipanti ai seminari'],
  ])('keeps what was decided when %s is corrected', (_, prima, dopo) => {
    const fogli = [ente([ALTO]), servizio('Promozione', [dopo])];
    const { abbinamenti, findings } = abbina(fogli, [{ ...DECISA, indicatoreOrigine: prima }]);
    expect(abbinamenti).toEqual(['ENTE!8 > Promozione!8 confermato copia']);
    expect(paramsOf(findings, 'AB-501')).toMatchObject({
      indicatoreOrigine: prima,
      ora: { indicatore: ALTO, indicatoreOrigine: dopo },
    });
  });

  it('finds the higher row again, and its method with it', () => {
    const fogli = [ente([DOPO]), servizio('Promozione', [ALTO])];
    const riga = linea({ indicatore: PRIMA, indicatoreOrigine: ALTO, stato: 'confermato' });
    const { abbinamenti, findings } = abbina(fogli, [{ ...riga, metodo: 'massimo' }]);
    expect(abbinamenti).toEqual(['ENTE!8 > Promozione!8 confermato massimo']);
    expect(codici(findings)).toEqual(['AB-501']);
  });

  it('finds a row again on a sheet that was renamed too', () => {
    const fogli = [ente([ALTO]), servizio('Promozione 2019', [DOPO])];
    expect(abbina(fogli, [DECISA]).abbinamenti).toEqual([
      'ENTE!8 > Promozione 2019!8 confermato copia',
    ]);
  });

  it('does not choose between two rows', () => {
    const fogli = [ente([ALTO]), servizio('Promozione', [DOPO, 'Servizi online attivati'])];
    const { abbinamenti, findings } = abbina(fogli, [DECISA]);
    expect(abbinamenti).toEqual([]);
    expect(codici(findings)).toEqual(['AB-110']);
  });

  it('takes no row for another whose words change what is counted', () => {
    const prima = 'N. seminari dedicati alle imprese';
    const fogli = [ente([ALTO]), servizio('Promozione', ['N. iniziative dedicate alle imprese'])];
    const { findings } = abbina(fogli, [{ ...DECISA, indicatoreOrigine: prima }]);
    expect(codici(findings)).toEqual(['AB-110']);
  });

  it('leaves a pair alone on which a line of its own decides', () => {
    const fogli = [ente([ALTO]), servizio('Promozione', [DOPO])];
    const propria = { ...DECISA, indicatoreOrigine: DOPO, stato: 'rifiutato' as const };
    const { abbinamenti, findings } = abbina(fogli, [DECISA, propria]);
    expect(abbinamenti).toEqual(['ENTE!8 > Promozione!8 rifiutato']);
    expect(codici(findings)).toEqual(['AB-110']);
  });

  it('no longer refuses two rows that were given the same text', () => {
    const fogli = [ente([DOPO]), servizio('Promozione', [DOPO])];
    const rifiutata = linea({ indicatore: DOPO, indicatoreOrigine: PRIMA, stato: 'rifiutato' });
    const { abbinamenti } = abbina(fogli, [rifiutata]);
    expect(abbinamenti).toEqual(['ENTE!8 > Promozione!8 certo copia']);
  });
});
