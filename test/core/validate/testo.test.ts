import type { FindingCode } from '../../../src/core';
import { MODIFICATORI, NOMI } from '../../../src/core/validate/testo/concordanzaParole';
import { ERRORI } from '../../../src/core/validate/testo/errori';
import { COL, convalida, PRIMA, soloCodice } from './foglio';

type CodiceTesto = 'TE-101' | 'TE-102' | 'TE-103' | 'TE-104';

const proposte = (code: CodiceTesto, indicatore: string): readonly string[] =>
  soloCodice(convalida([{ indicatore, atteso: 8 }]), code).map(({ params }) => params.proposto);

describe('testi', () => {
  test.each<[CodiceTesto, string, string]>([
    ['TE-101', 'N. corsi <i>soft skills</i> : sessioni', 'N. corsi soft skills: sessioni'],
    ['TE-101', 'N. incontri<br>con le imprese', 'N. incontri con le imprese'],
    ['TE-101', 'N. incontri&nbsp;di attivit&agrave;', 'N. incontri di attività'],
    ['TE-102', 'N. revisioni del del regolamento', 'N. revisioni del regolamento'],
    ['TE-102', 'N. atti della  Della Giunta', 'N. atti della Giunta'],
    ['TE-103', 'N. report decedali', 'N. report decadali'],
    ['TE-103', 'N. Inziative DI FORMAZONE', 'N. Iniziative DI FORMAZIONE'],
    ['TE-104', "N. schede dell' archivio e dell’ albo", "N. schede dell'archivio e dell’albo"],
  ])('says %s of «%s» and proposes the whole cell', (code, testo, proposto) => {
    expect(proposte(code, testo)).toEqual([proposto]);
  });

  test.each<[FindingCode, string]>([
    ['TE-101', 'N. imprese con < 10 addetti & > 2 sedi'],
    ['TE-101', 'N. pratiche R&D; e <altro>'],
    ['TE-102', 'N. pratiche evase man mano via via'],
    ['TE-102', 'N. attività, attività connesse'],
    ['TE-102', 'N. di corsi 2 2 e di di-namica'],
    ['TE-102', 'N. anni di D D'],
    ['TE-103', 'N. report decadali di performance'],
    ['TE-104', "N. po' di attivita' urgenti degli anni '90"],
    ['TE-104', "N. schede dell'archivio"],
  ])('says no %s of «%s»', (code, testo) => {
    expect(soloCodice(convalida([{ indicatore: testo, atteso: 8 }]), code)).toEqual([]);
  });

  test.each<[string, string, readonly string[]]>([
    [
      "Iniziativa rivolte alle imprese per l'utilizzo del portale",
      'Iniziativa rivolte',
      ['Iniziativa rivolta', 'Iniziative rivolte'],
    ],
    ['N. bando pubblicati', 'bando pubblicati', ['bando pubblicato', 'bandi pubblicati']],
    ['N. di pratiche evasi', 'pratiche evasi', ['pratiche evase']],
    ['N. attività previsti dal piano', 'attività previsti', ['attività previste']],
    [
      'Studi: incontri formativo',
      'incontri formativo',
      ['incontri formativi', 'incontro formativo'],
    ],
    ['N. utente assistiti', 'utente assistiti', ['utente assistito', 'utenti assistiti']],
    ['VISITA PROGRAMMATE', 'VISITA PROGRAMMATE', ['VISITA PROGRAMMATA', 'VISITE PROGRAMMATE']],
    [
      'N. corsi realizzati / N. corsi formativi programmate',
      'corsi formativi programmate',
      ['corsi formativi programmati'],
    ],
  ])('says TE-105 of «%s»', (testo, parole, forme) => {
    const [trovato, ...altri] = soloCodice(convalida([{ indicatore: testo, atteso: 8 }]), 'TE-105');
    expect(altri).toEqual([]);
    expect(trovato?.params).toEqual({ testo, parole, forme });
  });

  test.each([
    'Iniziativa formativa rivolta agli addetti',
    'N. ore di formazione erogate',
    'N. attività di controllo svolte',
    'Realizzazione iniziativa rivolte alle imprese',
    'N. convegno e seminario organizzati',
    'N. visite, controllo effettuati',
    'N. incontro/i realizzati',
    'N. incontri realizzato(i)',
    'N. società controllata',
    'N. utenti assistite',
    'N. di iniziative istituzionali promosse',
    'Verifica documenti inviati',
    'N. imprese iscritte / N. imprese da iscrivere',
  ])('says no TE-105 of «%s»', (testo) => {
    expect(soloCodice(convalida([{ indicatore: testo, atteso: 8 }]), 'TE-105')).toEqual([]);
  });

  it('knows no word as a noun and as what goes with a noun', () => {
    expect([...NOMI.keys()].filter((parola) => MODIFICATORI.has(parola))).toEqual([]);
  });

  it('reads azione and obiettivo too, each once and in its own cell', () => {
    const findings = convalida(
      [
        { indicatore: 'N. corsi', atteso: 8 },
        { indicatore: 'N. fiere', atteso: 8 },
      ],
      { azione: 'Sviluppare le inziative', obiettivo: '1.1 Accrescere le le imprese' },
    );
    const cellOf = (code: CodiceTesto) => soloCodice(findings, code).map(({ cell }) => cell);
    expect(cellOf('TE-103')).toEqual([{ sheet: 'ENTE', row: PRIMA, col: COL.azione }]);
    expect(cellOf('TE-102')).toEqual([{ sheet: 'ENTE', row: PRIMA - 1, col: 0 }]);
  });

  it('proposes no other misspelling', () => {
    const giuste = [...ERRORI.values()];
    expect(giuste.filter((parola) => ERRORI.has(parola))).toEqual([]);
    expect([...ERRORI.keys()].filter((parola) => parola !== parola.toLowerCase())).toEqual([]);
  });
});
