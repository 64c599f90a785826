import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from '../xlsx';
import { percento, unFoglio, unLibro, type Contenuto } from '../book';

/**
 * The published case as two workbooks: `npx tsx test/support/golden/pubblicato.ts` makes them again. Targets, results and
 * published percentages are facts of the «Relazione sulla performance 2020» of Istituto Zooprofilattico Sperimentale
 * della Lombardia e dell'Emilia Romagna; the labels are short ones of our own.
 */
type Riga = readonly [testo: string, atteso: Contenuto, consuntivo: Contenuto, pubblicata: number];

interface Obiettivo {
  readonly titolo: string;
  readonly pubblicata: number;
  readonly righe: readonly Riga[];
}

const p = (punti: number): Contenuto => percento(punti / 100);

const OBIETTIVI: readonly Obiettivo[] = [
  {
    titolo: '1 Ricerca',
    pubblicata: 96.7,
    righe: [
      ['N. pubblicazioni anno x / N. media del triennio', '≥1', '1,15 (318,27/275,37)', 100],
      ['N. fondi di ricerca anno x / N. media del triennio', '≥1', '0,93 (12,21/13,06)', 93.5],
      ['N. progetti presentati anno x / N. media del triennio', '≥1', '1,73 (8/4,6)', 100],
      ['% di realizzazione: rete della biobanca', p(70), p(65), 92.86],
      ['N. collaborazioni anno x / N. media del triennio', '≥1', '0,90 (79/87,3)', 90.49],
      ['N. convegni organizzati', '≥8', 12, 100],
      ['N. lavori dei centri anno x / N. media del triennio', '≥1', '1,07 (104,36/97,15)', 100],
    ],
  },
  {
    titolo: '2 Sicurezza alimentare',
    pubblicata: 82.3,
    righe: [
      ['% di programmazioni regionali realizzate', p(100), p(100), 100],
      ['% di realizzazione: metodi di prova', p(66), p(66), 100],
      ['% di realizzazione: classificazione degli allevamenti', p(70), p(100), 100],
      ['N. eventi formativi esterni anno x / N. media del triennio', '≥1', '0,2919', 29.2],
    ],
  },
  {
    titolo: '3 Sostenibilità',
    pubblicata: 98,
    righe: [
      ['% di pagamenti entro 60 giorni', '≥91%', p(96.27), 100],
      ['% di richieste di certificazione dei crediti', '≤ 0,5%', p(0), 100],
      ['% di finanziamenti vincolati utilizzati', '≥90%', p(79.07), 87.86],
      ['% di realizzazione del piano degli investimenti', '≥90%', p(100), 100],
      ['% di realizzazione del fabbisogno di personale', '≥95%', '≥95%', 100],
      ['% di realizzazione dei sistemi informativi', '≥70%', p(90), 100],
    ],
  },
  {
    titolo: '4 Processi',
    pubblicata: 87.2,
    righe: [
      ["% di realizzazione: richieste dell'utenza", p(70), p(70), 100],
      ['% di realizzazione: strategie di comunicazione', p(70), p(100), 100],
      ["% di ridefinizione dell'organizzazione", p(90), p(100), 100],
      [
        'N. strutture sanitarie nei tempi di risposta / N. strutture sanitarie',
        '≥ 90%',
        p(100),
        100,
      ],
      ['N. strutture sanitarie nei tempi di firma / N. strutture sanitarie', '≥ 90%', p(100), 100],
      [
        'N. strutture amministrative nei tempi / N. strutture amministrative',
        '≥ 90%',
        p(75),
        83.33,
      ],
      ['% di aggiornamento delle deleghe', p(100), p(100), 100],
      ['% di aggiornamento della disciplina degli incarichi', p(100), p(100), 100],
      ['% di attuazione del programma di audit', p(100), p(100), 100],
      ['% di atti amministrativi gestiti correttamente', p(70), p(100), 100],
    ],
  },
  {
    titolo: '5 Trasparenza',
    pubblicata: 99.5,
    righe: [['N. strutture in regola / N. strutture coinvolte', p(100), p(99.5), 99.5]],
  },
  {
    titolo: '6 Capitale umano',
    pubblicata: 37.5,
    righe: [
      ['N. crediti formativi anno x / N. media del triennio', '≥1', '0,08645', 8.65],
      ['N. medio di crediti per dipendente anno x / N. media del triennio', '≥1', '0,03925', 3.93],
      ['% di realizzazione: dossier formativo', p(70), p(100), 100],
    ],
  },
];

/** Left out in print: only their attainment is known, so they are put back as 50 % on 100 %, and marked as such. */
const RICOSTRUITE: readonly Riga[] = [
  ['% di realizzazione: integrazione amministrativa (ricostruito)', p(100), p(50), 50],
  ['% di realizzazione: acquisizione di materiali (ricostruito)', p(100), p(50), 50],
  ['% di realizzazione: acquisizione di personale (ricostruito)', p(100), p(50), 50],
];

const ENTE_PUBBLICATO = 83.5;

function foglio(conRicostruite: boolean): Contenuto[][] {
  return [
    ['CRUSCOTTO STRATEGICO 2020', null, null, null, p(ENTE_PUBBLICATO)],
    ['OBIETTIVI STRATEGICI'],
    ['Azione', 'Indicatore', 'Risultato Atteso 2020', 'Consuntivo 2020', '% pubblicata'],
    ...OBIETTIVI.flatMap(({ titolo, pubblicata, righe }, indice) => [
      [titolo, null, null, null, p(pubblicata)],
      ...[...righe, ...(conRicostruite && indice === 3 ? RICOSTRUITE : [])].map(
        ([testo, atteso, consuntivo, letta]): Contenuto[] => [
          'Azione',
          testo,
          atteso,
          consuntivo,
          p(letta),
        ],
      ),
    ]),
  ];
}

const META = {
  fonte: 'Relazione sulla performance 2020, IZSLER; etichette proprie',
  anno: null,
  al: '2020-12-31',
  chi: 'Prova',
  quando: '2021-01-31 09:00',
  lingua: 'it',
};

for (const [nome, conRicostruite] of [
  ['pubblicato-2020-ricostruito', true],
  ['pubblicato-2020-stampato', false],
] as const) {
  const cartella = path.resolve(__dirname, '../../golden', nome);
  mkdirSync(cartella, { recursive: true });
  const libro = unLibro([unFoglio('ENTE', foglio(conRicostruite))]);
  writeFileSync(path.join(cartella, 'input.xlsx'), writeXlsx(libro));
  writeFileSync(path.join(cartella, 'meta.json'), `${JSON.stringify(META, null, 2)}\n`);
}
