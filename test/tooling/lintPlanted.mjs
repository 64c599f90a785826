import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

/**
 * Lints the pieces of code given as JSON on standard input, `[{ file, code }]`, as if they stood in those files of the project,
 * and prints the names of the rules they break, piece by piece.
 */
const pieces = JSON.parse(readFileSync(0, 'utf8'));
const eslint = new ESLint({
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: pieces.map(({ file }) => file),
          maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: pieces.length,
        },
      },
    },
  },
});
const outcomes = [];
for (const { file, code } of pieces) {
  const [{ messages }] = await eslint.lintText(code, { filePath: file });
  outcomes.push(messages.map(({ ruleId, message }) => ruleId ?? message));
}
console.log(JSON.stringify(outcomes));
