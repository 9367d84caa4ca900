/**
 * Makes what clasp pushes: Code.js with its top-level functions, the manifest, Sidebar.html with its script inside, and a
 * further page for each part that the sidebar asks for (src/hosts/sheets/sidebar/parts.ts reads them).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import { root } from '../base.mjs';
import { inScript } from './in-script.mjs';

const read = (place) => readFileSync(path.join(root, place), 'utf8');

/** 'words-vi.js' → 'WordsVi', as the file is called in the script project. */
export function partName(file) {
  return file
    .replace(/\.js$/, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** A page that is only ever handed over as text; build and length tell whether it came whole and fits the sidebar. */
function partPage(name, build, script) {
  const text = inScript(script);
  const opening = `<script type="text/plain" data-part="${name}" data-build="${build}" data-length="${text.length}">`;
  return `${opening}\n${text}\n</script>\n`;
}

export class SheetsFiles {
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('SheetsFiles', (compilation) => {
      // Pages are as they should be: nothing may shorten them as HTML.
      const emit = (file, text) => compilation.emitAsset(file, new RawSource(text), { minimized: true });
      compilation.hooks.processAssets.tap({ name: 'SheetsFiles', stage }, (assets) => {
        const texts = new Map(Object.entries(assets).map(([file, asset]) => [file, String(asset.source())]));
        for (const [file, text] of texts) {
          if (file.endsWith('.LICENSE.txt')) {
            compilation.deleteAsset(file);
            continue;
          }
          // Licences of others go where their code goes.
          const script = (texts.get(`${file}.LICENSE.txt`) ?? '') + text;
          if (file === 'Code.js') {
            compilation.updateAsset(file, new RawSource(whole(script)), { minimized: true });
            emit('appsscript.json', read('apps-script/appsscript.json'));
            continue;
          }
          compilation.deleteAsset(file);
          if (file === 'sidebar.js') emit('Sidebar.html', sidebarPage(script));
          else emit(`${partName(file)}.html`, partPage(partName(file), compilation.hash, script));
        }
      });
    });
  }
}

function whole(script) {
  const topLevel = read('src/hosts/sheets/top-level.js').replace(/^\/\* .*\*\/\n/gm, '');
  return `/** @OnlyCurrentDoc */\n${script}\n${topLevel}\n${read('dist/generated/apps-script-functions.js')}`;
}

function sidebarPage(script) {
  return read('src/hosts/sheets/sidebar/sidebar.html').replace('/*script*/', () => inScript(script));
}
