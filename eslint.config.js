// Types decide most of it (strictTypeChecked). What follows the preset are the project's own bans,
// each with a message that says what to do instead.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const wallClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time comes from the Clock port. Only src/adapters/ reads the real clock.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'Time comes from the Clock port. Only src/adapters/ reads the real clock.',
  },
];

const wallClockProperties = [
  { object: 'Date', property: 'now', message: 'Time comes from the Clock port.' },
  { object: 'performance', property: 'now', message: 'Time comes from the Clock port.' },
  { object: 'process', property: 'hrtime', message: 'Time comes from the Clock port.' },
  { object: 'Math', property: 'random', message: 'Chance comes from the Ids port.' },
  { object: 'crypto', property: 'randomUUID', message: 'Ids come from the Ids port.' },
  { object: 'crypto', property: 'getRandomValues', message: 'Ids come from the Ids port.' },
];

const outsideWorld = [
  'console',
  'process',
  'fetch',
  'crypto',
  'performance',
  'Buffer',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
].map((name) => ({
  name,
  message: 'Rules and operations decide from their inputs. Use a port of src/domain/ports.ts.',
}));

const focusedTests = {
  selector:
    'MemberExpression[property.name=/^(only|skip|skipIf|runIf|todo|fails)$/][object.name=/^(it|test|describe|suite)$/]',
  message: 'A committed test runs, always and with all others. Delete it or fix it.',
};

const fixedSleep = [
  {
    selector: 'CallExpression[callee.name=/^(setTimeout|setInterval)$/]',
    message:
      'No fixed sleep: move the manual clock, or wait with vi.waitFor for what must come true.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(setTimeout|setInterval)$/]',
    message:
      'No fixed sleep: move the manual clock, or wait with vi.waitFor for what must come true.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^(node:)?timers/]',
    message:
      'No fixed sleep: move the manual clock, or wait with vi.waitFor for what must come true.',
  },
];

export default defineConfig(
  // A project of its own, which scripts/check-pact-consumer.ts compiles.
  globalIgnores(['build/', 'dist/', 'coverage/', 'src/generated/', 'examples/pact-consumer/']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      // A number in a message reads well; everything else must be turned into text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Keys of the wire may be read as body['taskId'], which shows that nobody promised them.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Data is described by type aliases and behaviour by interfaces: a choice of the author.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    // The conformance checks call clusters from outside, in real time; a verification reports how long it took.
    ignores: ['src/adapters/**', 'src/contract/conformance/**', 'src/contract/verify/stopwatch.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...wallClock],
      'no-restricted-properties': ['error', ...wallClockProperties],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/operations/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...outsideWorld] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', focusedTests, ...fixedSleep],
      // expect(object.method) only looks at the method.
      '@typescript-eslint/unbound-method': 'off',
      // Fixtures and answers are known to the test that made them.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What a server sent has no type: the assertions say what it must be.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    rules: {
      // JSON Forms types the handlers of a component as methods; a component takes its properties apart.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['scripts/**/*.ts', 'bench/**/*.ts', 'src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        module: 'readonly',
        require: 'readonly',
        process: 'readonly',
        console: 'readonly',
      },
    },
  },
);
