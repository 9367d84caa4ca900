/** After a run of the tests: nothing made for it stays. */
import { rmSync } from 'node:fs';

export default function end() {
  rmSync(process.env.THIDUA_RUN, { recursive: true, force: true });
}
