// What is a fault, and not a matter of taste: layout is Prettier's.
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Faults that show without types. */
const faults = {
  // `==` finds 0, '' and false equal.
  eqeqeq: 'error',
  // A case that runs on into the next gives two answers.
  'no-fallthrough': 'error',
  // Always true or always false: something else was meant.
  'no-self-compare': 'error',
  'no-constant-binary-expression': 'error',
  // A loop that cannot end.
  'no-unmodified-loop-condition': 'error',
  // A value that is computed and dropped: a call or a return was forgotten.
  '@typescript-eslint/no-unused-expressions': 'error',
  // What is named and not used was forgotten, or left behind.
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
  ],
  // A callback that returns nothing on a path gives `undefined` to `map`, `filter` or `sort`.
  'array-callback-return': 'error',
  // In a template string that is none, what should be filled in is printed as it stands.
  'no-template-curly-in-string': 'error',
}

/** Faults that only types show. */
const typedFaults = {
  // A promise that nobody waits for fails unseen.
  '@typescript-eslint/no-floating-promises': 'error',
  // A promise is always truthy, and is dropped where nothing is expected.
  '@typescript-eslint/no-misused-promises': 'error',
  // Waiting for what is no promise: the call that should give one was forgotten.
  '@typescript-eslint/await-thenable': 'error',
  // A promise that is returned from `try` without `await` fails outside its `catch`.
  '@typescript-eslint/return-await': ['error', 'in-try-catch'],
  // Only an error tells where it came from.
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  // `any` turns the checking off, and whatever it touches with it.
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  // A kind that is added must be met everywhere; a `default` over a closed union would swallow it.
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
  ],
  // A cast that changes nothing hides the day on which it would.
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  // Prints as `[object Object]`, and throws for an object that has its own `toString`.
  '@typescript-eslint/no-base-to-string': 'error',
  '@typescript-eslint/restrict-template-expressions': [
    'error',
    { allowNumber: true, allowBoolean: true, allowNullish: true },
  ],
  // Sorts numbers as words.
  '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
  // Loops over the positions of an array, as words.
  '@typescript-eslint/no-for-in-array': 'error',
  // A method without the object it belongs to.
  '@typescript-eslint/unbound-method': 'error',
  // An import of a type that stays behind at run time loads a module for nothing.
  '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
}

export default defineConfig(
  { ignores: ['dist/', 'site/', 'coverage/', 'src/generated/', '.setup/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mjs,cjs}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser },
    rules: faults,
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        URL: 'readonly',
      },
    },
    // The compiler does not read these: a name that is nowhere stops the script half way.
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: typedFaults,
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      // A library does not write to the terminal of whoever uses it; the command line writes to its own output.
      'no-console': 'error',
      // A default export has another name in every file that imports it.
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
)
