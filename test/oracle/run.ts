/** `npm run test:oracle [cases] [seed]`: a million random boundary cases against the oracle; prints the wrong verdicts. */
import { boundaryCase, randomFrom } from './cases';
import { disagreement } from './judge';

const cases = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 2022);
const random = randomFrom(seed);
let wrong = 0;
for (let i = 0; i < cases; i++) {
  const found = disagreement(boundaryCase(random));
  if (found === null) continue;
  wrong++;
  if (wrong <= 20) console.error(`case ${i}: ${found}`);
}
console.log(`${cases} boundary cases (seed ${seed}): ${wrong} wrong verdicts`);
process.exitCode = wrong === 0 ? 0 : 1;
