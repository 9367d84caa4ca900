/** Plans, attainment, milestones and pace. */
export * from './figure';
export * from './plan-kind';
