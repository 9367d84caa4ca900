/** `npm run bench`: ratios measured side by side in one run. Prints, asserts nothing. */
import { benchChecking } from './checking';
import { benchEngine } from './engine';
import { machine } from './measure';
import { benchReconciling } from './reconcile';
import { benchReport } from './report';
import { benchRulesets } from './rules';
import { benchTonghop } from './tonghop';

console.log(`Machine: ${machine()}`);
benchTonghop();
benchReport();
benchChecking();
benchReconciling();
benchRulesets();
await benchEngine();
