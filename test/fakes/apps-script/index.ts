/** A strict stand-in for the services of Apps Script; see README.md. */
export * from './runs';
export * from './state';
export type { Run } from './strict';
export * from './world';
