import { writeFileSync } from 'node:fs';
import { segnalazioniMarkdown } from './segnalazioni/markdown';

/** Writes docs/segnalazioni.md from the catalogue and the Italian texts. */
writeFileSync('docs/segnalazioni.md', segnalazioniMarkdown());
