/** Those that are made, or completed, only when a person asks for them (contract 6). */
export const FOGLI_SU_RICHIESTA = [
  'parametri',
  'organigramma',
  'relazione',
  'dati',
  'matrice',
  'storico',
] as const;

export type FoglioSuRichiesta = (typeof FOGLI_SU_RICHIESTA)[number];
