/** Words of `thidua collect` and `thidua merge`. */
export const cliCollect = {
  'cli.help.collect': `Usage: thidua collect FILE --out DIR/ [--unit CODE] [--as-of DAY] [--due DAY] [--map FILE.json] [--json]

Makes collection forms: one small .xlsx per unit with only its initiatives, reviews, commitments and bottlenecks.
Units fill it in with Excel alone; merge it with thidua merge. The file is not changed.

  --out DIR/       where the forms go; --force overwrites
  --unit CODE      one unit only
  --as-of DAY      figures as of (default: the day in the table)
  --due DAY        when it is wanted back, printed on the form
  --map FILE.json  corrected mapping (see thidua inspect --help)
  --json           list the forms as JSON
  --lang vi|en     language

Example: thidua collect so-tttt-2022.xlsx --out phieu/ --due 20/12/2022`,
  'cli.help.merge': `Usage: thidua merge FILE FORM... [--out RESULT.xlsx] [--as-of DAY] [--map FILE.json] [--json]

Merges returned forms: shows every new row, every change (old → new), rows the workbook says otherwise, units still missing.
Without --out nothing is written. With --out new and changed rows go into a copy; a conflict is never overwritten by itself.

  FORM             the returned files, or a folder
  --out FILE.xlsx  the merged copy; --force overwrites
  --take ID,ID     conflicts decided for the form (ids in square brackets), or "all"
  --as-of DAY      figures as of (default: the day in the table)
  --by NAME        who merges, written into row 1 of the sheets
  --map FILE.json  corrected mapping (see thidua inspect --help)
  --json           as JSON
  --lang vi|en     language

Exit code 1: open conflicts, broken cells, refused forms, or two files of one unit.

Example: thidua merge so-tttt-2022.xlsx phieu/*.xlsx --out merged.xlsx`,
  'cli.collect.noFolder': 'Say where the forms go: --out DIR/.',
  'cli.collect.notFolder': '{file} is a file. Choose a folder for the forms.',
  'cli.collect.noUnits': '{file} has no collective in DL_DoiTuong. Make DL_DoiTuong in the set-up first.',
  'cli.collect.noUnit': 'DL_DoiTuong has no unit “{unit}”. Codes: {known}.',
  'cli.collect.noYear': 'The budget year of the workbook is not known. Add --as-of, e.g. --as-of 2022-12-31.',
  'cli.collect.made': '{file} · {name}',
  'cli.collect.done':
    '{n} forms of {year} made in {folder}. Send each to its unit; merge with: thidua merge {file} {folder}/*.xlsx',
  'cli.collect.homeless': '{n} projects are in no form, their unit is not known: {names}.',
  'cli.collect.noAgency':
    'DL_ThongTin does not say "Tên cơ quan": a form of another department whose unit has the same code and name cannot be told apart.',
  'cli.merge.noForms': 'Name the returned files after the workbook.',
  'cli.merge.badTake': 'There is no conflict “{id}”. Known: {known}.',
  'cli.merge.form': '{name} · {file} · filled in by: {filler}',
  'cli.merge.nobody': 'not said',
  'cli.merge.new': '  + {part} · {name} (cell {cell}): {cells}',
  'cli.merge.changed': '  ~ {part} · {name} (cell {cell}): {cells}',
  'cli.merge.conflict': '  ! {part} · {name} (cell {cell}): {cells} ({reason}) [{id}]',
  'cli.merge.gone': '  - {part} · {name}: dropped by the unit, kept in the workbook{cell}',
  'cli.merge.same': '  = {n} rows unchanged',
  'cli.merge.problem': '  ? {text} {advice}',
  'cli.merge.refused': 'Refused: {text} {advice}',
  'cli.merge.doubled': '{name} sent {n} different files: {files}. Name only one of them and run again.',
  'cli.merge.doubledLine': '  ≠ {part}: {sides}',
  'cli.merge.untouched': '{name}: {file} is as it went out, so not returned yet.',
  'cli.merge.missing': 'Not returned yet ({n}): {names}.',
  'cli.merge.complete': 'Every unit has returned its form.',
  'cli.merge.counts': 'New {fresh}, changed {changed}, unchanged {same}, conflicts {conflict}, broken {problem}.',
  'cli.merge.written': '{n} rows written to {file}; DL_Phieu says who has returned. The original is unchanged.',
  'cli.merge.sheetState':
    'The sheet {sheet} cannot be written (not ours, another version, or without a column). See to it in the set-up first.',
};
