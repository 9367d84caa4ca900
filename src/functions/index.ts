/** Custom functions: the catalogue, how hosts call it, and plain formulas instead of it. */
export * from './call';
export * from './catalogue';
export type * from './model';
export * from './native';
