/** Words of the health check: formulas of ours that do not live. */
export const health = {
  'health.missing': '{count} cells show #NAME? because this computer has no TD_ functions: {cells}.',
  'health.missing.do': 'Press Repair: plain formulas, values, or install the add-in.',
  'health.renamed': '{count} cells hold formulas renamed to _xldudf_ when saved without the add-in: {cells}.',
  'health.renamed.do': 'Press Repair to write the TD_ function or a plain formula again.',
  'health.exported': '{count} cells were frozen when downloaded from Google Sheets and no longer recalculate: {cells}.',
  'health.exported.do': 'Press Repair to write the TD_ function or a plain formula again.',
  'health.implicit': '{count} cells show one value only because an @ was added to the formula on reopening: {cells}.',
  'health.implicit.do': 'Press Repair so that the formula spills over all its rows.',
  'health.at-risk':
    '{count} cells use TD_ functions that this program lacks; the next recalculation shows #NAME?: {cells}.',
  'health.at-risk.do': 'Turn them into plain formulas or values before changing the data.',
  'health.stale': '{count} cells are fixed values but their source data changed: {cells}.',
  'health.stale.do': 'Turn them back into formulas, or recalculate and write new values.',
  'health.frozen': '{count} cells are fixed values that do not follow the data: {cells}.',
  'health.frozen.do': 'Turn them back into formulas if they are to recalculate.',
  'health.manual': 'The workbook calculates manually: formulas may not be up to date.',
  'health.manual.do': 'Press F9, or choose Formulas, Calculation Options, Automatic.',
};
