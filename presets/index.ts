/** Rule sets that come with the product, all of them read. Data only: see read.ts for adding one. */
import type { RuleSet } from '../src/core/rules';
import { findPreset, PRESET_IDS } from './read';

export { findPreset } from './read';

export const PRESETS: readonly RuleSet[] = PRESET_IDS.map((id) => findPreset(id)!);
