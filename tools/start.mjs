/** `npm start`: installs and builds what changed, serves the page with the spreadsheet on this machine, opens a browser. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';
import { serve } from './serve.mjs';

const HELP = `npm start [-- options]

  --no-open     do not open a browser
  --port N      port to try first (8022; any free one where it is taken)
  --as-built    serve what is built already, build nothing
  --help        this text
`;

const OPTIONS = {
  'no-open': { type: 'boolean' },
  'as-built': { type: 'boolean' },
  port: { type: 'string', default: '8022' },
  help: { type: 'boolean' },
};

function readOptions() {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    if (/^\d{1,5}$/.test(values.port) && Number(values.port) < 65536) return values;
    console.error(`--port ${values.port}: not a port`);
  } catch (error) {
    console.error(error.message);
  }
  console.error(HELP);
  process.exit(2);
}

/** The user's own browser, where there is a screen; a page that does not open by itself is no failure. */
function openBrowser(url) {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : process.env.DISPLAY || process.env.WAYLAND_DISPLAY
          ? ['xdg-open', url]
          : [];
  if (!command) return;
  spawn(command, args, { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
}

const options = readOptions();
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
if (!options['as-built']) {
  ensureInstalled();
  ensureBuilt('workbench');
}
const { url } = await serve(path.join(root, 'dist/workbench'), Number(options.port));
console.log(`Mở trang này trong trình duyệt · Open this page in a browser: ${url}`);
console.log('Dừng: Ctrl+C · Stop: Ctrl+C');
if (!options['no-open']) openBrowser(url);
