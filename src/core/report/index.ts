/** Reports for reviewers: blocks built from results, rendered elsewhere. */
export * from './explain';
export { citationsText } from './explain-citations';
export { rowLabel } from './explain-labels';
export * from './explain-lines';
export * from './explain-marks';
export { scoreText } from './explain-score';
export * from './explain-summary';
export * from './result-rows';
export * from './paper';
