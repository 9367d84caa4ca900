/** Makes what clasp pushes: Code.js with its top-level functions, Sidebar.html with its script inside, the manifest. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import { root } from '../base.mjs';

const read = (place) => readFileSync(path.join(root, place), 'utf8');

/** A script inside a page may hold neither of the two texts that would end or hide it. */
export function inlined(script) {
  return script.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
}

export class SheetsFiles {
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap('SheetsFiles', (compilation) => {
      const { RawSource } = compiler.webpack.sources;
      compilation.hooks.processAssets.tap({ name: 'SheetsFiles', stage }, (assets) => {
        if (assets['Code.js']) {
          const topLevel = read('src/hosts/sheets/top-level.js').replace(/^\/\* .*\*\/\n/gm, '');
          const functions = read('dist/generated/apps-script-functions.js');
          const code = `/** @OnlyCurrentDoc */\n${assets['Code.js'].source()}\n${topLevel}\n${functions}`;
          compilation.updateAsset('Code.js', new RawSource(code));
          compilation.emitAsset('appsscript.json', new RawSource(read('apps-script/appsscript.json')));
        }
        if (assets['sidebar.js']) {
          const page = read('src/hosts/sheets/sidebar/sidebar.html');
          const script = inlined(String(assets['sidebar.js'].source()));
          compilation.emitAsset('Sidebar.html', new RawSource(page.replace('/*script*/', () => script)));
          compilation.deleteAsset('sidebar.js');
        }
      });
    });
  }
}
