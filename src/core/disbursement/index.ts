/** Plans, attainment, milestones and pace. */
export * from './attain';
export * from './budget-year';
export * from './compare-plans';
export * from './figure';
export * from './milestone';
export * from './milestone-text';
export * from './pace';
export * from './plan-kind';
export * from './select';
