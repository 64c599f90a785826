import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Every rule of Microsoft's plugin, all as errors: its own preset leaves half of them as warnings. */
const OFFICE_RULES = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
);

const NO_CLOCK = 'The core never asks the clock: the year, `al` and `oggi` arrive in Settings.';
const NO_LOCALE =
  'The core knows no locale: compare normalised text (`normalizeTesto`, `<`); print in src/locale.';
const NO_LAX_NUMBERS =
  'Reads `30.11.2019` as 30.11 and `12abc` as 12: use the number readers of src/core/parse.';

/** What would make the same workbook give another figure on another day or another computer. */
const CORE_SYNTAX = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: NO_CLOCK,
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: NO_CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: NO_CLOCK },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The core is deterministic: pass what varies as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Number'][property.name=/^parse(Float|Int)$/]",
    message: NO_LAX_NUMBERS,
  },
  { selector: 'MemberExpression[property.name=/^(toLocale|localeCompare)/]', message: NO_LOCALE },
];

const CORE_GLOBALS = [
  { name: 'parseFloat', message: NO_LAX_NUMBERS },
  { name: 'parseInt', message: NO_LAX_NUMBERS },
  { name: 'Intl', message: NO_LOCALE },
];

/** Cell text is a person's text: it may hold mark-up and must never become it. */
const NO_MARKUP_FROM_TEXT = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Cell text would become mark-up: use textContent or a lit binding.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write/]",
    message: 'Cell text would become mark-up: use textContent or a lit binding.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|CSS|Static)$/]',
    message: 'Opens the door that lit keeps shut: bind the text instead.',
  },
];

const OFFICE_NAMES = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];
const OFFICE_MESSAGE =
  'Only src/host/office may name Excel or Office: go through it, or through src/app.';
const HOST_ONLY = OFFICE_NAMES.map((name) => ({ name, message: OFFICE_MESSAGE }));
const HOST_ONLY_TYPES = [
  {
    selector: `TSQualifiedName[left.name=/^(${OFFICE_NAMES.join('|')})$/]`,
    message: OFFICE_MESSAGE,
  },
];

const NODE_ONLY = ['process', 'Buffer', 'require', 'module', '__dirname', '__filename'].map(
  (name) => ({
    name,
    message: 'This code also runs in the task pane: Node stays in src/cli and src/host/file.',
  }),
);

const BLOCKED_IN_OFFICE = ['alert', 'confirm', 'prompt'].map((name) => ({
  name,
  message: 'Office blocks it: ask inside the pane.',
}));

export default tseslint.config(
  {
    ignores: ['node_modules/', 'dist/', 'out/', 'coverage/', 'test-output/'],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-undef': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', ...NO_MARKUP_FROM_TEXT],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      // The catalogue says `{}` for a finding without parameters.
      '@typescript-eslint/no-empty-object-type': ['error', { allowObjectTypes: 'always' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': ['error', ...NO_MARKUP_FROM_TEXT, ...HOST_ONLY_TYPES],
      'no-restricted-globals': ['error', ...HOST_ONLY, ...NODE_ONLY, ...BLOCKED_IN_OFFICE],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...NO_MARKUP_FROM_TEXT, ...CORE_SYNTAX],
      'no-restricted-globals': ['error', ...HOST_ONLY, ...NODE_ONLY, ...CORE_GLOBALS],
    },
  },
  {
    files: ['src/host/office/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...OFFICE_RULES,
      'no-restricted-syntax': ['error', ...NO_MARKUP_FROM_TEXT],
      'no-restricted-globals': ['error', ...NODE_ONLY, ...BLOCKED_IN_OFFICE],
    },
  },
  {
    files: ['src/cli/**/*.ts', 'src/host/file/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...HOST_ONLY], 'no-console': 'off' },
  },
  {
    // Tests may take a value for granted: a wrong guess fails the test, which is what it is for.
    files: ['test/**/*.ts', 'workbench/**/*.ts', 'scripts/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Fakes answer in promises without having anything to wait for.
    files: ['test/**/*.ts', 'workbench/**/*.ts'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    // Jest's matchers (`expect.stringContaining`) are typed `any`.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        console: 'readonly',
        URL: 'readonly',
        __dirname: 'readonly',
      },
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly' },
    },
  },
);
