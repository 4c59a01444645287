import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const CHECKED = ['src/**/*.ts', 'src/**/*.svelte', 'tests/**/*.ts', '*.ts', 'scripts/**/*.mjs', '*.mjs', '*.js'];

export default defineConfig(
  globalIgnores(['out/', 'release/', 'build-cache/', 'coverage/', 'test-results/', 'tests/fixtures/', 'resources/']),
  js.configs.recommended,
  {
    files: CHECKED,
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      // TypeScript checks names itself.
      'no-undef': 'off',
      'prefer-const': ['error', { destructuring: 'all' }],
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      // A query says what its rows look like; nothing else could.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // An index signature may need brackets (`noPropertyAccessFromIndexSignature` is the compiler's to decide).
      '@typescript-eslint/dot-notation': 'off',
      // "a || b" is meant where an empty string or a "no" shall not count.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
      // In a row of patterns each is a pattern.
      '@typescript-eslint/prefer-string-starts-ends-with': 'off',
      // `for (;;)` and `while (true)` with a return inside are how a loop without a condition is written.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  // After TypeScript's rules: these set the parser for Svelte files.
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
    rules: {
      // `let` is how props and state are declared.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { destructuring: 'all' }],
      // Maps and sets are made anew and then only read ("readonly" in every signature), so they need no signals inside.
      'svelte/prefer-svelte-reactivity': 'off',
      // The window follows no links.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    // What is handed around here are bundles of closures; the rule cannot tell their methods from those that use "this".
    files: ['src/core/**/*.ts', 'src/main/**/*.ts', 'src/preload/**/*.ts', 'tests/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // In a test a missing value is a failure of its own, and the shortest way to say so is the assertion.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.mjs', '*.js'],
    languageOptions: { globals: globals.node },
    rules: {
      // JSON and packages without types come in as `any`; the checks on JSDoc types catch what matters here.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
);
