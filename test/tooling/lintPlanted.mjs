import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

/**
 * Lints the pieces of code given as JSON on standard input, `[{ folder, code }]`, as if they stood in those folders of the project,
 * and prints the names of the rules they break, piece by piece. The pieces of a folder go into one file: each file costs a second.
 */
const pieces = JSON.parse(readFileSync(0, 'utf8'));
const folders = [...new Set(pieces.map(({ folder }) => folder))];
const fileOf = (folder) => `${folder}/planted.ts`;
const eslint = new ESLint({
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: folders.map(fileOf) } },
    },
  },
});

const outcomes = pieces.map(() => []);
for (const folder of folders) {
  const lines = [];
  const owners = [];
  pieces.forEach((piece, index) => {
    if (piece.folder !== folder) return;
    for (const line of piece.code.split('\n')) {
      lines.push(line);
      owners.push(index);
    }
  });
  const [{ messages }] = await eslint.lintText(lines.join('\n'), { filePath: fileOf(folder) });
  for (const { line, ruleId, message } of messages)
    outcomes[owners[line - 1]].push(ruleId ?? message);
}
console.log(JSON.stringify(outcomes));
