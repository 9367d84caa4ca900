/** Collectives and individuals as papers name and count them. */
import type { SubjectKind } from '../../../rules/model';
import { counted } from './words';

export const KINDS: readonly SubjectKind[] = ['collective', 'individual'];
export const WORD = { collective: 'tập thể', individual: 'cá nhân' } as const;
export type Counts = Readonly<Record<SubjectKind, number>>;

/** Kinds with somebody, as titles name them: 'tập thể, cá nhân', 'cá nhân'. */
export const namedKinds = (counts: Counts): readonly SubjectKind[] => KINDS.filter((kind) => counts[kind] > 0);
export const kindsText = (counts: Counts): string =>
  namedKinds(counts)
    .map((kind) => WORD[kind])
    .join(', ');

/** '01 (một) tập thể và 15 (mười lăm) cá nhân'; kinds without anybody are not named. */
export function whoText(counts: Counts): string {
  return KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => `${counted(counts[kind])} ${WORD[kind]}`)
    .join(' và ');
}
