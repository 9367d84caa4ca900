/** Texts that many test files need and that cost seconds to make: made by the first one in a run, read by the others. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of this run of the tests, named by test/run/start.ts; '' where no run was started. */
const folder = process.env['THIDUA_RUN'] ?? '';

/** The text of this name, made where no file of the run has made it yet. Sources do not change within a run. */
export async function onceInRun(name: string, make: () => Promise<string>): Promise<string> {
  if (folder === '') return make();
  const file = path.join(folder, name);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Appears whole or not at all: another worker may look for it meanwhile.
  const whole = `${file}.${process.pid}`;
  writeFileSync(whole, made);
  renameSync(whole, file);
  return made;
}
