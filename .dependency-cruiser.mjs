/**
 * The borders of the house (docs/architettura.md). Each rule says what a violation probably means and what to do instead;
 * `npm run borders` prints that text. Folders that are named here and do not exist yet are guarded from their first file on.
 */
const STEPS =
  'locate|parse|validate|match|score|rollup|correzioni|plan|individuali|traguardo|storico|anni|previsione';

/** Where a package may stand in a resolved path, also when it is not installed. */
const packages = (...names) =>
  `(^|/)node_modules/(${names.join('|')})(/|$)|^(${names.join('|')})(/|$)`;

const FILE_LIBRARIES = packages(
  'fflate',
  'saxes',
  'xmlchars',
  '@zip\\.js/zip\\.js',
  'exceljs',
  'jszip',
);
const UI_LIBRARIES = packages(
  'lit',
  'lit-html',
  'lit-element',
  '@lit/[^/]+',
  '@fluentui/[^/]+',
  '@microsoft/fast-element',
  '@microsoft/focusgroup-polyfill',
);
const OFFICE_LIBRARIES = packages('@microsoft/office-js', '@types/office-js', 'office-addin-[^/]+');

const forbidden = [
  {
    name: 'core-imports-only-core',
    comment:
      'The core is pure: no host, no library, no Node. Pass what it needs as plain data through WorkbookSnapshot or Settings, or do the work in src/app around runPipeline.',
    from: { path: '^src/core/' },
    to: { pathNot: '^src/core/' },
  },
  {
    name: 'step-knows-only-the-model',
    comment:
      'A step of the pipeline takes and gives values of src/core/model and knows no other step. Put what two steps share into model, findings or regole, or let pipeline.ts hand it over. (Only plan also knows settings.ts.)',
    from: { path: `^src/core/(${STEPS})/` },
    to: {
      path: '^src/',
      pathNot: ['^src/core/(model|findings|regole|$1)/', '^src/core/settings\\.ts$'],
    },
  },
  {
    name: 'only-plan-knows-settings',
    comment:
      'Steps get just the settings they need as arguments (regole, organigramma, al), so that their tests stay small. Only plan, which writes Registro, knows the whole.',
    from: { path: `^src/core/(${STEPS.replace('|plan', '')})/` },
    to: { path: '^src/core/settings\\.ts$' },
  },
  {
    name: 'only-pipeline-imports-steps',
    comment:
      'pipeline.ts and pipelineIndividuali.ts alone tell the order of the steps. Call runPipeline; if you need one piece of a step, its type belongs in src/core/model.',
    from: {
      path: '^src/',
      pathNot: ['^src/core/pipeline(Individuali)?\\.ts$', `^src/core/(${STEPS})/`],
    },
    to: { path: `^src/core/(${STEPS})/` },
  },
  {
    name: 'model-stands-on-nothing',
    comment:
      'model, findings and regole are the ground the steps stand on: they know each other and nothing above. Move the function up into the step that needs it.',
    from: { path: '^src/core/(model|findings|regole)/' },
    to: {
      path: '^src/',
      pathNot: ['^src/core/(model|findings|regole)/', '^src/core/settings\\.ts$'],
    },
  },
  {
    name: 'core-has-one-door',
    comment:
      'Everything outside reaches the core through src/core/index.ts: export it there, or ask whether you need it at all.',
    from: { path: '^(src/(?!core/)|workbench/|scripts/)' },
    to: { path: '^src/core/', pathNot: '^src/core/index\\.ts$' },
  },
  {
    name: 'only-host-office-knows-office',
    comment:
      'Excel is met in one folder, so that everything else runs without it. Add what you need to src/host/office behind WorkbookHost (src/app/ports.ts). Office.js itself comes by script tag and is never bundled.',
    from: { path: '^src/', pathNot: '^src/host/office/' },
    to: { path: OFFICE_LIBRARIES },
  },
  {
    name: 'only-host-file-knows-the-file-library',
    comment:
      'The .xlsx format is met in one folder: ask src/host/file for a WorkbookSnapshot instead.',
    from: { path: '^(src|workbench|scripts)/', pathNot: ['^src/host/file/', '^scripts/'] },
    to: { path: FILE_LIBRARIES },
  },
  {
    name: 'pane-loads-files-late',
    comment:
      'Reading and writing .xlsx weighs as much as half the pane. Only src/taskpane/libroSchede.ts, which comes on first use, may import it.',
    from: { path: '^src/(taskpane|commands)/', pathNot: '^src/taskpane/libroSchede\\.ts$' },
    to: { path: '^src/host/file/' },
  },
  {
    name: 'what-comes-later-comes-by-import',
    comment:
      'These files stand for parts of the pane that are loaded after its first content: reach them by import(), or they weigh on the start.',
    from: { path: '^src/(taskpane|commands)/' },
    to: {
      path: '^src/taskpane/(calcolo|libroSchede|fogliSuRichiesta|viste/(cascata|impostazioni|anni))\\.ts$',
      dynamic: false,
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'zod-stays-at-the-edges',
    comment:
      'Schemas are for what comes from outside as JSON or settings (src/settings, src/report, the journal kept by a browser). Cells need several readings and a place: they are read by src/core/parse.',
    from: {
      path: '^(src|workbench)/',
      pathNot: ['^src/(settings|report)/', '^src/app/giornale\\.ts$'],
    },
    to: { path: packages('zod') },
  },
  {
    name: 'user-interface-stays-in-the-pane',
    comment: 'lit and Fluent draw the task pane and nothing else: give the pane data, not markup.',
    from: { path: '^src/', pathNot: '^src/taskpane/' },
    to: { path: UI_LIBRARIES },
  },
  {
    name: 'hosts-know-only-the-port',
    comment:
      'A host reads and writes workbooks for src/app and knows nothing of what is done with them: core types, src/app/ports.ts and src/app/hostFailure.ts, no use case, text, report or interface.',
    from: { path: '^src/host/(office|file)/' },
    to: {
      path: '^src/',
      pathNot: [
        '^src/core/',
        '^src/app/(ports|hostFailure)\\.ts$',
        '^src/host/[^/]+\\.ts$',
        '^src/host/$1/',
      ],
    },
  },
  {
    name: 'app-knows-no-host',
    comment:
      'Use cases take a WorkbookHost as argument, so that Excel, files and tests run the same code. Let taskpane, commands or cli choose the host.',
    from: { path: '^src/app/' },
    to: { path: '^src/(host|taskpane|commands|cli)/' },
  },
  {
    name: 'leaves-know-only-the-core',
    comment:
      'locale, report and settings turn core values into text, JSON and back (locale also the failures of hosts). What needs a host or a use case belongs in src/app.',
    from: { path: '^src/(locale|report|settings)/' },
    to: {
      path: '^src/',
      pathNot: ['^src/core/', '^src/(locale|report|settings)/', '^src/app/hostFailure\\.ts$'],
    },
  },
  {
    name: 'entries-are-not-libraries',
    comment:
      'taskpane, commands and cli are where programs begin: what others need of them belongs in src/app or src/locale.',
    from: { path: '^src/', pathNot: '^src/(taskpane|commands|cli)/' },
    to: { path: '^src/(taskpane|commands|cli)/' },
  },
  {
    name: 'pane-knows-no-command-line',
    comment:
      'The command line and the pane are two programs: share through src/app. (Pane and ribbon commands are one, a shared runtime.)',
    from: { path: '^src/(taskpane|commands)/' },
    to: { path: '^src/cli/' },
  },
  {
    name: 'command-line-knows-no-pane',
    comment:
      'The command line runs where there is neither Excel nor browser: share through src/app.',
    from: { path: '^src/cli/' },
    to: { path: '^src/(taskpane|commands|host/office)/' },
  },
  {
    name: 'pane-runs-without-node',
    comment:
      'The same code runs in the task pane, where there is no Node: only src/cli and src/host/file may use it.',
    from: { path: '^src/', pathNot: '^src/(cli|host/file)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'src-knows-no-workbench-no-test',
    comment:
      'What ships never leans on what proves it. Move the shared piece into src, or pass it as an argument.',
    from: { path: '^src/' },
    to: { path: '^(workbench|test|scripts)/' },
  },
  {
    name: 'tools-know-no-test',
    comment:
      'Test helpers may build nonsense on purpose. Move what is of use outside tests to workbench or scripts.',
    from: { path: '^(workbench|scripts)/' },
    to: { path: '^test/' },
  },
  {
    name: 'no-development-packages-in-src',
    comment:
      'What src imports ships to users: name it in dependencies with an exact version and its licence, or do without.',
    from: { path: '^src/' },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      pathNot: '(^|/)node_modules/@types/',
    },
  },
  {
    name: 'no-circular',
    comment: 'Two files that need each other are one file, or lack a third that both stand on.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolved',
    comment:
      'The import leads nowhere: a typing error, a missing package, or a file that was not committed.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-orphans',
    comment: 'Nobody imports this file and it imports nobody: use it or delete it.',
    from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
    to: {},
  },
  {
    name: 'no-unreachable-code-in-core',
    comment:
      'runPipeline never gets here: code that only tests reach is not part of the product. Use it or delete it.',
    from: { path: '^src/core/index\\.ts$' },
    to: { path: '^src/core/', reachable: false },
  },
];

export default {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
