/** Webpack plugin: pages, icons and manifest beside the scripts; fails the build where Excel would refuse the result. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { checkManifest } from '../../manifest/check.mjs';
import { hostedAt, LOCAL } from '../../manifest/settings.mjs';
import { root } from '../base.mjs';
import { licences } from './licences.mjs';

const PAGES = 'src/hosts/excel/pages';
const ICONS = 'assets';

function copy(from, to, fits = () => true) {
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from).filter(fits)) copyFileSync(path.join(from, file), path.join(to, file));
}

/** The ids that the built functions.js associates when it is loaded. */
export function associatedIds(script) {
  const ids = [];
  const CustomFunctions = { associate: (id) => ids.push(id) };
  vm.runInNewContext(script, { CustomFunctions });
  return ids;
}

export class ExcelFiles {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('ExcelFiles', (compilation) => {
      const { errors, outputOptions } = compilation;
      if (errors.length > 0) return;
      finish(outputOptions.path, (problem) => errors.push(new Error(problem)));
      writeFileSync(path.join(outputOptions.path, 'LICENSES.txt'), licences(compilation));
    });
  }
}

function finish(folder, report) {
  copy(path.join(root, PAGES), folder);
  copy(path.join(root, ICONS), path.join(folder, 'assets'), (file) => file.endsWith('.png'));
  const base = hostedAt();
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8').replaceAll(LOCAL, base);
  writeFileSync(path.join(folder, 'manifest.xml'), manifest);
  const read = (file) => readFileSync(path.join(folder, file), 'utf8');
  const missing = ['functions.json', 'functions.en.json'].filter((file) => !existsSync(path.join(folder, file)));
  if (missing.length > 0) return report(`${missing.join(', ')} not generated: run "npm run build"`);
  const pane = read('pane.js');
  const around = {
    base,
    exists: (file) => existsSync(path.join(folder, file)),
    metadata: { vi: JSON.parse(read('functions.json')), en: JSON.parse(read('functions.en.json')) },
    associated: associatedIds(read('functions.js')),
    commands: [...manifest.matchAll(/<FunctionName>(\w+)</g)]
      .map(([, name]) => name)
      .filter((name) => pane.includes(name)),
  };
  for (const problem of checkManifest(manifest, around)) report(`manifest.xml: ${problem}`);
}

/** Webpack plugin: a script that Internet Explorer could not read fails the build. */
export class Es5Gate {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('Es5Gate', ({ assets, errors, outputOptions }) => {
      for (const file of Object.keys(assets).filter((name) => name.endsWith('.js'))) {
        try {
          parse(readFileSync(path.join(outputOptions.path, file), 'utf8'), { ecmaVersion: 5 });
        } catch (problem) {
          errors.push(new Error(`${file} is not ES5: ${problem.message}`));
        }
      }
    });
  }
}
