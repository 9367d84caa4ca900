/** The monthly rhythm: last month's report filled anew, snapshots of attainment, what changed, who is to be reminded. */
export * from './fill';
export * from './model';
export { retime } from './retime';
export * from './shift';
