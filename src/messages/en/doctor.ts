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
  'doctor.column-formula':
    'Cell {cell} (sheet "{sheet}", {name}): by the formula printed in the heading, {formula}, it should be {computed}, but says {printed}.',
  'doctor.column-formula.form':
    'The formula printed in {cell} (sheet "{sheet}"), {formula}, fails on {wrong} of {all} rows: the form may misprint it, so it is not used.',
  'doctor.column-formula.advice':
    'Compare the columns of the formula; correct the wrong figure, or the printed formula.',
  'doctor.rate-mismatch':
    'Cell {cell} (sheet "{sheet}", {name}): the rate says {printed}, the amounts give {right}; no rounding explains it.',
  'doctor.rate-mismatch.twice':
    'Cell {cell} (sheet "{sheet}", {name}): the rate says {printed}, the amounts give {right}; rounding twice may explain it.',
  'doctor.rate-mismatch.advice': 'Compute the rate in {cell} again from disbursed and plan.',
  'doctor.without-plan': 'Cell {cell} (sheet "{sheet}"): {name} disbursed {amount} but has no capital plan.',
  'doctor.without-plan.advice':
    'Add the plan (year, carry-over or advance) of this row, or check the disbursed amount.',
  'doctor.over-plan':
    'Cell {cell} (sheet "{sheet}"): {name} disbursed {over} more than plan, carry-over and advance, against {clause}.',
  'doctor.over-plan.noLaw':
    'Cell {cell} (sheet "{sheet}"): {name} disbursed {over} more than plan, carry-over and advance (no text on the limit of that year is stored; the user may add it).',
  'doctor.over-plan.advice':
    'Check disbursed, carry-over and advance of this row; a text that allows it belongs into the note when marking it as seen.',
  'doctor.over-investment':
    'Cell {cell} (sheet "{sheet}"): {name} disbursed {over} more than its total investment, against {clause}.',
  'doctor.over-investment.noLaw':
    'Cell {cell} (sheet "{sheet}"): {name} disbursed {over} more than its total investment (no text of that year is stored; the user may add it).',
  'doctor.over-investment.advice':
    'Check the total investment (was it adjusted?) and the disbursed amount of this row.',
  'doctor.counted-twice':
    'Project code {name} in rows {rows} (sheet "{sheet}") shows the same amounts in every column: the same money is counted {count} times.',
  'doctor.counted-twice.name':
    '"{name}" in rows {rows} (sheet "{sheet}") shows the same amounts in every column: the same money may be counted {count} times.',
  'doctor.counted-twice.advice':
    'If it was entered twice, keep one row; if it is money of two kinds, give each row its project code or source.',
  'doctor.duplicate-code': 'Project code {code} stands in {count} rows (sheet "{sheet}", first: {cell}).',
  'doctor.duplicate-code.advice':
    'Leave it if one project has several sources; if it was entered twice, remove one row.',
  'doctor.mixed-units':
    'Cell {cell} (sheet "{sheet}"): {name} says {amount}, {times} times what is usual in the column; it may be in another unit.',
  'doctor.mixed-units.advice': 'Check that {cell} is in the unit of the table.',
  'doctor.suspicious-blank':
    '{count} blank cells in column "{header}" (sheet "{sheet}", first: {cell}): not reported, or nothing disbursed? A blank is taken as not reported.',
  'doctor.suspicious-blank.advice': 'Type 0 if nothing was disbursed; if there is no figure yet, ask the unit for it.',
  'doctor.hidden-in-sum':
    'Cell {cell} (sheet "{sheet}"): "{label}" adds {count} hidden rows (first: row {row}), {amount}; readers do not see them.',
  'doctor.hidden-in-sum.out':
    'Cell {cell} (sheet "{sheet}"): "{label}" adds the visible rows only and leaves out {count} hidden ones (first: row {row}), {amount}; results still count hidden rows.',
  'doctor.hidden-in-sum.advice':
    'Show the hidden rows and decide: keep them in sight and in {cell} if they are in use, else delete them.',
  'doctor.hidden-rows': '{count} data rows are hidden (sheet "{sheet}", first: row {row}); their money still counts.',
  'doctor.hidden-rows.advice': 'Show these rows and check them; delete them if they are no longer in use.',
  'doctor.hidden-columns': 'Column {column} "{header}" (sheet "{sheet}") is hidden but used.',
  'doctor.hidden-columns.advice': 'Show column {column} and check it, or choose another column under Settings.',
  'doctor.out-of-year':
    'Column "{header}" (sheet "{sheet}", cell {cell}) counts through {day}, outside budget year {year} (01/01 to 31/01 of the next year).',
  'doctor.out-of-year.advice': 'Check the day in the title and in the heading.',
  'doctor.repeated-header':
    'The headings are printed again {count} times inside the table (sheet "{sheet}", from row {row}); these rows are passed over.',
  'doctor.repeated-header.advice': 'Use "Rows to repeat at top" instead of copying the headings into the table.',
  'doctor.legacy-font': '{count} cells (sheet "{sheet}", first: {cell}) use the old font {font}, read as "{sample}".',
  'doctor.legacy-font.advice':
    'The cells stay as they are. To send them elsewhere, turn them into Unicode (function TD_UNICODE).',
  'doctor.stale-formula':
    'Cell {cell} (sheet "{sheet}") stores {cached}, but its formula {formula} gives {now}: the sheet was saved without recalculating.',
  'doctor.stale-formula.beyond':
    '{count} cells have formulas that this software cannot recalculate and compare (sheet "{sheet}", first: {cell}); it takes the numbers stored in them. This is no error.',
  'doctor.stale-formula.beyond.advice':
    'With the workbook open in Excel the numbers are always fresh and nothing is to be done. If other software saved the file, press Ctrl+Alt+F9 to recalculate everything, and save.',
  'doctor.stale-formula.advice': 'Open the sheet, press Ctrl+Alt+F9 to recalculate everything, and save.',
};
