import type { ParamsTesto } from '../../core';
import type { Messages } from '../messages';
import { brano } from '../brano';

export const testo: Messages<ParamsTesto> = {
  'TE-101': (p, dove) => ({
    testo: `In ${dove} è rimasto un codice di formattazione («${p.resto}»): si legge «${brano(p.testo)}».`,
    rimedio: `Scrivere «${brano(p.proposto)}».`,
    breve: 'Codice HTML rimasto nel testo',
  }),
  'TE-102': (p, dove) => ({
    testo: `In ${dove} la parola «${p.parola}» è ripetuta: «${brano(p.testo)}».`,
    rimedio: `Scrivere «${brano(p.proposto)}».`,
    breve: 'Parola ripetuta',
  }),
  'TE-103': (p, dove) => ({
    testo: `In ${dove} si legge «${p.parola}», che sembra un errore di battitura.`,
    rimedio: `Scrivere «${brano(p.proposto)}».`,
    breve: 'Errore di battitura',
  }),
  'TE-104': (p, dove) => ({
    testo: `In ${dove} c'è uno spazio dopo l'apostrofo: «${p.resto}».`,
    rimedio: `Scrivere «${brano(p.proposto)}».`,
    breve: "Spazio dopo l'apostrofo",
  }),
  'TE-105': (p, dove) => ({
    testo: `In ${dove} le parole «${p.parole}» non concordano in genere o in numero.`,
    rimedio: `Scrivere ${p.forme.map((forma) => `«${forma}»`).join(' o ')}.`,
    breve: 'Parole che non concordano',
  }),
};
