/** dist/core as a library: driven from a plain Node module, with its types. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const library = path.resolve(__dirname, '../../dist/core/index.mjs');

/** What an outsider's ES module sees after `import … from 'thidua'`. */
function outside(code: string): unknown {
  const script = `import * as core from ${JSON.stringify(library)}; console.log(JSON.stringify(${code}));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

describe('dist/core as a library', () => {
  test('drives amounts, condition cells and evaluation from a plain Node module', () => {
    expect(outside(`core.showPercent(12345677000, 12345678000)`)).toBe('99,99%');
    expect(outside(`'condition' in core.parseCondition('>= 100%')`)).toBe(true);
    expect(outside(`core.parseRuleSet({}).problems.length > 0`)).toBe(true);
    expect(outside(`typeof core.evaluate`)).toBe('function');
  });

  test('carries its types', () => {
    expect(existsSync(path.join(path.dirname(library), 'types/core/index.d.ts'))).toBe(true);
  });
});
