/** Rule sets that come with the product, by place and year, read when asked for. A new one is a new JSON file and a line here. */
import { parseRuleSet, type RuleSet } from '../src/core/rules';
import { say } from '../src/messages';
import bacNinh2025 from './bac-ninh/2025.json';
import binhPhuoc2022 from './binh-phuoc/2022.json';
import binhPhuoc2022Points from './binh-phuoc/2022-diem.json';
import binhPhuoc2024 from './binh-phuoc/2024.json';
import binhPhuoc2025 from './binh-phuoc/2025-07.json';

const FILES: readonly { readonly id: string }[] = [
  binhPhuoc2022,
  binhPhuoc2022Points,
  binhPhuoc2024,
  binhPhuoc2025,
  bacNinh2025,
];

export const PRESET_IDS: readonly string[] = FILES.map(({ id }) => id);

const read = new Map<string, RuleSet>();

/**
 * 'binh-phuoc/2022' → its rule set. Reading takes time that a formula should not pay for sets it does not use.
 * Throws on a preset that is not valid: a mistake of ours, seen by every test.
 */
export function findPreset(id: string): RuleSet | undefined {
  const known = read.get(id);
  const file = FILES.find((each) => each.id === id);
  if (known !== undefined || file === undefined) return known;
  const found = parseRuleSet(file);
  if (!('rules' in found)) throw new Error(found.problems.map((problem) => say('vi', problem.message)).join('\n'));
  read.set(id, found.rules);
  return found.rules;
}
