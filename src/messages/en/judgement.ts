/** Words of the register of used things, of the stages of a subject, and of judging again. */
export const judgement = {
  'decision.oneAward': 'One achievement, one award',
  'decision.used':
    '“{what}” does not count: it was used for {award} in {year}, Decision {decision} of {day}{cells}; an initiative or achievement is used once',
  'decision.used.elsewhere':
    '“{what}” has the name of what {name} used for {award} in {year}, Decision {decision} of {day}{cells} → for the council to say whether it is the same',
  'decision.used.twice': '“{what}” counts once, written again{cells}',
  'decision.used.award':
    'awarded this year already: {award}, Decision {decision} of {day}{cells}; one achievement earns one award',
  'decision.used.none': 'not awarded this year for this achievement, by the closed register',
  'decision.lacks.used.initiative':
    'evidence missing: the register of used initiatives (DL_DaDung) is not closed → whoever keeps the records of emulation is asked to close it',
  'decision.lacks.used.achievement':
    'evidence missing: the register of used achievements (DL_DaDung) is not closed → whoever keeps the records of emulation is asked to close it',
  'decision.lacks.used.award':
    'evidence missing: the register of awards given (DL_DaDung) is not closed → whoever keeps the records of emulation is asked to close it',
  'decision.lacks.used.name':
    'the initiative or achievement has no name to be looked up{cells} → please write it into “Nội dung” or “Ghi chú”',

  'stage.reviewed': 'reviewed in the unit',
  'stage.met': 'the council has met',
  'stage.issued': 'the decision is issued',
  'stage.none': 'not reviewed yet',

  'rejudge.at.day': 'Judged again on figures to {day}',
  'rejudge.at.treasury': 'Judged again on figures confirmed by the treasury to {day}',
  'rejudge.waiting.day': 'There are no actual figures to {day} yet, so nothing can be judged again.',
  'rejudge.waiting.treasury': 'The treasury has confirmed nothing yet, so nothing can be judged again.',
  'rejudge.unchanged': 'No result differs from what the council voted on (code {code}).',
  'rejudge.changed': '{changes} results differ from what the council voted on (code {code}).',
  'rejudge.note':
    'The result is to be reconsidered: {flip}. {document} was issued, so the result stands; please report to the council.',
  'rejudge.confirmed': '{flip}: the estimate was confirmed',
  'rejudge.missed': '{flip}: the money paid falls short of the estimate',
  'rejudge.different': '{flip}',
  'rejudge.amounts': '{voted} đồng at the meeting, {now} đồng now, of a capital plan of {plan} đồng',
};
