/** Which money a disbursed column counts: through which day, of which budget year, how sure. */
import { type Day, monthEnd } from '../cell';
import type { Grade } from '../disbursement';
import type { Period, Role } from './model';
import { ESTIMATE } from './role-words';
import { completeDay, readWhen } from './when';

export interface TableTime {
  readonly year: number | null;
  readonly asOf: Day | null;
}

/** The period of a column, or null where neither heading nor title gives its day. `words`: folded path. */
export function periodOf(words: readonly string[], role: Role, time: TableTime): Period | null {
  const whole = words.join(' ');
  const said = [...words].reverse().map(readWhen);
  const named = said.find((when) => when.year !== null && when.through === null)?.year ?? null;
  const year = named ?? time.year ?? yearOf(said.find((when) => when.through !== null)?.through ?? time.asOf);
  if (year === null) return null;
  const through = throughOf(said, year, role, time, whole);
  return through === null ? null : { year, through, grade: gradeOf(whole, role) };
}

function throughOf(
  said: readonly ReturnType<typeof readWhen>[],
  year: number,
  role: Role,
  time: TableTime,
  whole: string,
): Day | null {
  for (const when of said) {
    if (when.through !== null) return when.through;
    if (when.partial !== null) {
      // "Đến 31/01" of budget year 2022 is January 2023; "tháng 1" is January 2022.
      return completeDay(when.partial, year, role !== 'disbursed.month' && when.partial.date === 31);
    }
  }
  const estimated = gradeOf(whole, role) === 'estimate';
  if (estimated && /(ca|het|den cuoi) nam|het nien do/.test(whole)) return monthEnd(year, 12);
  return role === 'disbursed.estimate' || role === 'disbursed.previous' ? null : time.asOf;
}

/** January belongs to two budget years, so it gives none. */
export function yearOf(day: Day | null): number | null {
  return day === null || day.slice(5, 7) === '01' ? null : Number(day.slice(0, 4));
}

function gradeOf(whole: string, role: Role): Grade {
  if (role === 'disbursed.estimate' || (role === 'disbursed.carryover' && ESTIMATE.test(whole))) return 'estimate';
  return /(kbnn|kho bac)( nha nuoc)? (da )?xac nhan|doi chieu kbnn/.test(whole) ? 'treasury' : 'books';
}

/** The budget year that most plan headings name, kéo dài aside. */
export function yearOfHeadings(
  paths: readonly { readonly words: readonly string[]; readonly role: Role }[],
): number | null {
  const votes = new Map<number, number>();
  for (const { words, role } of paths) {
    if (role === 'plan.carryover' || !(role.startsWith('plan') || role.startsWith('disbursed'))) continue;
    for (const text of words) {
      const when = readWhen(text);
      const year = when.year ?? yearOf(when.through);
      if (year !== null) votes.set(year, (votes.get(year) ?? 0) + 1);
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return best ? best[0] : null;
}
