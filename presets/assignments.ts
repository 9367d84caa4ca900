/** Who carries out, communicates and launches each content of a launched movement: data beside its rule set. */
import type { MovementPlan } from '../src/core/board';
import binhPhuoc2022 from './binh-phuoc/2022-phan-cong.json';

const PLANS: readonly MovementPlan[] = [binhPhuoc2022];

/** The plan of a rule set; undefined where none was launched with it: the board then begins empty. */
export function findMovementPlan(ruleId: string): MovementPlan | undefined {
  return PLANS.find(({ rules }) => rules.includes(ruleId));
}
