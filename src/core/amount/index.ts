/** Exact money, fractions and their Vietnamese text. No float decides anything. */
export * from './attainment';
export * from './dong';
export * from './exact';
export * from './format';
export * from './number-text';
export * from './plain';
export * from './rational';
export * from './unit';
