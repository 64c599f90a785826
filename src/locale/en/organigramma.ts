import type { ParamsOrganigramma } from '../../core';
import type { Messages } from '../messages';

/** Beyond these a list is no longer read in a cell. */
const IN_ELENCO = 6;

export const organigramma: Messages<ParamsOrganigramma> = {
  'OR-301': (p, dove) => ({
    testo: `On the sheet of ${dove} ${p.unita.length === 1 ? 'one servizio answers' : `${String(p.unita.length)} servizi answer`} to no dirigente: ${elenco(p.unita)}.`,
    rimedio: `Write the dirigente's unit in «Risponde a», as it stands in the column «Unità».`,
    breve: 'Servizi without dirigente',
  }),
  'OR-302': (p, dove) => ({
    testo: `In ${dove} the unit «${p.unita}» (sheet «${p.foglio}») stands on a line above already: it would count twice.`,
    rimedio: `Keep one line for each unit.`,
    breve: 'Unit written twice',
  }),
  'OR-303': (p, dove) => ({
    testo: `From ${dove} on, units answer to one another in a circle: ${p.unita.map(tra).join(' → ')}. There is nobody above them.`,
    rimedio: `Correct «Risponde a» on one of these lines.`,
    breve: '«Risponde a» in a circle',
  }),
  'OR-304': (p, dove) => ({
    testo: `In ${dove} «${p.unita}» answers to «${p.rispondeA}», which is the name of several units${p.fogli.length === 0 ? '' : ` (sheets ${elenco(p.fogli)})`}: the line does not count.`,
    rimedio: `Give each unit a name of its own in the column «Unità» and repeat it in «Risponde a».`,
    breve: '«Risponde a» fits several units',
  }),
  'OR-305': (p, dove) => ({
    testo: `In ${dove} the dirigente «${p.unita}» has no cruscotto: the servizi that answer to him have no mean beside a result of his.`,
    rimedio: `Add his cruscotto and write its sheet; if he holds the area ad interim, write the same «Responsabile» as on the line with the sheet.`,
    breve: 'Dirigente without cruscotto',
  }),
  'OR-306': (p, dove) => ({
    testo: `No dirigente answers for the obiettivo in ${dove} «${p.obiettivo}»: ${p.indicatori === 1 ? 'its indicator is not' : `none of its ${String(p.indicatori)} indicators is`} in the cruscotti of the dirigenti or of their servizi.`,
    rimedio: `Give at least one indicator to a servizio, confirm the proposed matches in «Cascata» or complete «Organigramma».`,
    breve: 'Obiettivo no dirigente answers for',
  }),
  'OR-307': (p, dove) => ({
    testo: `No dirigente answers for the indicator in ${dove} «${p.testo}»: it is neither in the cruscotti of the dirigenti nor of their servizi.`,
    rimedio: `Give it to a servizio, confirm the proposed match in «Cascata» or complete «Organigramma».`,
    breve: 'Indicator no dirigente answers for',
  }),
};

function elenco(nomi: readonly string[]): string {
  const altri = nomi.length - IN_ELENCO;
  const primi = nomi.slice(0, IN_ELENCO).map(tra).join(', ');
  return altri > 0 ? `${primi} and ${String(altri)} more` : primi;
}

function tra(nome: string): string {
  return `«${nome}»`;
}
