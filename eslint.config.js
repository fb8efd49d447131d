// How our code reads, where a machine can see it: style.md §3, one rule set for the whole house.
import css from '@eslint/css'
import compat from 'eslint-plugin-compat'
import tseslint from 'typescript-eslint'

const restricted = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'TSEnumDeclaration', message: 'A closed union instead of an enum.' },
  { selector: 'TSNonNullExpression', message: 'Prove it to the compiler instead of "!".' },
]
const scripts = ['**/*.{js,ts,tsx}']
const ownBusy = {
  selector:
    "VariableDeclarator[init.callee.name='useState'] > ArrayPattern > Identifier[name='busy']",
  message: 'useTask: its button works again whatever is thrown.',
}
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

// Without these a page is plainer and nothing else; everything that a page needs is in all of them since 2023.
const graces = {
  allowProperties: [
    ...['accent-color', 'field-sizing', 'forced-color-adjust', 'line-clamp', 'resize'],
    ...['scrollbar-color', 'text-size-adjust', 'text-wrap'],
  ],
  allowSelectors: ['marker', 'selection'],
}
// Safari before 26.2 draws no line at all where thickness or colour stand in the shorthand.
const shorthands = [
  {
    selector: "Declaration[property='text-decoration'][value.children.length>1]",
    message: 'One word here; the colour and the thickness of a line in properties of their own.',
  },
]

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.cache/**', 'coach/model/**', 'shots/**'] },
  { files: scripts, extends: tseslint.configs.strictTypeChecked },
  {
    files: scripts,
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
    // One line a module: what is only a type says so inline, or on the line if all of it is, so that none of it is loaded.
    files: ['**/*.{ts,tsx}'],
    rules: {
      'no-duplicate-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['**/test/**', 'test/**', '**/bench/**', 'scripts/**', 'coach/lab/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.config.*'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['web/src/{screens,rooms}/**'],
    rules: { 'no-restricted-syntax': ['error', ...restricted, ...pureTime, ownBusy] },
  },
  // What a browser that we promise to run in (package.json, browserslist) does not have, the app does not use.
  {
    files: ['{web,device,coach,wire,domain}/src/**/*.{ts,tsx}'],
    plugins: { compat },
    rules: { 'compat/compat': 'error' },
  },
  {
    files: ['web/src/**/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: {
      'css/use-baseline': ['error', { available: 2023, ...graces }],
      'no-restricted-syntax': ['error', ...shorthands],
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
)
