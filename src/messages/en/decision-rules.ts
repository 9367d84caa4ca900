/** Words of mistakes in condition cells and rule sets: where, what is wrong, what to type. */
import type { decisionRules as vi } from '../vi/decision-rules';

export const decisionRules: Record<keyof typeof vi, string> = {
  'decision.condition.empty': 'The condition is empty. Type one such as >= 100%, [90%..100%), "yes", or - for none.',
  'decision.condition.quote': '"{cell}" lacks a closing quote. Type "A","B".',
  'decision.condition.mixed': '"{cell}" mixes numbers and words. Use two rows.',
  'decision.condition.number': '"{cell}" holds a number that does not read. Type it like >= 100%, > 1/2, [90%..100%).',
  'decision.condition.word': '"{cell}" is no number. Words stand in quotes: "A".',
  'decision.condition.unequal': '"{cell}": != stands alone, type != 5 or not(5, 6).',
  'decision.condition.reversed': '"{cell}": the range is empty. Put the smaller number first.',
  'decision.rules.condition.empty':
    '{at}: the condition is empty. Type one such as >= 100%, [90%..100%), "yes", or - for none.',
  'decision.rules.condition.quote': '{at}: "{cell}" lacks a closing quote. Type "A","B".',
  'decision.rules.condition.mixed': '{at}: "{cell}" mixes numbers and words. Use two rows.',
  'decision.rules.condition.number':
    '{at}: "{cell}" holds a number that does not read. Type it like >= 100%, > 1/2, [90%..100%).',
  'decision.rules.condition.word': '{at}: "{cell}" is no number. Words stand in quotes: "A".',
  'decision.rules.condition.unequal': '{at}: "{cell}": != stands alone, type != 5 or not(5, 6).',
  'decision.rules.condition.reversed': '{at}: "{cell}": the range is empty. Put the smaller number first.',
  'decision.rules.newer':
    '{at}: the rule set was written by a newer version of the product and is read-only here. Update the product.',
  'decision.rules.shape.text': '{at}: needs text, found {found}.',
  'decision.rules.shape.id': '{at}: an id has no spaces, commas, semicolons, quotes or braces, found {found}.',
  'decision.rules.group.empty': '{at}: the group of conditions is empty. Add a condition or remove the group.',
  'decision.rules.shape.day': '{at}: needs a day as yyyy-mm-dd (in a sheet dd/mm/yyyy), found {found}.',
  'decision.rules.shape.exact': '{at}: needs an exact number such as 100, 2/3, 95%, found {found}.',
  'decision.rules.shape.whole': '{at}: needs a whole number, found {found}.',
  'decision.rules.shape.flag': '{at}: needs true or false, found {found}.',
  'decision.rules.shape.oneOf': '{at}: {found} is not in the list. Choose one of: {choices}.',
  'decision.rules.shape.list': '{at}: needs a list, found {found}.',
  'decision.rules.shape.length': '{at}: the list has {found} entries, which does not fit.',
  'decision.rules.shape.record': '{at}: needs a record, found {found}.',
  'decision.rules.shape.unknownKey': '{at}: "{key}" is not known. Remove it or correct its name.',
  'decision.rules.shape.missingKey': '{at}: "{key}" is missing. Add it.',
  'decision.rules.duplicate': '{at}: the id "{id}" is used by another row. Choose another.',
  'decision.rules.reserved': '{at}: the id "{id}" is reserved for figures. Choose another.',
  'decision.rules.dates.reversed': '{at}: the end {to} comes before the start {from}. Correct the dates.',
  'decision.rules.dates.overlap': '{at}: two rows of "{id}" are both in force from {day}. Make them follow each other.',
  'decision.rules.dates.gap': '{at}: "{id}" has no row in force between {from} and {to}. Make them follow each other.',
  'decision.rules.choice': '{at}: the reading "{id}" has "{choice}". Choose one of: {choices}.',
  'decision.rules.unknown.doc': '{at}: no document "{id}" is defined. Add it or correct the id.',
  'decision.rules.unknown.reading': '{at}: no reading "{id}" is defined. Add it or correct the id.',
  'decision.rules.unknown.quantity':
    '{at}: nothing defines "{id}": no item, measure, criterion or tier. Add it or correct the id.',
  'decision.rules.unknown.gate': '{at}: no gate "{id}" is defined. Add it or correct the id.',
  'decision.rules.unknown.criterion': '{at}: no criterion "{id}" is defined. Add it or correct the id.',
  'decision.rules.unknown.tier': '{at}: no tier "{id}" is defined. Add it or correct the id.',
  'decision.rules.gate.empty': '{at}: the gate "{id}" asks for nothing. Add a condition.',
  'decision.rules.bands.none': '{at}: the criterion "{id}" has no bands. Add them.',
  'decision.rules.bands.perUnit': '{at}: the criterion "{id}" counts × points and has no bands. Remove one of them.',
  'decision.rules.bands.overlap':
    '{at}: the band "{cell}" overlaps an earlier one on {range}. Each value must fall into one band.',
  'decision.rules.bands.hole': '{at}: the criterion "{id}" has no band for {range}. Add it.',
  'decision.rules.bands.mixed': '{at}: the criterion "{id}" mixes bands of numbers and of words. Use one kind.',
  'decision.rules.bands.twice': '{at}: the criterion "{id}" has two bands for "{word}". Remove one.',
  'decision.rules.bands.word': '{at}: the criterion "{id}" has no band for "{word}". Add it.',
  'decision.rules.points.above': '{at}: {points} points are above the maximum of {max}. Correct one of them.',
  'decision.rules.fit.votes': '{at}: "{id}": a tally holds votes, and votes stand in a tally.',
  'decision.rules.fit.tally': '{at}: the measure "{id}" is a vote share and needs a tally.',
  'decision.rules.fit.mark': '{at}: the measure "{id}" is a mean and needs a marked item.',
  'decision.rules.fit.evidence': '{at}: the measure "{id}" counts evidence and needs an evidence item.',
  'decision.rules.fit.ratio': '{at}: the measure "{id}" is a ratio and needs two quantities.',
  'decision.rules.fit.figures':
    '{at}: the measure "{id}" compares disbursement with a plan: write disbursed, then the plan.',
  'decision.rules.fit.kind': '{at}: "{id}" is not for the subjects of the tier "{tier}". Correct its kind.',
  'decision.rules.maximum':
    '{at}: the maxima of the tier "{tier}" add up to {sum}, not to the stated {max}. Correct them.',
  'decision.rules.cycle': '{at}: rows refer to each other in a circle: {ids}. Remove one reference.',
  'decision.rules.dates.outside':
    '{at}: "{id}" is in force only {row}, outside the rule set itself ({set}), so it is never asked. Correct the date or delete the row.',
  'decision.rules.dates.uncovered':
    '{at}: "{by}" ({need}) rests on "{id}", which is in force only {row}: on some days it would not be asked. Correct the date, or split "{by}" by the same dates.',
  'decision.rules.asked.bare':
    '{at}: "{cell}" is a bare number and would mean exactly that number. Type {suggest} for at least so much; {equal} for exactly that.',
  'decision.rules.asked.percent': '{at}: "{cell}" lacks a % sign: this is a share, where 1 is 100%. Type {suggest}.',
  'decision.rules.asked.word':
    '{at}: "{id}" is a number and cannot be held against the words {cell}. Ask for a number, such as {suggest}.',
  'decision.rules.asked.yesNo':
    '{at}: "{id}" is either yes or no and cannot be held against {cell}. Type "Có" or "Không".',
  'decision.rules.asked.text':
    '{at}: "{id}" is text and cannot be held against the number {cell}. Type words in quotes, such as "A","B".',
  'decision.rules.asked.perUnit':
    '{at}: "{id}" is no number and cannot be multiplied. Remove the points per unit and write bands, such as "Có", "Không".',
  'decision.rules.asked.proportional':
    '{at}: "{id}" is no share and cannot give points in proportion. Type the points of the band.',
  'decision.rules.values.digits': '{at}: {found} decimals cannot be used. Type a whole number from 0 to {most}.',
  'decision.rules.values.year': '{at}: {found} is no budget year. Type four digits, such as 2022.',
  'decision.rules.values.negative':
    '{at}: {found} is below 0. Type 0 or more; a penalty has negative points per unit and the maximum 0.',
  'decision.rules.values.capAboveMax':
    '{at}: criterion "{id}": the cap {cap} is above the maximum {max}. Type at most {max}, or leave it blank.',
  'decision.rules.values.floorAboveCap':
    '{at}: criterion "{id}": the floor {floor} is above the cap {cap}. Type at most {cap}, or leave it blank.',
  'decision.rules.values.take':
    '{at}: "{found}" is no number of places. Type a whole number such as 5, or a share from 0% to 100% such as 15%.',
  'decision.rules.values.asksNothing':
    '{at}: the form "{id}" has no condition, criterion, total or number of places, so everybody would have it. Write the ids of its conditions.',
  'decision.rules.values.minAlone':
    '{at}: the form "{id}" asks for a total but adds up no criterion. Write the ids of its criteria, or remove the total.',
  'decision.rules.values.unreachable':
    '{at}: nobody can reach {cell}: the criteria add up to {most} points at most. Correct the total.',
  'decision.rules.standing':
    '{at}: "{id}" is for the standing "{standing}", which nobody has, so nobody would be asked. Type head, deputy or staff, or what the column Tư cách of DL_DoiTuong says.',
  'decision.sheet.error': '{at}: "{heading}" shows the error {found}. Correct the formula or type the value.',
  'decision.sheet.whole': '{at}: "{heading}" needs a whole number, found "{found}".',
  'decision.sheet.day': '{at}: "{heading}" needs a day as dd/mm/yyyy, found "{found}".',
  'decision.sheet.flag': '{at}: "{heading}" takes Có or Không, found "{found}".',
  'decision.sheet.exact': '{at}: "{heading}" needs a number such as 100, 2/3, 95%, 12,5, found "{found}".',
  'decision.sheet.choice': '{at}: "{heading}" has no choice "{found}". Choose one of: {choices}.',
  'decision.sheet.blank': '{at}: "{heading}" is empty. {help}',
  'decision.sheet.newer':
    '{at}: the sheet was written by a newer version of the product and is read-only here. Update the product.',
  'decision.sheet.takeOne':
    '{at}: "{heading}" is the number 1, which may be one place or 100%. Type \'1 or \'100% (with a single quote before it).',
  'decision.sheet.noTitle':
    '{at}: the columns below belong to the block "{title}", whose title is gone. Type {title} into this cell.',
  'decision.sheet.noBlock': '{at}: the sheet lacks the block "{title}". Write it anew from a preset and edit that.',
  'decision.sheet.unknownRow': '{at}: "{heading}" is not known here. Remove it or correct its name.',
  'decision.sheet.noRow': '{at}: this block lacks the row "{heading}". Add it.',
  'decision.sheet.unknownColumn': '{at}: the block "{title}" has no column "{heading}". Remove it or correct its name.',
  'decision.sheet.twiceColumn': '{at}: the block "{title}" has two columns "{heading}". Remove one.',
  'decision.sheet.noColumn': '{at}: the block "{title}" lacks the column "{heading}". Add it.',
  'decision.sheet.noId': '{at}: a row of "{title}" has no id. Write it in its first line.',
  'decision.ruleSets.overlap':
    'Two rule sets of “{scope}” are in force from {from} to {to}: {a} and {b}. For a meeting of the council on these days it is not clear which applies.',
  'decision.ruleSets.overlap.day':
    'Two rule sets of “{scope}” are in force on {from}: {a} and {b}. For a meeting of the council on that day it is not clear which applies.',
  'decision.ruleSets.overlap.open':
    'Two rule sets of “{scope}” are in force from {from} on, without an end: {a} and {b}. For a meeting of the council from that day on it is not clear which applies.',
  'decision.ruleSets.overlap.do': 'Correct the dates so that {a} and {b} follow each other, or keep one of them only.',
  'decision.ruleSets.gap':
    'No rule set of “{scope}” is in force from {from} to {to}, between {a} and {b}. A meeting of the council on these days cannot decide.',
  'decision.ruleSets.gap.day':
    'No rule set of “{scope}” is in force on {from}, between {a} and {b}. A meeting of the council on that day cannot decide.',
  'decision.ruleSets.dates.from': 'Type {day} into {cell} (first day of {name}).',
  'decision.ruleSets.dates.to': 'Type {day} into {cell} (last day of {name}).',
  'decision.ruleSets.several': 'The workbook has several sheets of rules; verdicts rest on {used}, not on {others}.',
  'decision.ruleSets.several.do': 'Keep the sheet in use in front; change the text in A1 of those kept for the record.',
};
