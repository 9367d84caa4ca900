/** The catalogue: every custom function of the product. */
import type { FunctionSpec } from './model';
import { TD_BANGCHU } from './td-bangchu';
import { TD_CONLAI } from './td-conlai';
import { TD_DAT } from './td-dat';
import { TD_DIEM } from './td-diem';
import { TD_KIEMTRA } from './td-kiemtra';
import { TD_LYDO } from './td-lydo';
import { TD_NHIPDO } from './td-nhipdo';
import { TD_PHIEU } from './td-phieu';
import { TD_SO } from './td-so';
import { TD_SOSANHKH } from './td-sosanhkh';
import { TD_TIENDO } from './td-tiendo';
import { TD_TONGHOP } from './td-tonghop';
import { TD_TYLE } from './td-tyle';
import { TD_UNICODE } from './td-unicode';
import { TD_XETKHEN } from './td-xetkhen';

export const FUNCTIONS: readonly FunctionSpec[] = [
  TD_TYLE,
  TD_DAT,
  TD_CONLAI,
  TD_TIENDO,
  TD_NHIPDO,
  TD_TONGHOP,
  TD_SOSANHKH,
  TD_DIEM,
  TD_XETKHEN,
  TD_LYDO,
  TD_PHIEU,
  TD_KIEMTRA,
  TD_SO,
  TD_UNICODE,
  TD_BANGCHU,
];

export function findFunction(id: string): FunctionSpec | undefined {
  return FUNCTIONS.find((spec) => spec.id === id);
}
