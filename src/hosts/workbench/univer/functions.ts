/** Our functions in Univer's formula engine: one class per function of the catalogue. A throwing function would stop all later recalculation, so none throws. */
import {
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { Ctor } from '@univerjs/core';
import type { Cell } from '../../../core/cell';
import { callFunction, WORKBENCH } from '../../../functions/call';
import { FUNCTIONS } from '../../../functions';
import type { FunctionSpec } from '../../../functions/model';
import { type Message, message } from '../../../messages';
import { cellOf } from './cells';

/** Hears of the sentence behind an error, and of the cell whose formula gave it; null when there is none any more. */
export type FailureHeard = (sheetId: string, row: number, column: number, failure: Message | null) => void;

type Given = Cell | readonly (readonly Cell[])[];

function valueOf(value: BaseValueObject): Cell {
  if (value.isError()) return cellOf({ v: String(value.getValue()) });
  if (value.isNull()) return null;
  const raw = value.getValue();
  return value.isBoolean() ? Boolean(raw) : (raw as Cell);
}

function fromArray(array: ArrayValueObject): Cell[][] {
  return array.getArrayValue().map((row) => row.map((value) => (value ? valueOf(value) : null)));
}

type CellReader = (row: number, column: number) => Cell;

/** Reads the cells themselves: an empty one stays blank, and nothing is made anew for each of 100,000 rows. */
function readerOf(reference: BaseReferenceObject): CellReader {
  const sheet = reference.getCurrentActiveSheetData()?.cellData;
  const running = reference.getCurrentRuntimeSheetData();
  const spills = [
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ];
  const plain = Object.keys(reference.getRuntimeFeatureCellData()).length === 0;
  return (row, column) => {
    const simple = plain && !spills.some((data) => data?.getValue(row, column));
    if (!simple) return cellOf(reference.getCellData(row, column));
    return cellOf(running?.getValue(row, column) ?? sheet?.getValue(row, column));
  };
}

function fromReference(reference: BaseReferenceObject): Cell[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const read = readerOf(reference);
  const rows: Cell[][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const line: Cell[] = [];
    for (let column = startColumn; column <= endColumn; column += 1) line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

function given(variant: FunctionVariantType): Given {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    return startRow < 0 || startColumn < 0 ? { error: '#REF!' } : fromReference(reference);
  }
  const value = variant as BaseValueObject;
  return value.isArray() ? fromArray(value as ArrayValueObject) : valueOf(value);
}

function shown(cell: Cell): BaseValueObject {
  if (cell === null) return StringValueObject.create('');
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  return typeof cell === 'string' ? StringValueObject.create(cell) : ErrorValueObject.create(cell.error as ErrorType);
}

function block(values: readonly (readonly Cell[])[]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: values.map((row) => row.map(shown)),
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function executor(spec: FunctionSpec, heard: FailureHeard): Ctor<BaseFunction> {
  return class extends BaseFunction {
    override needsReferenceObject = true;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const say = (failure: Message | null) => heard(this.subUnitId ?? '', this.row, this.column, failure);
      try {
        const result = callFunction(spec, variants.map(given), WORKBENCH);
        say('failure' in result ? result.message : null);
        if ('failure' in result) return ErrorValueObject.create(result.failure as ErrorType);
        return result.scalar ? shown(result.values[0]?.[0] ?? '') : block(result.values);
      } catch (problem) {
        say(message('functions.defect', { name: spec.id, detail: String(problem) }));
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  };
}

/** What Univer's formula plugin takes: every function of the catalogue with its name. */
export function executors(heard: FailureHeard): [Ctor<BaseFunction>, string][] {
  return FUNCTIONS.map((spec) => [executor(spec, heard), spec.id]);
}
