import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { house } from './test/lint/plugin.js';

/**
 * The house rules of docs/design.md. Each has its reason, with an example that breaks it, in test/lint/fixtures/, and
 * test/unit/lint/ proves that it is held. Warnings are not used: what may be overlooked will be.
 */
const TYPESCRIPT = ['**/*.{ts,tsx,mts}'];
const SCRIPTS = ['**/*.{js,mjs}'];
const SHIPPED = ['entrypoints/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/**/*.ts'];

/** What the language's own recommendation is taken from: the same for TypeScript and for plain scripts. */
const basics = [
  tseslint.configs.recommended,
  {
    name: 'heyan/basics',
    plugins: { heyan: house },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'heyan/disable-reason': 'error',
      'heyan/no-default-export': 'error',
    },
  },
];

const types = {
  name: 'heyan/types',
  files: TYPESCRIPT,
  languageOptions: {
    // `lib` as in tsconfig.json: it tells DOM types from those of the language where no project is at hand, too.
    parserOptions: {
      project: './tsconfig.json',
      tsconfigRootDir: import.meta.dirname,
      lib: ['es2023', 'dom', 'dom.iterable'],
    },
  },
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // `tsc` says the same, and knows more about it.
    '@typescript-eslint/no-unused-vars': 'off',
  },
};

const walls = [
  { name: 'heyan/doors', files: TYPESCRIPT, rules: { 'heyan/one-door': 'error' } },
  { name: 'heyan/layers', files: SHIPPED, rules: { 'heyan/layers': 'error' } },
];

const size = {
  name: 'heyan/size',
  files: [...TYPESCRIPT, ...SCRIPTS],
  rules: { 'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }] },
};

const safety = {
  name: 'heyan/safety',
  files: SHIPPED,
  // `no-implied-eval` looks at nothing that is not named here.
  languageOptions: { globals: { window: false, setTimeout: false, setInterval: false } },
  rules: {
    'no-eval': 'error',
    'no-new-func': 'error',
    'no-implied-eval': 'error',
    'no-script-url': 'error',
    'no-console': 'error',
    'heyan/no-html-strings': 'error',
    'heyan/no-network': 'error',
    'heyan/no-double-cast': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
  },
};

/** Time, ids, the browser and the DOM come from outside; who hands them in is wiring, and named here. */
const purity = [
  {
    name: 'heyan/clock',
    files: ['lib/**'],
    ignores: ['lib/messages/worker.ts'],
    rules: { 'heyan/injected-clock': 'error' },
  },
  {
    name: 'heyan/browser',
    files: ['lib/**', 'components/**/*.{ts,tsx}'],
    ignores: ['lib/browser.ts', 'lib/messages/**'],
    rules: { 'heyan/no-browser-global': 'error' },
  },
  {
    name: 'heyan/pure',
    files: ['lib/rules/**', 'lib/ledger/**'],
    ignores: ['lib/ledger/{book,pages,event-schema,reading}.ts'],
    rules: { 'heyan/language-only': 'error' },
  },
];

const surfaces = [
  {
    name: 'heyan/letting-go',
    files: ['lib/page/**', 'lib/companion/**', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    rules: { 'heyan/listener-signal': 'error', 'heyan/ends-with-signal': 'error' },
  },
  {
    name: 'heyan/words',
    files: ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    rules: { 'heyan/no-ui-text': 'error' },
  },
];

const tests = { name: 'heyan/tests', files: ['test/**'], rules: { 'heyan/no-skipped-tests': 'error' } };

/** wxt and the tools look for a default export in these. */
const defaultExports = {
  name: 'heyan/default-exports',
  files: ['entrypoints/**', '*.config.{js,ts}'],
  rules: { 'heyan/no-default-export': 'off' },
};

export default defineConfig([
  { name: 'heyan/ignored', ignores: ['node_modules', '.output', '.wxt', '.practice', '**/*.vue'] },
  { files: [...TYPESCRIPT, ...SCRIPTS], extends: basics },
  types,
  ...walls,
  size,
  safety,
  ...purity,
  ...surfaces,
  tests,
  defaultExports,
]);
