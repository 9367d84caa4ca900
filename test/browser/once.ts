/** Files that many tests need and that cost seconds to make: made by the first one in a run, used by the others. */
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The file of this name in the folder of the run (test/run/start.mjs); made where no test of the run has made it yet. */
export async function onceInRun(name: string, make: () => Promise<string>): Promise<string> {
  const file = path.join(process.env['THIDUA_RUN']!, name);
  if (existsSync(file)) return file;
  const made = await make();
  // Appears whole or not at all: another worker may look for it meanwhile.
  const whole = `${file}.${process.pid}`;
  writeFileSync(whole, made);
  renameSync(whole, file);
  return file;
}
