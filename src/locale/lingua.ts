/** Languages of the texts. Italian is the default everywhere: controllers read it. */
export type Lingua = 'it' | 'en';

export const LINGUE: readonly Lingua[] = ['it', 'en'];
