/** Lint: strict TypeScript, and the arrows of the architecture (docs/architecture.md). */
import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Which folders a folder may not import: arrows point down only. */
const forbidden = {
  messages: ['core', 'functions', 'ports', 'files', 'filing', 'work', 'pane', 'hosts'],
  core: ['functions', 'ports', 'files', 'filing', 'work', 'pane', 'hosts'],
  functions: ['ports', 'files', 'filing', 'work', 'pane', 'hosts'],
  ports: ['functions', 'files', 'filing', 'work', 'pane', 'hosts', 'messages'],
  files: ['functions', 'ports', 'filing', 'work', 'pane', 'hosts'],
  filing: ['functions', 'pane', 'hosts'],
  work: ['functions', 'files', 'filing', 'pane', 'hosts'],
  pane: ['files', 'filing', 'work', 'hosts'],
  'hosts/excel': ['hosts/sheets', 'hosts/workbench', 'hosts/cli', 'files'],
  'hosts/sheets': ['hosts/excel', 'hosts/workbench', 'hosts/cli', 'files'],
  'hosts/workbench': ['hosts/excel', 'hosts/sheets', 'hosts/cli'],
  'hosts/cli': ['hosts/excel', 'hosts/sheets', 'hosts/workbench', 'pane', 'filing'],
};

const zones = Object.entries(forbidden).map(([target, from]) => ({
  target: `./src/${target}`,
  from: from.map((folder) => `./src/${folder}`),
  message: 'Arrows point down only: hosts → pane, functions, filing → files → core → messages.',
}));

export default ts.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'test/output/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js', 'tools/**', 'test/**', 'bench/**', 'samples/**'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    // Office.js: load before read, sync after load, no sync in a loop (design/platforms.md).
    files: ['src/hosts/excel/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
      // It takes a named constant for nothing; the fake host refuses a load that does not say what.
      'office-addins/no-empty-load': 'off',
    },
  },
);
