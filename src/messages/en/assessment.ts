/** What keeps figures of a workbook from being used. */
import type { assessment as vi } from '../vi/assessment';

export const assessment: Record<keyof typeof vi, string> = {
  'assessment.unreported':
    'Sheet {sheet} has {count} blank disbursed cells of projects with a plan ({cells}): not reported, so the rates of the units and people concerned cannot be computed.',
  'assessment.unreported.do': 'Enter what was disbursed; if nothing was, type 0.',
  'assessment.undated':
    'Column “{header}” (cell {cell}, sheet {sheet}) does not say through which day it counts, so it is not used.',
  'assessment.undated.do': 'Put the day into the heading or the title, e.g. “Lũy kế giải ngân đến 31/12/2022”.',
  'assessment.unnamed-plan':
    'Column “{header}” (cell {cell}, sheet {sheet}) does not say who assigned the plan: it is taken as the plan assigned by the province.',
  'assessment.unnamed-plan.do': 'If it is another plan, choose the role of the column under Settings.',
  'assessment.carryover-not-split':
    'Sheet {sheet}, column “{header}”: {count} projects with carried-over plan ({cells}) where more was disbursed than planned for the year. The rate against the plan of the year may contain money of the carried-over plan.',
  'assessment.carryover-not-split.do':
    'Add a column “Trong đó: vốn kéo dài” (of which: carried over) beside this one, of the same day, and enter what was disbursed of the carried-over plan.',
  'assessment.uneven-dates': 'The tables hold data through different days ({dates}) and cannot be added up.',
  'assessment.uneven-dates.do': 'Bring the tables to one day, or choose a data date that every table has.',
  'assessment.unlinked':
    'Sheet {sheet} has {count} names that match no subject ({names}): their rows count for nobody yet.',
  'assessment.unlinked.do': 'Choose the subject, or add the name to the column Tên khác of DL_DoiTuong.',
  'assessment.no-subjects':
    'The workbook has no list of collectives and individuals (sheet DL_DoiTuong), so no award can be considered.',
  'assessment.no-subjects.do': 'Create DL_DoiTuong under Settings, or paste it from an existing table.',
  'assessment.not-in-force.do': 'Choose a rule set in force on the day of the council’s meeting, or correct that day.',
  'assessment.unknown-standing':
    'The row “{id}” of the rule set is for the standing “{standing}”, which nobody has, so nobody would be asked.',
  'assessment.unknown-standing.do':
    'Make the standing head, deputy or staff in the rule set, or write “{standing}” in the column Tư cách of DL_DoiTuong.',
};
