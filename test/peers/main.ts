/** `npm run peers [tables] [seed]`: prints passed, not applicable and failed per suite; PEERS_DIR names their folder. */
import { runPeers } from './run';

const [tables = '20000', seed = '2022'] = process.argv.slice(2);

void runPeers(process.env['PEERS_DIR'], { tables: Number(tables), seed: Number(seed) }, (line) => {
  console.log(line);
}).then((sound) => {
  process.exitCode = sound ? 0 : 1;
});
