/** What if: how much is missing, what a change would flip, and judging again against a voted result. */
export { type Lacking, lackingOf } from './lacking';
export * from './model';
export { type Rejudgement, rejudge } from './rejudge';
export * from './rejudgements';
export { type StageReached, stageOf } from './stages';
export { rejudgedText } from './tell';
export { sandbox, whatIf } from './trial';
