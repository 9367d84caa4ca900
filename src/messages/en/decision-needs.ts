/** What a condition asks for, beside what was found: '99,99%, required: 100% or more'. */
import type { decisionNeeds as vi } from '../vi/decision-needs';

export const decisionNeeds: Record<keyof typeof vi, string> = {
  'decision.need.any': 'no threshold',
  'decision.need.yes': 'required: yes',
  'decision.need.no': 'required: no',
  'decision.need.words': 'required: one of {need}',
  'decision.need.notWords': 'required: none of {need}',
  'decision.need.equal': 'required: exactly {need}{nounEn}',
  'decision.need.atLeast': 'required: {need}{nounEn} or more',
  'decision.need.moreThan': 'required: more than {need}{nounEn}',
  'decision.need.atMost': 'required: at most {need}{nounEn}',
  'decision.need.lessThan': 'required: less than {need}{nounEn}',
  'decision.need.fromTo': 'required: {need} to {to}{nounEn}',
  'decision.need.fromUnder': 'required: {need} to under {to}{nounEn}',
  'decision.need.overTo': 'required: over {need} up to {to}{nounEn}',
  'decision.need.overUnder': 'required: over {need} and under {to}{nounEn}',
  'decision.found.any': '{got}{cells}',
  'decision.found.yes': '{got}{cells}, required: yes',
  'decision.found.no': '{got}{cells}, required: no',
  'decision.found.words': '{got}{cells}, required: one of {need}',
  'decision.found.notWords': '{got}{cells}, required: none of {need}',
  'decision.found.equal': '{got}{cells}, required: exactly {need}{nounEn}',
  'decision.found.atLeast': '{got}{cells}, required: {need}{nounEn} or more',
  'decision.found.moreThan': '{got}{cells}, required: more than {need}{nounEn}',
  'decision.found.atMost': '{got}{cells}, required: at most {need}{nounEn}',
  'decision.found.lessThan': '{got}{cells}, required: less than {need}{nounEn}',
  'decision.found.fromTo': '{got}{cells}, required: {need} to {to}{nounEn}',
  'decision.found.fromUnder': '{got}{cells}, required: {need} to under {to}{nounEn}',
  'decision.found.overTo': '{got}{cells}, required: over {need} up to {to}{nounEn}',
  'decision.found.overUnder': '{got}{cells}, required: over {need} and under {to}{nounEn}',

  'decision.lacks.used.initiative':
    'evidence missing: the register of used initiatives (DL_DaDung) is not closed → whoever keeps the records of emulation is asked to close it',
  'decision.lacks.used.achievement':
    'evidence missing: the register of used achievements (DL_DaDung) is not closed → whoever keeps the records of emulation is asked to close it',
  'decision.lacks.used.award':
    'evidence missing: the register of awards given (DL_DaDung) is not closed → whoever keeps the records of emulation is asked to close it',
  'decision.lacks.used.name':
    'the initiative or achievement has no name to be looked up{cells} → please write it into “Nội dung” or “Ghi chú”',
};
