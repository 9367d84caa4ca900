/** Who a paper speaks of: names, units and standings as on the data date. */
import type { Subject } from '../../../evaluation/facts';
import type { Id } from '../../../rules/model';
import { STANDING_CHOICES } from '../../../store';
import type { PaperInput } from '../input';

/** The stretch of a subject in force on the data date, else the last one. */
export function subjectOf({ assessment, dataAt }: PaperInput, id: Id): Subject | null {
  const own = assessment.facts.subjects.filter((subject) => subject.id === id);
  const held = own.find(({ from, to }) => (from ?? '') <= dataAt && dataAt <= (to ?? '9999'));
  return held ?? own[own.length - 1] ?? null;
}

export const nameOf = (input: PaperInput, id: Id): string => subjectOf(input, id)?.name ?? id;

/** Name of the unit a person belongs to; '' for a collective. */
export function unitName(input: PaperInput, id: Id): string {
  const unit = subjectOf(input, id)?.unit;
  return unit === undefined ? '' : nameOf(input, unit);
}

/** 'Người đứng đầu', or as it was typed; '' where nothing is known. */
export function standing(input: PaperInput, id: Id): string {
  const code = subjectOf(input, id)?.standing ?? '';
  return STANDING_CHOICES.find((choice) => choice.code === code)?.label ?? code;
}

/** Collectives and individuals, each id once, in the order of DL_DoiTuong. */
export function subjects(input: PaperInput, kind?: Subject['kind']): Subject[] {
  const ids = new Set<Id>();
  return input.assessment.facts.subjects.flatMap((subject) => {
    if (ids.has(subject.id) || (kind !== undefined && subject.kind !== kind)) return [];
    ids.add(subject.id);
    return subjectOf(input, subject.id) ?? [];
  });
}

/** The unit itself and its people. */
export function ofUnit(input: PaperInput, unit: Id): Subject[] {
  return subjects(input).filter((subject) => subject.id === unit || subject.unit === unit);
}
