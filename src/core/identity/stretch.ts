/** When a subject is who and where its row says. */
import type { Day } from '../cell';
import type { Subject } from '../evaluation/facts';
import type { Id } from '../rules/model';

/** True from the day 'Từ' to the day 'Đến', both included; an absent day leaves that side open. */
export function inForce(subject: Subject, at: Day): boolean {
  return (subject.from === undefined || subject.from <= at) && (subject.to === undefined || subject.to >= at);
}

/** One row per code: of a person who moved the stretch in force on that day, else their last one. */
export function subjectsOn(subjects: readonly Subject[], at: Day): Subject[] {
  const chosen = new Map<Id, Subject>();
  for (const subject of subjects) {
    const known = chosen.get(subject.id);
    const later = known === undefined || (subject.to ?? '9999') > (known.to ?? '9999');
    if (!known || inForce(subject, at) || (!inForce(known, at) && later)) chosen.set(subject.id, subject);
  }
  return [...chosen.values()];
}
