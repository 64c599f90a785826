import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { reportJsonSchema } from '../src/report';

/** Writes docs/report.schema.json from the zod schema of the report. */
const FILE = 'docs/report.schema.json';

async function main(): Promise<void> {
  const options = await resolveConfig(FILE);
  const json = JSON.stringify(reportJsonSchema());
  writeFileSync(FILE, await format(json, { ...options, parser: 'json' }));
}

void main();
