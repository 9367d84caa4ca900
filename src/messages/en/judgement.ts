/** Words of the stages of a subject, and of judging again. */
export const judgement = {
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
