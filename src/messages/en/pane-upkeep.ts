/** Keeping settings and upgrading sheets in the pane. */
export const paneUpkeep = {
  'pane.keep.about':
    'Dates, rules, milestone, writer and readings set here are kept in DL_ThietLap and hold when the workbook is opened again.',
  'pane.keep.done': 'DL_ThietLap says what is set now.',
  'pane.keep.go': 'Write the settings into DL_ThietLap',
  'pane.keep.title': 'Keep the settings',
  'pane.keep.dataAt': 'Figures to',
  'pane.keep.lawAt': 'Day of the council',
  'pane.keep.rules': 'Rules',
  'pane.keep.grade': 'Grade of figures',
  'pane.keep.milestone': 'Milestone',
  'pane.keep.by': 'Written by',
  'pane.keep.reading': 'Reading of the council',
  'pane.upgrade.title': 'Upgrade sheets of an older format',
  'pane.upgrade.about':
    'These sheets were written by an earlier version. Contents and formulas are kept; a preview comes first.',
  'pane.upgrade.line': '{sheet}: from format {from} to {to}',
  'pane.upgrade.sample': 'Writes {area} anew; now revision {revision}',
  'pane.upgrade.go': 'Upgrade',

  'pane.undoLabel': 'Emulation: {what}',
};
