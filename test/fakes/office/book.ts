/** The fake workbook: sheets in order, selection, calculation. Knows nothing of requests. */
import { type Constant, enter, ERRORS } from './entry';
import { evaluate, FormulaError, type UserFunction } from './evaluate';
import { type Box, common } from './place';
import { FakeSheet } from './sheet';

export interface Change {
  readonly sheet: FakeSheet;
  readonly box: Box;
}

export class FakeBook {
  readonly sheets: FakeSheet[] = [];
  calculation: 'Automatic' | 'Manual' = 'Automatic';
  decimalSeparator = ',';
  culture = 'vi-VN';
  isProtected = false;
  /** Custom functions that this Excel knows; any other unknown name gives #NAME?. */
  functions: Record<string, UserFunction> = {};
  selection: { sheet: FakeSheet; boxes: readonly Box[] } | null = null;
  /** Ranges whose contents were set since the host last told of changes. */
  readonly touched: Change[] = [];
  private made = 0;

  add(name: string): FakeSheet {
    const sheet = new FakeSheet(`{SHEET-${++this.made}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  remove(sheet: FakeSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
  }

  /** By name (case does not count) or by id, as Excel's getItem. */
  find(key: string): FakeSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  sheet(name: string): FakeSheet {
    const found = this.find(name);
    if (!found) throw new Error(`the book has no sheet "${name}"`);
    return found;
  }

  /** A person or a co-author enters a value into a cell. */
  enter(sheet: FakeSheet, row: number, column: number, value: Constant): void {
    const held = enter(value, sheet.at(row, column).format);
    sheet.change(row, column, { error: false, ...(held ?? { value: '', formula: null }) });
  }

  /** Recalculates every formula; gives the cells whose value changed. */
  calculate(): Change[] {
    const done = new Map<string, { value: Constant; error: boolean }>();
    const changes: Change[] = [];
    for (const sheet of this.sheets) {
      for (const { row, column } of [...sheet.formulas()]) {
        const before = sheet.at(row, column);
        const after = this.answer(sheet, row, column, done, new Set());
        if (before.value === after.value && Boolean(before.error) === after.error) continue;
        sheet.change(row, column, after);
        changes.push({ sheet, box: { row, column, rows: 1, columns: 1 } });
      }
    }
    return changes;
  }

  private answer(
    sheet: FakeSheet,
    row: number,
    column: number,
    done: Map<string, { value: Constant; error: boolean }>,
    above: Set<string>,
  ): { value: Constant; error: boolean } {
    const cell = sheet.at(row, column);
    if (cell.formula === null) return { value: cell.value, error: cell.error ?? false };
    const key = `${sheet.id}|${row}|${column}`;
    const known = done.get(key);
    if (known) return known;
    if (above.has(key)) return { value: 0, error: false };
    const area = (name: string | null, box: Box) => {
      const target = name === null ? sheet : this.find(name);
      if (!target) throw new FormulaError('#REF!');
      const inside = common(box, target.used(box, true) ?? { ...box, rows: 1, columns: 1 })!;
      return target.map(inside, (one, r, c) => {
        const found = this.answer(target, r, c, done, new Set([...above, key]));
        if (found.error) throw new FormulaError(String(found.value));
        return one.formula === null && one.value === '' ? null : found.value;
      });
    };
    const result = settle(() => evaluate(cell.formula!, { area, functions: this.functions }));
    done.set(key, result);
    return result;
  }
}

function settle(run: () => Constant | null): { value: Constant; error: boolean } {
  try {
    return { value: run() ?? 0, error: false };
  } catch (problem) {
    if (!(problem instanceof FormulaError)) throw problem;
    if (!ERRORS.includes(problem.message)) throw new Error(`no Excel error: ${problem.message}`);
    return { value: problem.message, error: true };
  }
}
