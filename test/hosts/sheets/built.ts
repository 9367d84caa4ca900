/** The built script in a bare context: no Node globals, no code from strings; services come in as globals. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { Answered, Asked } from '../../../src/hosts/sheets/server/transfer';
import type { Runner } from '../../../src/hosts/sheets/sidebar/run-script';
import { PlainRun, type Run, servicesOf, type World } from '../../fakes/apps-script';
import { carried } from './script';

export const FOLDER = join(__dirname, '../../../dist/sheets');

/** A file of dist/sheets. */
export function built(name: string): string {
  const file = join(FOLDER, name);
  if (!existsSync(file)) throw new Error(`dist/sheets/${name} is missing: npm run build`);
  return readFileSync(file, 'utf8');
}

/** Pages of the project as the script sees them: what was built is what was pushed. */
export function pushed(name: string): string | undefined {
  const file = join(FOLDER, `${name}.html`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Loads the script; the function given back runs a line of it. */
export function script(world: World, run: Run = new PlainRun()): (source: string) => unknown {
  const globals = Object.assign(Object.create(null) as object, servicesOf(world, run));
  const context = vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(built('Code.js'), context, { filename: 'Code.js' });
  return (source) => vm.runInContext(source, context);
}

/** google.script.run over the built script: each call is a run of its own, answers come later. */
export function builtRunner(world: World): Runner {
  let success: (answer: Answered) => void = () => undefined;
  const self: Runner = {
    withSuccessHandler: (heard) => ((success = heard), self),
    withFailureHandler: () => self,
    thiduaServe(request: Asked) {
      const [heard, sent] = [success, JSON.stringify(carried(request))];
      setTimeout(
        () => heard(carried(JSON.parse(JSON.stringify(script(world)(`thiduaServe(${sent})`))) as Answered)),
        0,
      );
    },
  };
  return self;
}
