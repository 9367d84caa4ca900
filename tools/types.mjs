/** `npm run types`: type-checks every side with its own tsconfig (DOM, Node and Apps Script types clash), each file once. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from './ensure.mjs';

const sides = [
  'files',
  'filing',
  'work',
  'pane',
  'hosts/excel',
  'hosts/sheets',
  'hosts/sheets/sidebar',
  'hosts/workbench',
  'hosts/cli',
];

const said = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

/** Files are parsed once for all sides that read them alike. */
const parsed = new Map();

function hostOf(options) {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, how, ...rest) => {
    const key = JSON.stringify([name, how.languageVersion, how.impliedNodeFormat, how.jsDocParsingMode, options.jsx]);
    if (!parsed.has(key)) parsed.set(key, read(name, how, ...rest));
    return parsed.get(key);
  };
  return host;
}

function programOf(side) {
  const failed = (one) => configProblems.push(one);
  const configProblems = [];
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(root, side),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: failed },
  );
  if (!config) return { side, program: null, problems: configProblems };
  const { options, fileNames: rootNames, projectReferences } = config;
  const program = ts.createProgram({ rootNames, options, projectReferences, host: hostOf(options) });
  return { side, program, problems: [...configProblems, ...config.errors, ...program.getOptionsDiagnostics()] };
}

const projects = ['tsconfig.json', 'test/tsconfig.json', ...sides.map((side) => `src/${side}/tsconfig.json`)]
  .filter((file) => existsSync(path.join(root, file)))
  .map(programOf);

/** A file belongs to the sides whose tsconfig names it: the others import it, and it is checked there, under its own rules. */
const owned = new Set(projects.flatMap(({ program }) => program?.getRootFileNames() ?? []));
const seen = new Set();

function problemsOf({ program, problems }) {
  if (!program) return problems;
  const own = new Set(program.getRootFileNames());
  // What no side names (a script that a test imports) is checked by the first that meets it.
  const mine = program.getSourceFiles().filter(({ fileName }) => {
    if (own.has(fileName)) return true;
    if (owned.has(fileName) || seen.has(fileName) || /\/node_modules\//.test(fileName)) return false;
    return Boolean(seen.add(fileName));
  });
  const found = mine.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return [...problems, ...found, ...program.getGlobalDiagnostics()];
}

const failed = projects.filter((project) => {
  const problems = ts.sortAndDeduplicateDiagnostics(problemsOf(project));
  if (problems.length > 0) console.error(ts.formatDiagnosticsWithColorAndContext(problems, said));
  return problems.length > 0;
});
if (failed.length > 0) console.error(`Type errors in: ${failed.map(({ side }) => side).join(', ')}`);
console.log(`${owned.size + seen.size} files`);
process.exit(failed.length === 0 ? 0 : 1);
