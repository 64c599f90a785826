import { readFileSync } from 'node:fs';
import { rifiutato, riuscito, type Tentativo } from './rifiuto';
import { readFailure } from './systemErrors';

/** A whole file; `nome` is what a person typed. */
export function readBytes(file: string, nome: string): Tentativo<Uint8Array> {
  try {
    // A plain array: Node's Buffer shares its memory with other files.
    return riuscito(new Uint8Array(readFileSync(file)));
  } catch (error) {
    return rifiutato(readFailure(error, nome));
  }
}
