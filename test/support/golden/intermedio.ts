import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from '../xlsx';
import { giorno, percento, unFoglio, unLibro, type Contenuto } from '../book';

/**
 * A year seen at 30.09 with targets typed for 30.06 and 30.09, sound ones and faulty ones:
 * `npx tsx test/support/golden/intermedio.ts` makes it again. Everything in it is made up.
 */
const TESTATA: readonly Contenuto[] = [
  'Azione',
  'Indicatore',
  'Risultato atteso al 30.06.2019',
  'Target intermedio al 30/09',
  'Risultato atteso 2019',
  'Consuntivo 2019',
  'Peso',
];

const SERVIZIO: readonly (readonly Contenuto[])[] = [
  ['CAMERA DI COMMERCIO DI PROVA'],
  ['SERVIZIO PROMOZIONE'],
  ['SVILUPPO ECONOMICO DEL TERRITORIO'],
  TESTATA,
  ['1.1 Promuovere le imprese'],
  ['Eventi', 'N. eventi organizzati', 4, 8, 10, 7, '20%'],
  ['', 'N. imprese assistite', 40, null, 100, 60, '20%'],
  [
    '',
    '% imprese soddisfatte',
    percento(0.7),
    percento(0.75),
    percento(0.8),
    percento(0.78),
    '20%',
  ],
  ['', 'N. reclami ricevuti', '≤ 5', '≤ 8', '≤ 10', 9, '10%'],
  ['', 'Tempo medio di risposta', '≤ 40 gg', '≤ 35 gg', '≤ 30 gg', 33, '10%'],
  ['', 'N. corsi', 'la metà', 12, 10, 8, '10%'],
  [
    '',
    'Pubblicazione del bando',
    '-',
    giorno('2019-06-30'),
    giorno('2019-05-31'),
    giorno('2019-05-20'),
    '10%',
  ],
];

const META = {
  fonte: 'inventato: traguardi intermedi scritti nel foglio',
  anno: null,
  al: '2019-09-30',
  chi: 'Prova',
  quando: '2019-10-15 09:00',
  lingua: 'it',
};

const cartella = path.resolve(__dirname, '../../golden/intermedio-2019');
mkdirSync(cartella, { recursive: true });
writeFileSync(
  path.join(cartella, 'input.xlsx'),
  writeXlsx(unLibro([unFoglio('Promozione', SERVIZIO)])),
);
writeFileSync(path.join(cartella, 'meta.json'), `${JSON.stringify(META, null, 2)}\n`);
