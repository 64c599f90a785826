import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from '../src/report';

/** Writes docs/report.schema.json from the zod schema of the report. */
writeFileSync('docs/report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
