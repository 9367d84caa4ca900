/** The monthly rhythm: last month's report filled anew, snapshots of attainment, what changed, who is to be reminded. */
export * from './changes';
export * from './fill';
export * from './model';
export * from './reminders';
export { retime } from './retime';
export * from './shift';
export * from './snapshot';
