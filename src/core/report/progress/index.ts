/** What a progress report tells beyond attainment: how it went month by month, bottlenecks, the pace that is needed. */
export * from './facts';
export { increaseOf, type MonthRow } from './months';
export { type Bottleneck, projectOf } from './bottlenecks';
