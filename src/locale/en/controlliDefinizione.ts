import type { ParamsControlliDefinizione } from '../../core';
import { brano } from '../brano';
import { numberEn } from '../format';
import type { Messages } from '../messages';

export const controlliDefinizione: Messages<ParamsControlliDefinizione> = {
  'IN-201': (p, dove) => ({
    testo: `The target «${p.atteso}» is a number, but neither the text nor the column Unità says of what (${dove}).`,
    rimedio: `Begin the text with "N. ...", or write the unit in the column Unità.`,
    breve: 'Number without a unit',
  }),
  'IN-202': (p, dove) => ({
    testo: `The ratio in ${dove} looks upside down: «${brano(p.numeratore)}» is the whole and stands above «${brano(p.denominatore)}».`,
    rimedio: `Put what is achieved above and the whole below, or say what is achieved.`,
    breve: 'Ratio upside down: the whole stands above',
  }),
  'IN-203': (p, dove) => ({
    testo: `Both parts of the ratio in ${dove} are the same («${brano(p.parte)}»): the result is always 100%.`,
    rimedio: `Mend one of the two parts.`,
    breve: 'Ratio with two equal parts',
  }),
  'IN-204': (p, dove) => ({
    testo: `In the ratio in ${dove} the slash of «${p.parole}» divides nothing: readers may take it for that of the ratio.`,
    rimedio: `Write «${p.proposto}».`,
    breve: 'Slash that is no division',
  }),
  'IN-205': (p, dove) => ({
    testo: `The indicator counts something ("N. ...") but the target «${p.atteso}» in ${dove} is a percentage, nobody knows of what.`,
    rimedio: `Write the whole ratio (N. ... / N. ...), or a target that is a number.`,
    breve: 'Count with a target in per cent',
  }),
  'IN-206': (p, dove) => ({
    testo: `The indicator is a percentage, but the target «${p.atteso}» in ${dove} has no % sign: it is read as a number.`,
    rimedio: `Write the target with the % sign.`,
    breve: 'Percentage with a target without %',
  }),
  'IN-207': (p, dove) => ({
    testo: `The target is «${p.atteso}», but the text in ${dove} does not say which ratio it is: whoever fills it in decides.`,
    rimedio: `Name numerator and denominator in the text, or fill the columns Numeratore and Denominatore.`,
    breve: 'A percentage of what?',
  }),
  'IN-208': (p, dove) => ({
    testo: `The indicator measures a change («${p.parola}») but the target «${p.atteso}» in ${dove} is a date: any change by that day scores 100.`,
    rimedio: `Make the change to reach the target, and name the date in the text.`,
    breve: 'Change with a date as target',
  }),
  'IN-209': (p, dove) => ({
    testo: `The indicator in ${dove} asks for two things («${p.primo}» and «${p.secondo}») by one date: which of them meets it is not said.`,
    rimedio: `Make two indicators of it, or say that the date is for the later one.`,
    breve: 'Two deliverables in one indicator',
  }),
  'IN-210': (p, dove) => ({
    testo: `The indicator in ${dove} counts for each person («${p.parole}») but has one target: it may be the least, the mean, or the share of people who reach it.`,
    rimedio: `Say which, for example "% of people who ...".`,
    breve: 'Count for each person without a rule',
  }),
  'IN-211': (p, dove) => ({
    testo: `There is a date inside the ratio in ${dove} («${p.parole}»): whether later events count is not said.`,
    rimedio: `Take the date out of the ratio, or say that only what happens by then counts.`,
    breve: 'Due date inside a ratio',
  }),
  'IN-212': (p, dove) => ({
    testo: `The work goes on all year («${p.parola}») and «${p.atteso}» in ${dove} is its last day: it is always reached.`,
    rimedio: `Measure the work with a number, a percentage or something to deliver.`,
    breve: 'Continuing work due at the end of the year',
  }),
  'IN-213': (p, dove) => ({
    testo: `The indicator in ${dove} is measured against the year before, but the figure of ${String(p.anno)} is nowhere.`,
    rimedio: `Write the figure of ${String(p.anno)} in the text, in the notes or in the column Denominatore.`,
    breve: 'Against the year before, without its figure',
  }),
  'IN-214': (p, dove) => ({
    testo: `The text says «${p.parola}», which makes ${numberEn(p.attesi)} a year, but the target in ${dove} is ${numberEn(p.valore, 6)}.`,
    rimedio: `Mend the word or the number.`,
    breve: 'Frequency that does not fit the number',
  }),
  'IN-215': (p, dove) => ({
    testo: `The indicator in ${dove} counts what is «${p.parole}», and is scored as higher is better.`,
    rimedio: `See whether a word is missing or too many; if it is right, write ≤ or fill the column Verso.`,
    breve: 'Counts what was not done',
  }),
  'IN-216': (p, dove) => ({
    testo: `The text in ${dove} begins with "Progetto" but measures something else: «${p.atteso}» is read as a threshold, not as the progress of a project.`,
    rimedio: `Nothing to do if that is right; to avoid the doubt take "Progetto" away.`,
    breve: 'No project: read as a threshold',
  }),
  'IN-217': (p, dove) => ({
    testo: `The ratio in ${dove} counts «${p.inPiu}» too in its upper part («${p.numeratore}») and not in its lower one («${p.denominatore}»): it may pass 100% before all is done.`,
    rimedio: `Count the same things above and below, or make two indicators of it.`,
    breve: 'Ratio with more things above than below',
  }),
};
