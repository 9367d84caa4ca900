/** What is wrong in the accountant's table, why it matters, what to do. */
import type { doctor as vi } from '../vi/doctor';

export const doctor: Record<keyof typeof vi, string> = {
  'doctor.more': '{count} more cells have the same problem (from cell {like} on).',
  'doctor.unit-missing':
    'Sheet "{sheet}" prints no unit above the table; read in the wrong unit, every amount is wrong.',
  'doctor.unit-missing.advice':
    'Write "Đơn vị tính: …" in a cell above the headings (e.g. {cell}), or choose the unit under Settings.',
  'doctor.heading-missing':
    'A column of figures has no heading (heading row, cell {cell}, sheet "{sheet}"), so nobody can say what it counts.',
  'doctor.heading-missing.advice': 'Give the column a heading, or delete the figures if they are a draft.',
  'doctor.error-value':
    'Cell {cell} (sheet "{sheet}") shows {error}: its figure is lost, and every sum over it is wrong.',
  'doctor.error-value.many':
    '{count} cells in a row from {cell} (sheet "{sheet}") show {error}: their figures are lost, and every sum over them is wrong.',
  'doctor.error-value.advice': 'Open the formula in {cell} and point it at its source again, or type the number.',
  'doctor.text-number': 'Cell {cell} (sheet "{sheet}") holds "{text}" as text, read as {value}; SUM passes over it.',
  'doctor.text-number.guessed':
    'Cell {cell} (sheet "{sheet}") holds "{text}" as text, read as {value} like its neighbours; SUM passes over it.',
  'doctor.text-number.unclear':
    'Cell {cell} (sheet "{sheet}") holds "{text}" as text: whether the point separates thousands or decimals is unclear, so it is not counted yet.',
  'doctor.text-number.advice': 'Type the number into {cell} again (number format, not text).',
  'doctor.not-a-number':
    'Cell {cell} (sheet "{sheet}") holds "{text}" in a column of amounts; it cannot be read as a number.',
  'doctor.not-a-number.advice': 'Type a number into {cell}; move the explanation to the note column.',
  'doctor.negative.plan': 'Cell {cell} (sheet "{sheet}"): negative capital plan ({amount}) – {name}.',
  'doctor.negative.disbursed':
    'Cell {cell} (sheet "{sheet}"): negative disbursement ({amount}) – {name}; it is counted as it stands (paid back, recovered).',
  'doctor.negative.advice': 'Check the sign of the number in {cell}.',
  'doctor.total-mismatch.total':
    'Cell {cell} (sheet "{sheet}"): {label} says {printed}, the rows {rows} add up to {added}, off by {difference}.',
  'doctor.total-mismatch.subtotal':
    'Cell {cell} (sheet "{sheet}"): subtotal "{label}" says {printed}, the rows {rows} add up to {added}, off by {difference}.',
  'doctor.total-mismatch.rounding':
    'Cell {cell} (sheet "{sheet}"): "{label}" says {printed}, the rows {rows} add up to {added}, off by {difference}; rounding of the rows may explain it.',
  'doctor.total-mismatch.advice':
    'Look at the formula in {cell} and at the rows it adds. The software does not repair it.',
};
