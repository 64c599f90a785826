import { FOGLI_SU_RICHIESTA, type FoglioSuRichiesta } from '../../core';

/** Where the descriptions of commands begin. */
const COLONNA = 60;

/** The lines of the help text for the sheets that are made on request. */
export function usoFogli(
  descrizioni: Readonly<Record<FoglioSuRichiesta, string>>,
  opzioni: string,
): readonly string[] {
  return FOGLI_SU_RICHIESTA.map((foglio) => {
    const uso = `  cruscotto ${foglio} IN.xlsx --out OUT.xlsx [${opzioni}]`;
    return `${uso.padEnd(COLONNA - 1)} ${descrizioni[foglio]}`;
  });
}
