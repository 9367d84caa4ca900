/** Words of custom functions. */
import type { functions as vi } from '../vi/functions';

export const functions: Record<keyof typeof vi, string> = {
  'functions.tooLarge':
    'The ranges hold {cells} cells, above the limit of {limit} for one formula; narrow them or use the pane.',
  'functions.tooMany': '{name} was given more arguments than it takes.',
  'functions.argumentMissing': 'Argument {name} is missing.',
  'functions.defect': '{name} met a defect in this software: {detail}. Please report it with the file.',
  'functions.sizes': 'The ranges differ in size; choose ranges with equal rows and columns.',
  'functions.unit': 'Unit "{text}" is not understood; type "đồng", "nghìn", "triệu" or "tỷ".',
  'functions.day': '{name}: "{text}" is not a date; type 31/12/2022 or DATE(2022,12,31).',
  'functions.whole': '{name}: "{text}" must be a whole number from {min} to {max}.',
  'functions.choice': '{name}: "{text}" is not understood; type one of {choices}.',
  'functions.threshold': 'Threshold "{text}" is not understood; type 95%, "2/3" or "> 1/2".',
  'functions.thresholdRange': 'Threshold {text} makes no sense. Type 95% or 0.95.',
  'functions.amount': '"{text}" is not an amount.',
  'functions.ambiguous': 'The amount typed as text "{text}" can be read in two ways; enter it as a number.',
  'functions.tooBig':
    'The amount {text} has more than 15 significant digits, so the spreadsheet has lost some; split it or change the unit.',
  'functions.errorInRow': 'Row {row} of the range holds an error: {text}; repair that cell first.',
  'functions.inRow': 'Row {row} of the range: the amounts cannot be read ({text}); repair that cell first.',
  'functions.negativePlan': 'Negative plan',
  'functions.milestoneColumns': 'Milestones need two columns: date and rate.',
  'functions.milestoneDay': 'Milestones, row {row}: "{text}" is not a date.',
  'functions.milestoneOrder': 'Milestones, row {row}: the date must be after that of the row above.',
  'functions.votesSum': 'Votes and absentees add up to {sum}, not to the {members} members; please check.',
  'functions.votesNone': 'The base of the share is 0; check members and votes.',
  'functions.votesMet': '{votes} ({percent}%), met',
  'functions.votesUnmet': '{votes} ({percent}%), not met, {missing} vote(s) short',
  'functions.noGroup': 'Unit unknown',
  'functions.total': 'Total',
  'functions.notOurs':
    'Range {position} in bang does not start at A1 of a sheet made by this product (its first cell is "{text}"); select it from A1.',
  'functions.noSubjects': 'No subjects yet: add the range of DL_DoiTuong (from A1) to bang.',
  'functions.noRules': 'There is no rule set "{name}"; type one of {known}.',
  'functions.noDecision': 'No subject falls under this rule set.',
  'functions.noScores': 'The rule set "{rules}" gives no points, it decides by conditions alone.',
  'functions.subjectUnknown': 'There is no subject "{text}" in DL_DoiTuong; type its id or full name.',
  'functions.subjectTwice': 'Several subjects are named "{text}"; type the id.',
  'functions.exempt': 'not marked, no target assigned',
  'functions.notMarked': 'no points yet',
};
