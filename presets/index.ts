/** Rule sets that come with the product, by place and year. Data only: a new one is a new JSON file and a line here. */
import { parseRuleSet, type RuleSet } from '../src/core/rules';
import { say } from '../src/messages';
import bacNinh2025 from './bac-ninh/2025.json';
import binhPhuoc2022 from './binh-phuoc/2022.json';
import binhPhuoc2022Points from './binh-phuoc/2022-diem.json';
import binhPhuoc2024 from './binh-phuoc/2024.json';
import binhPhuoc2025 from './binh-phuoc/2025-07.json';

/** Throws on a preset that is not valid: a mistake of ours, seen by every test. */
function preset(json: unknown): RuleSet {
  const read = parseRuleSet(json);
  if ('rules' in read) return read.rules;
  throw new Error(read.problems.map((problem) => say('vi', problem.message)).join('\n'));
}

export const PRESETS: readonly RuleSet[] = [
  preset(binhPhuoc2022),
  preset(binhPhuoc2022Points),
  preset(binhPhuoc2024),
  preset(binhPhuoc2025),
  preset(bacNinh2025),
];

/** 'binh-phuoc/2022' → its rule set. */
export function findPreset(id: string): RuleSet | undefined {
  return PRESETS.find((rules) => rules.id === id);
}
