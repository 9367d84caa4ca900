/** Judging again at 31/12, at 31/01 and once the treasury has confirmed, against the estimate that was voted on. */
import { message, type Message } from '../../messages/message';
import { type Dong, showDong } from '../amount';
import { type Day, showDay } from '../cell';
import type { Figure } from '../disbursement';
import type { Amounts, Decision, Reason } from '../evaluation/decision';
import { evaluate } from '../evaluation/evaluate';
import type { Facts } from '../evaluation/facts';
import { inFavour, isFirm } from '../evaluation/outcome';
import type { RuleSet } from '../rules/model';
import { changedRows, factsFrom, type Flip, flipsIn, printedCode, resultRows, rulesFrom, type Seal } from '../seal';
import { type StageReached, stageOf } from './stages';

/** A day on which a voted result is judged again; 'treasury' counts only what the treasury has confirmed. */
export interface Checkpoint {
  readonly at: Day;
  readonly grade?: 'treasury';
}

/** One decision that comes out differently from what was voted on. */
export interface RejudgedDecision extends Flip {
  readonly stage: StageReached | null;
  /**
   * 'confirmed': the estimate came true. 'missed': it did not. 'different': anything else. 'note': the decision was
   * issued, so the result stands and the council is told: "Kết quả cần xem xét lại".
   */
  readonly kind: 'confirmed' | 'missed' | 'different' | 'note';
  /** Money of the gate that rests on it: as voted, and as it is now. Null where no gate is about money. */
  readonly voted: Amounts | null;
  readonly found: Amounts | null;
  readonly amounts: Message | null;
}

export interface CheckpointResult {
  readonly checkpoint: Checkpoint;
  /** 'waiting': there are no figures of that day yet. */
  readonly state: 'waiting' | 'unchanged' | 'changed';
  readonly title: Message;
  readonly says: Message;
  readonly changes: readonly RejudgedDecision[];
  /** What the rules come to on that day; none while waiting. */
  readonly decisions: readonly Decision[];
}

/** The three days of a budget year: 31/12, 31/01 (money paid to then belongs to the year), the treasury's confirmation. */
export function checkpointsOf(facts: Facts, year: number): Checkpoint[] {
  const january = `${year + 1}-01-31`;
  const confirmed = treasuryFigures(facts, year).reduce((last, { through }) => (through > last ? through : last), '');
  return [{ at: `${year}-12-31` }, { at: january }, { at: confirmed === '' ? january : confirmed, grade: 'treasury' }];
}

/**
 * The sealed result held against what the rules come to on each day. Pure: nothing is changed, the sealed result least
 * of all. `facts` and `rules` are those of today; the law date stays that of the council's meeting.
 */
export function rejudgements(
  seal: Seal,
  facts: Facts,
  rules: RuleSet,
  points: readonly Checkpoint[],
): CheckpointResult[] {
  const sealedRules = rulesFrom(seal.rows);
  const voted = sealedRules === null ? [] : evaluate(sealedRules, factsFrom(seal.rows), seal);
  return points.map((point) => rejudged(seal, voted, facts, rules, point));
}

function rejudged(
  seal: Seal,
  voted: readonly Decision[],
  facts: Facts,
  rules: RuleSet,
  checkpoint: Checkpoint,
): CheckpointResult {
  const { at, grade = 'day' } = checkpoint;
  const title = message(`rejudge.at.${grade}`, { day: showDay(at) });
  if (!hasFigures(facts, rules, checkpoint)) {
    const says = message(`rejudge.waiting.${grade}`, { day: showDay(at) });
    return { checkpoint, state: 'waiting', title, says, changes: [], decisions: [] };
  }
  const asked = checkpoint.grade === undefined ? rules : withGrade(rules, checkpoint.grade);
  const decisions = evaluate(asked, facts, { lawAt: seal.lawAt, dataAt: at });
  const sealed = seal.rows.filter(({ part }) => part === 'results');
  const flips = flipsIn(changedRows(sealed, resultRows(decisions)));
  const changes = flips.map((flip) => changeOf(flip, seal, facts, voted, decisions));
  const code = printedCode(seal.code);
  const says =
    changes.length === 0
      ? message('rejudge.unchanged', { code })
      : message('rejudge.changed', { code, changes: changes.length });
  return { checkpoint, state: changes.length === 0 ? 'unchanged' : 'changed', title, says, changes, decisions };
}

/** Only what the treasury confirmed counts as disbursed; estimates decide nothing any more. */
function withGrade(rules: RuleSet, grade: 'treasury'): RuleSet {
  return { ...rules, measures: rules.measures.map((row) => ({ ...row, grades: [grade] })) };
}

/** Whether anything actual is known of that day: an older table would only repeat what was voted on. */
function hasFigures(facts: Facts, rules: RuleSet, { at, grade }: Checkpoint): boolean {
  if (grade === 'treasury') return treasuryFigures(facts, rules.year).length > 0;
  return facts.figures.some((figure) => isPaid(figure) && figure.through === at);
}

function treasuryFigures(facts: Facts, year?: number): Figure[] {
  return facts.figures.filter(
    (figure) => isPaid(figure) && figure.grade === 'treasury' && (year === undefined || figure.year === year),
  );
}

function isPaid({ quantity, basis }: Figure): boolean {
  return quantity === 'disbursed' && basis === 'actual';
}

function changeOf(
  flip: Flip,
  seal: Seal,
  facts: Facts,
  before: readonly Decision[],
  after: readonly Decision[],
): RejudgedDecision {
  const stage = stageOf(facts, flip.subject, flip.tier, seal);
  const of = (all: readonly Decision[]) =>
    all.find(({ subject, tier }) => subject === flip.subject && tier === flip.tier);
  const [voted, found] = [moneyOf(of(before)), moneyOf(of(after))];
  const amounts =
    voted === null || found === null
      ? null
      : message('rejudge.amounts', {
          voted: text(voted.disbursed),
          now: text(found.disbursed),
          plan: text(found.plan),
        });
  return { ...flip, stage, kind: kindOf(flip, stage), voted, found, amounts };
}

const text = (amount: Dong): string => showDong(amount);

function kindOf({ was, now }: Flip, stage: StageReached | null): RejudgedDecision['kind'] {
  const estimated = was?.outcome === 'conditional';
  if (estimated && now !== null && isFirm(now.outcome)) return 'confirmed';
  if (stage?.stage === 'issued') return 'note';
  return estimated && (now === null || !inFavour(now.outcome)) ? 'missed' : 'different';
}

/** Amounts of the first gate, or reason within one, that is about money. */
function moneyOf(decision: Decision | undefined): Amounts | null {
  const within = (reasons: readonly Reason[]): Amounts | null => {
    for (const { amounts, why } of reasons) {
      const found = amounts ?? within(why);
      if (found !== null) return found;
    }
    return null;
  };
  return decision === undefined ? null : within(decision.reasons);
}
