// How our code reads, where a machine can see it: style.md §3, one rule set for the whole house.
import tseslint from 'typescript-eslint'

const restricted = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'TSEnumDeclaration', message: 'A closed union instead of an enum.' },
  { selector: 'TSNonNullExpression', message: 'Prove it to the compiler instead of "!".' },
]
const pureTime = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time is a parameter; only main files read the clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is a parameter.',
  },
]

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.cache/**', 'coach/model/**', 'shots/**'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./*/tsconfig.json', './web/tsconfig.sw.json', './tsconfig.test.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-syntax': ['error', ...restricted],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['*/src/**'],
    ignores: ['**/main.ts', '**/main.tsx', '**/sw.ts'],
    rules: { 'no-restricted-syntax': ['error', ...restricted, ...pureTime] },
  },
  {
    files: ['**/test/**', 'test/**', '**/bench/**', 'scripts/**', 'coach/lab/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.config.*'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
)
