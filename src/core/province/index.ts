/** Many departments' workbooks in one report: a folder of a province. */
export { departmentOf } from './department';
export type { Department, LeftOut, Province } from './model';
export { provincePaper } from './paper';
export { PROVINCE_MARK, provinceSheets } from './sheets';
export { totalsOf } from './total';
