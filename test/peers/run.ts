/** The suites of others and another engine, held against ours, one after the other. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lines, type Suite } from './count';
import { runDecimals } from './decimals/run';
import { runDmn } from './dmn/run';
import { runRanks } from './ranks';
import { runZen } from './zen/run';

const SUITES: readonly (readonly [string, (folder: string) => Suite])[] = [
  ['dmn-tck', runDmn],
  ['decimaltestdata', runDecimals],
  ['scipy', runRanks],
];

/** Prints every suite; false where a case failed or a folder that is there cannot be used. */
export async function runPeers(
  folder: string | undefined,
  options: { readonly tables: number; readonly seed: number },
  print: (line: string) => void,
): Promise<boolean> {
  let sound = true;
  const tell = (found: Suite) => {
    lines(found).forEach(print);
    sound &&= found.failed.length === 0;
  };
  if (folder === undefined || folder === '') {
    print('PEERS_DIR is not set: DMN TCK, decimal vectors and scipy were NOT run (see docs/peers.md).');
  }
  for (const [name, run] of folder ? SUITES : []) {
    const home = join(folder!, name);
    if (!existsSync(home)) {
      print(`${name}: NOT run, there is no ${home}`);
      continue;
    }
    try {
      tell(run(home));
    } catch (error) {
      print(`${name}: could not be run. ${(error as Error).message}`);
      sound = false;
    }
  }
  tell(await runZen(options.tables, options.seed));
  return sound;
}
