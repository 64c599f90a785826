/** The ribbon buttons that run something: each is a `FunctionName` of manifest.xml and the id of an association. */
export const RIBBON_COMMANDS = ['ricalcola', 'verifica', 'annulla'] as const;

export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];
