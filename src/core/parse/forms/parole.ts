/** Words that are a value by themselves. Spelled canonically, without dots, brackets and quotes. */
export type Parola = 'monitoraggio' | 'trattino' | 'non-disponibile' | 'si' | 'no';

const PAROLE: Record<Parola, readonly string[]> = {
  monitoraggio: [
    'monitoraggio',
    'a monitoraggio',
    'da monitorare',
    'di monitoraggio',
    'in monitoraggio',
    'indicatore di monitoraggio',
    'monit',
    'monitor',
    'monitorato',
    'solo monitoraggio',
    'valore di monitoraggio',
  ],
  trattino: ['-', '--', '---', '- -', '_', '__'],
  'non-disponibile': [
    'nd',
    'n d',
    'n/d',
    'da rilevare',
    'dato in corso di rilevazione',
    'dato non ancora disponibile',
    'dato non disponibile',
    'dato non rilevato',
    'in corso',
    'in corso di realizzazione',
    'in corso di rilevazione',
    'non ancora disponibile',
    'non disponibile',
    'non ancora rilevato',
    'non rilevata',
    'non rilevato',
    'nr',
    'n r',
  ],
  si: ['si', 'sì', 'sí', "si'", 'vero', 'true', 'yes'],
  no: ['no', 'falso', 'false'],
};

const PAROLA: ReadonlyMap<string, Parola> = new Map(
  (Object.keys(PAROLE) as Parola[]).flatMap((parola) =>
    PAROLE[parola].map((form): [string, Parola] => [form, parola]),
  ),
);

/** The word that a canonical text is, or null. */
export function readParola(testo: string): Parola | null {
  return PAROLA.get(testo) ?? PAROLA.get(testo.replace(/[.()[\]"«»]/g, '').trim()) ?? null;
}
