/** The assignment board, the year's duties, commitments, transfers and the log of procedures. */
export * from './assignments';
export * from './bottlenecks';
export * from './calendar';
export * from './commitments';
export * from './dossiers';
export * from './paces';
export * from './ready';
export * from './transfer';
