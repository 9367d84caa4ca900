/** Condition cells: the one condition form of the product. */
export * from './holds';
export * from './model';
export * from './number';
export * from './parse';
export * from './range';
export * from './words';
