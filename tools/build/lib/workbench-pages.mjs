/** Webpack plugin: index.html, style, samples and licences beside the scripts, and everything in one file for file://. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../base.mjs';
import { inScript } from './in-script.mjs';
import { licences } from './licences.mjs';

const UNIVER_STYLE = 'node_modules/@univerjs/preset-sheets-core/lib/index.css';
const OWN_STYLE = 'src/hosts/workbench/shell/style.css';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const sampleFiles = () =>
  readdirSync(path.join(root, 'samples'))
    .filter((file) => /\.xlsx$/.test(file))
    .sort();

const inStyle = (text) => text.replace(/<\/(style)/gi, '<\\/$1');
const dataBlock = (attributes, text) => `<script type="text/plain" ${attributes}>${text}</script>`;

function page(head, body) {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Thi đua giải ngân</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<div id="thidua"></div>
<script type="application/json" id="samples">${JSON.stringify(sampleFiles()).replace(/</g, '\\u003c')}</script>
${body}
</body>
</html>
`;
}

function servedPage(folder, style) {
  writeFileSync(path.join(folder, 'page.css'), style);
  rmSync(path.join(folder, 'samples'), { recursive: true, force: true });
  mkdirSync(path.join(folder, 'samples'), { recursive: true });
  for (const file of sampleFiles()) copyFileSync(path.join(root, 'samples', file), path.join(folder, 'samples', file));
  writeFileSync(
    path.join(folder, 'index.html'),
    page('<link rel="stylesheet" href="page.css">', '<script src="page.js"></script>'),
  );
}

function oneFile(folder, style, rights) {
  const script = (file) => inScript(readFileSync(path.join(folder, file), 'utf8'));
  const samples = sampleFiles().map((file) =>
    dataBlock(`data-sample="${file}"`, readFileSync(path.join(root, 'samples', file)).toString('base64')),
  );
  const body = [
    ...samples,
    dataBlock('id="licences"', inScript(rights)),
    dataBlock('id="worker-script"', script('worker.js')),
    `<script>${script('page.js')}</script>`,
  ];
  writeFileSync(path.join(folder, '../thidua.html'), page(`<style>${inStyle(style)}</style>`, body.join('\n')));
}

export class WorkbenchPages {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('WorkbenchPages', (compilation) => {
      if (compilation.errors.length > 0) return;
      const folder = compiler.outputPath;
      const style = `${read(UNIVER_STYLE)}\n${read(OWN_STYLE)}`;
      const rights = licences(compilation);
      writeFileSync(path.join(folder, 'LICENSES.txt'), rights);
      servedPage(folder, style);
      oneFile(folder, style, rights);
    });
  }
}
