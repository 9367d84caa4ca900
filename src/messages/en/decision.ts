/** Words of decisions: outcomes, what was found, what is missing and who owes it. */
import type { decision as vi } from '../vi/decision';

export const decision: Record<keyof typeof vi, string> = {
  'decision.outcome.award': 'eligible',
  'decision.outcome.nominate': 'eligible for nomination',
  'decision.outcome.conditional': 'eligible by estimate',
  'decision.outcome.no': 'not eligible',
  'decision.outcome.on-hold': 'on hold (awaiting a conclusion)',
  'decision.outcome.evidence-missing': 'evidence missing',
  'decision.outcome.to-council': 'for the council to consider',
  'decision.verdict.met': 'met',
  'decision.verdict.unmet': 'not met',
  'decision.verdict.missing': 'evidence missing',
  'decision.verdict.exempt': 'not applicable',
  'decision.verdict.council': 'for the council to consider',
  'decision.verdict.hold': 'on hold (awaiting a conclusion)',
  'decision.verdict.conditional': 'met by estimate',

  'decision.title': '{subject} – {tier}: {outcome}',
  'decision.dataAt': 'data through {day}',
  'decision.lawAt': 'rules in force on {day} (day of the council meeting)',
  'decision.summary.short': 'Disbursed {percent}, {amount} đồng still to disburse',
  'decision.rank': 'rank {rank}',
  'decision.basis': 'based on: {citations}',
  'decision.internal': 'internal rule of the office',
  'decision.unread': '{citation} (original text not checked)',
  'decision.reading': 'The council agreed: {text} ({minutes})',
  'decision.reading.number': 'The council agreed: {text} (minutes no. {minutes})',
  'decision.reading.proposed': 'For the council to agree: {text} (not yet in the minutes)',
  'decision.reading.differs': 'The council agreed: {text} ({minutes}); value in use: {choice}',
  'decision.reading.proposed.differs':
    'For the council to agree: {text} (not yet in the minutes); value in use: {choice}',
  'decision.allOf': 'All of the conditions',
  'decision.anyOf': 'One of the conditions',
  'decision.soFar': '{got} on record so far{cells}',
  'decision.scaled': '{points}/{max} points, scaled to a scale of {full}',
  'decision.scaled.group': 'group {group}: {points}/{max} points, scaled to {rescaled}/{full}',
  'decision.years': 'met in the years {from}–{to}{cells}',
  'decision.years.one': 'met in {from}{cells}',
  'decision.years.ended': 'not met in {year}{cells}',
  'decision.years.none': '{year} is not in the closed register{cells}',
  'decision.nearest': 'nearest: {label}',
  'decision.excepted': 'an exception applies',
  'decision.score': 'Total points',
  'decision.score.none': 'no criterion can be marked, so there are no points: for the council to decide',
  'decision.score.line': '{points}/{max} points, re-scaled {rescaled}/{full}',
  'decision.score.plain': '{points}/{max} points',
  'decision.points': '{points}/{max} points{cells}',
  'decision.points.of': '{got}{nounEn}{cells}',
  'decision.points.bonus': '{points} points added{cells}',
  'decision.points.penalty': '{points} points taken off{cells}',
  'decision.points.open': 'not fully marked, at least {points}/{max} points',
  'decision.points.exempt': 'no target assigned, not marked; the points of the other criteria are re-scaled',
  'decision.points.left': 'not marked; the points of the other criteria are re-scaled',
  'decision.mean': 'mean of {count} marks{cells}',
  'decision.mean.trimmed': 'mean of {count} of {of} marks, highest and lowest left out{cells}',
  'decision.mean.few': 'mean of {count} marks, fewer than 3, so none is left out{cells}',
  'decision.majority': 'threshold: more than half of all members (internal rule of the office)',

  'decision.amounts': 'capital plan {plan} đồng{planCells} · disbursed {disbursed} đồng{disbursedCells}',
  'decision.amounts.estimate':
    'capital plan {plan} đồng{planCells} · estimated disbursement through {day} {disbursed} đồng{disbursedCells}',
  'decision.cut.start.dated':
    'reached after the plan was cut on {day}: the plan at the start of the year {before} đồng{beforeCells}, now {plan} đồng; {rate} of the plan at the start of the year',
  'decision.cut.start.undated':
    'reached after the plan was cut on … (day not recorded): the plan at the start of the year {before} đồng{beforeCells}, now {plan} đồng; {rate} of the plan at the start of the year',
  'decision.cut.before.dated':
    'reached after the plan was cut on {day}: the plan before the cut {before} đồng{beforeCells}, now {plan} đồng; {rate} of the plan before the cut',
  'decision.cut.before.undated':
    'reached after the plan was cut on … (day not recorded): the plan before the cut {before} đồng{beforeCells}, now {plan} đồng; {rate} of the plan before the cut',
  'decision.hidden': 'a project above its plan makes up for one below: {projects}',
  'decision.pool.each': 'project by project, the lowest is {project}',
  'decision.pool.estimate': 'projects taken by estimate: {projects}',
  'decision.remaining.each': '{amount} đồng still to disburse ({projects})',
  'decision.pool.capped': 'projects added up, none above 100% of its plan',
  'decision.confirmed': 'confirmed by the State Treasury',
  'decision.confirmed.by': 'confirmed by the State Treasury in {documents}',
  'decision.confirmed.document': '{number} of {day}',
  'decision.asOf': 'data through {day}',
  'decision.condition':
    'Proposed on condition that disbursement reaches {need} by {day}; the decision is signed after the State Treasury confirms',
  'decision.condition.other': 'Proposed on condition that the estimate is confirmed before the decision is signed',
  'decision.said.yes': 'recorded as met{cells}',
  'decision.said.no': 'recorded as not met{cells}',
  'decision.said.text': '{value}{cells}',
  'decision.register.yes': 'a matter is not yet concluded{cells}',
  'decision.register.no': 'none recorded{cells}',
  'decision.register.concluded': '{count} concluded{cells}',
  'decision.register.left': 'none left open{cells}',
  'decision.note': '{note}',
  'decision.undated': 'evidence without a date is not counted{cells}',
  'decision.later': 'evidence dated after {day} is not counted{cells}',
  'decision.marks.replaced': 'marks that a later one replaces are not counted{cells}',
  'decision.exempt': 'not applicable',
  'decision.zero': 'nothing to compare with',

  'decision.noPlan': 'no capital plan',
  'decision.noPlan.exempt': 'no capital plan, so this condition is left out',
  'decision.noPlan.unit': 'no capital plan, the rate of the whole department stands in',
  'decision.noPlan.advisory': 'no capital plan, judged on “{itemEn}” in the place of a rate',
  'decision.noPlan.council': 'no capital plan, the council decides once for all such subjects',
  'decision.council.vote': 'the council has not voted yet',

  'decision.votes.counted': '{yes} of {base} in favour, {no} against{cells}',
  'decision.votes.recused': '{recused} recused',
  'decision.votes.later': 'a vote after {day} is not counted{cells}',
  'decision.votes.whole': 'votes must be whole numbers, 0 or more{cells} → please correct the record',
  'decision.votes.valid':
    'votes do not add up: {valid} valid, but {yes} in favour and {no} against{cells} → please check the minutes',
  'decision.votes.returned':
    'votes do not add up: {returned} returned, but {valid} valid and {invalid} invalid{cells} → please check the minutes',
  'decision.votes.issued':
    'votes do not add up: {issued} issued, fewer than {returned} returned{cells} → please check the minutes',
  'decision.votes.members':
    'votes do not add up: {members} members, but the counts give {total}{cells} → please check the minutes',
  'decision.votes.present':
    'votes do not add up: {present} present, but {absent} of {members} members absent{cells} → please check the minutes',
  'decision.votes.quorum': 'too few members present: {present} of {members}{cells} → please meet again',

  'decision.held.none': '{tierEn}: not for this subject',
  'decision.held.award': '{tierEn}: eligible',
  'decision.held.nominate': '{tierEn}: eligible for nomination',
  'decision.held.conditional': '{tierEn}: eligible by estimate',
  'decision.held.no': '{tierEn}: not eligible',
  'decision.held.on-hold': '{tierEn}: on hold (awaiting a conclusion)',
  'decision.held.evidence-missing': '{tierEn}: evidence missing',
  'decision.held.to-council': '{tierEn}: for the council to consider',
  'decision.excluded': 'already considered for {tierEn}: one achievement, one award',
  'decision.excluded.open': 'the result of {tierEn} is still open; one achievement, one award',
  'decision.quota': 'Places',
  'decision.quota.in': 'within the {places} places',
  'decision.quota.out': 'beyond the {places} places by rank',
  'decision.quota.in.tied': 'equal across the limit of {places} places, so all of them are taken',
  'decision.quota.out.tied': 'equal across the limit of {places} places, so none of them is taken',
  'decision.quota.council.tied': 'equal across the limit of {places} places',
  'decision.quota.in.estimate': 'within the {places} places if the estimates are confirmed',
  'decision.quota.out.estimate':
    'beyond the {places} places by estimate; not certain until the estimates are confirmed',
  'decision.quota.council': 'not comparable yet at the limit of {places} places',

  'decision.lacks.absent': 'evidence missing: no {paperEn} yet → {whoEn} is asked to supply it',
  'decision.lacks.open': 'evidence missing: {paperEn} not closed → {whoEn} is asked to complete or close it',
  'decision.lacks.year': 'evidence missing: no {paperEn} of {year} → {whoEn} is asked to supply it',
  'decision.lacks.openYear':
    'evidence missing: no {paperEn} of {year}, and the register is not closed → {whoEn} is asked to supply it or to close the register',
  'decision.lacks.undated': 'evidence missing: {paperEn} has no date → {whoEn} is asked to add it',
  'decision.lacks.conflict': 'evidence of the same day contradicts itself{cells} → please check and keep one',
  'decision.lacks.conflict.marks': 'marks that differ{cells} → please check and keep one',
  'decision.lacks.unreadable': 'cannot read "{value}"{cells} → please write it as the heading explains',
  'decision.lacks.belowZero': 'the mark {value} is below 0{cells} → please mark again',
  'decision.lacks.aboveMaximum': 'the mark {value} is above the maximum of {max}{cells} → please mark again',
  'decision.lacks.projects':
    'figures missing: plan and disbursement are not told apart by project → the accountant is asked to supply them',
  'decision.lacks.unit': '{name} has no unit → please add it in DL_DoiTuong',
  'decision.lacks.twoUnits':
    '{name} is in two units at the same time{cells} → "Đến" of the former unit and "Từ" of the new one are to be entered',
  'decision.lacks.twoStandings':
    '{name} has two standings at the same time{cells} → "Đến" of the former row and "Từ" of the new one are to be entered',
  'decision.identity': 'Unit and standing in DL_DoiTuong',
  'decision.lacks.disbursed':
    'capital plan {plan} đồng{planCells} · figures missing: nothing reported as disbursed → the accountant is asked to supply it',
  'decision.lacks.outsidePlan':
    'disbursed outside any plan: {disbursed} đồng{disbursedCells} without a capital plan → the accountant is asked to check',
  'decision.lacks.negativePlan': 'negative capital plan: {plan} đồng{planCells} → the accountant is asked to check',
  'decision.lacks.whole': 'no rate of the whole department yet: figures of {names} are missing',
  'decision.lacks.figures.plan.pm':
    'figures missing: no plan assigned by the Prime Minister → the accountant is asked to supply it',
  'decision.lacks.figures.plan.province':
    'figures missing: no plan assigned by the province → the accountant is asked to supply it',
  'decision.lacks.figures.plan.leadership':
    'figures missing: no plan directed by the leadership → the accountant is asked to supply it',
  'decision.lacks.figures.plan.allocated': 'figures missing: no allocated plan → the accountant is asked to supply it',
  'decision.lacks.figures.plan.start':
    'figures missing: no plan at the start of the year → the accountant is asked to supply it',
  'decision.lacks.figures.plan.adjusted': 'figures missing: no adjusted plan → the accountant is asked to supply it',
  'decision.lacks.figures.plan.carryover': 'figures missing: no carry-over plan → the accountant is asked to supply it',
  'decision.lacks.figures.plan.advance': 'figures missing: no advance plan → the accountant is asked to supply it',
  'decision.lacks.figures.plan.recovery':
    'figures missing: no recovery of advances → the accountant is asked to supply it',
  'decision.lacks.figures.plan.late':
    'figures missing: no supplement after 30/9 → the accountant is asked to supply it',

  'decision.inForce.none': 'No rule set is in force on {day} for "{scope}". There is: {sets}.',
  'decision.inForce.chosen': 'The rule set "{id}" is not in force on {day}. There is: {sets}.',
  'decision.inForce.scope':
    'There is no rule set for "{scope}" ({day}). Choose another place or write the sheet QD_QuyDinh.',
  'decision.inForce.several':
    'Several rule sets are in force on {day} for "{scope}": {sets}. Change their dates so that one remains.',

  'decision.oneAward': 'One achievement, one award',
  'decision.used':
    '“{what}” does not count: it was used for {award} in {year}, Decision {decision} of {day}{cells}; an initiative or achievement is used once',
  'decision.used.elsewhere':
    '“{what}” has the name of what {name} used for {award} in {year}, Decision {decision} of {day}{cells} → for the council to say whether it is the same',
  'decision.used.twice': '“{what}” counts once, written again{cells}',
  'decision.used.award':
    'awarded this year already: {award}, Decision {decision} of {day}{cells}; one achievement earns one award',
  'decision.used.none': 'not awarded this year for this achievement, by the closed register',
};
