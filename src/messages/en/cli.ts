/** Words of the command line. */
import type { cli as vi } from '../vi/cli';

export const cli: Record<keyof typeof vi, string> = {
  'cli.help': `thidua – reads a disbursement workbook, computes attainment, judges commendations

Usage: thidua <command> FILE [options]

Commands:
  inspect    how the disbursement table was understood: unit, columns, rows
  check      checks the figures: broken formulas, text numbers, totals that do not add up …
  evaluate   attainment and who qualifies for which commendation, with reasons
  report     writes the verdicts as sheets into a copy of the file
  monthly    fill last month's report with the figures, as this month's report
  reconcile  the books against an extract of the State Treasury: differences, causes; fills the department's form
  collect    make collection forms: one file per unit for initiatives, reviews, commitments, bottlenecks
  merge      merge returned forms, every difference shown; which units are missing
  seal       seals the result: verdicts, a snapshot of figures and rules, and a code, into a copy of the file
  verify     holds the file against its sealed result: match, or what has changed

Options of every command:
  --json         print JSON instead of text
  --lang vi|en   language (default: vi)
  --encoding X   how a .csv that does not say so is written: utf-8, utf-16, windows-1258, tcvn3, vni
  --help         help of a command: thidua evaluate --help

Exit codes: 0 done; 1 a question or a blocking finding leaves a verdict uncomputed; 2 usage; 3 unreadable input.
Your file is never changed; no data leaves the machine.`,
  'cli.help.inspect': `Usage: thidua inspect FILE [--map FILE.json] [--json]

Says how the disbursement table was understood and what must be asked. Changes nothing.

  --map FILE.json  a mapping: the JSON that "inspect --json" printed, with roles of columns, units or the
                   "answer" of questions edited
  --json           print the mapping as JSON, rows counted from 1
  --lang vi|en     language

Example: thidua inspect so-tttt-2022.xlsx --json > mapping.json`,
  'cli.help.check': `Usage: thidua check FILE [--map FILE.json] [--out LIST.xlsx] [--json]

Checks the disbursement tables: headings, unit, text numbers, #REF!, negative amounts, totals. Changes nothing.

  --map FILE.json  an edited mapping (see thidua inspect --help)
  --out FILE.xlsx  write the list of findings, notes of those seen included; --force overwrites
  --json           print the findings as JSON
  --lang vi|en     language`,
  'cli.help.evaluate': `Usage: thidua evaluate FILE --preset RULE_SET [--as-of DAY] [--law-at DAY] [--map FILE.json] [--json]

Computes the attainment of every unit and person and who qualifies for which commendation, with reasons. Changes nothing.

  --preset NAME    a rule set that comes with the product: {presets}
  --rules FILE.json your own rule set instead of --preset
  --as-of DAY      data date, e.g. 2022-12-31 (default: the day printed in the table)
  --law-at DAY     day of the council's meeting: which rules are in force (default: as --as-of)
  --map FILE.json  an edited mapping (see thidua inspect --help)
  --json           print the result as JSON
  --lang vi|en     language

Example: thidua evaluate so-tttt-2022.xlsx --preset binh-phuoc/2022 --as-of 2022-12-31 --law-at 2022-12-31`,
  'cli.help.report': `Usage: thidua report FILE --out RESULT.xlsx --preset RULE_SET [--as-of DAY] [--law-at DAY] [--map FILE.json]

Writes the verdicts into a copy of the file, in two added sheets KQ_XetKhenThuong and KQ_ThuyetMinh. The file itself stays as it is.

A FOLDER instead of FILE: every workbook in it (and below it) is judged on the available cores into one consolidated
workbook OUT.xlsx and one report OUT.docx. A bad or undecided file is named with its reason and never stops the rest; an
interrupted run is taken up where it ended. Exit code 1: some files are left out; 3: none could be counted.

  --out FILE.xlsx  the result, another file than the input
  --out FILE.docx  the submission with its list; with --paper NAME another paper
  --out FOLDER/    every paper, a .docx file each
  --paper NAME     which paper (an unknown name lists them)
  --subject CODE   for one collective or individual only
  --template FILE.docx  the department's own layout (docs/mau-van-ban.md)
  --force          overwrite an existing result
  --by NAME        who made it, written in row 1 of the result sheets
  --preset NAME    a rule set that comes with the product: {presets}
  --rules FILE.json your own rule set instead of --preset
  --as-of DAY      data date (default: the day printed in the table)
  --law-at DAY     day of the council's meeting (default: as --as-of)
  --map FILE.json  an edited mapping (see thidua inspect --help)
  --json           print a summary as JSON
  --lang vi|en     language`,

  'cli.badEncoding': 'There is no encoding “{value}”. Choose one of: {known}.',
  'cli.seeHelp': 'See: thidua {command} --help',
  'cli.noCommand':
    'There is no command "{command}". Commands: inspect, check, evaluate, report, monthly, reconcile, collect, merge, seal, verify.',
  'cli.noFile': 'The name of the file to read is missing.',
  'cli.oneFile': 'One file at a time; not expected: {extra}.',
  'cli.unknownOption': 'There is no option {option}.',
  'cli.missingValue': 'Option {option} needs a value.',
  'cli.badLanguage': 'There is no language "{value}". Choose vi or en.',
  'cli.badDay': 'The day "{value}" of {option} is not valid. Type it like 2022-12-31 or 31/12/2022.',
  'cli.noPreset': 'The rule set is missing. Add --preset with one of: {presets}; or --rules FILE.json.',
  'cli.unknownPreset': 'There is no rule set "{preset}". Available: {presets}.',
  'cli.twoRules': 'Use only one of --preset and --rules.',
  'cli.noDay':
    'The table prints no data date, or the tables print different ones. Add --as-of, e.g. --as-of 2022-12-31.',
  'cli.noOut': 'The name of the result is missing. Add --out RESULT.xlsx.',
  'cli.outIsInput': 'The result {file} is the input itself. Choose another name; the input is never overwritten.',
  'cli.outExists': 'The file {file} exists. Choose another name, or add --force to overwrite it.',
  'cli.outNotXlsx': 'The name of the result {file} must end in {extension} like the input.',
  'cli.cannotWrite': 'The file {file} cannot be written ({detail}). Check the folder and its permissions.',

  'cli.fileMissing': 'There is no file {file}. Check its name and folder.',
  'cli.fileFolder': '{file} is a folder. Name a spreadsheet file.',
  'cli.fileDenied': 'The file {file} cannot be opened ({detail}). Close it in Excel or check its permissions.',
  'cli.mapNotJson': 'The mapping {file} is not JSON ({detail}). Make it again: thidua inspect FILE --json > {file}',
  'cli.mapBad': 'The mapping {file}, at {at}: {detail}. Correct it, or make it again with thidua inspect FILE --json.',
  'cli.mapBad.tables': 'the list "tables" is missing',
  'cli.mapBad.schema': 'only "schema": 1 can be read',
  'cli.mapBad.sheet': 'the workbook has no sheet "{sheet}"',
  'cli.mapBad.role': 'there is no role "{role}"',
  'cli.mapBad.unit': 'the unit must be 1, 1000, 1000000 or 1000000000',
  'cli.mapBad.text': 'must be text',
  'cli.mapBad.answer': 'there is no choice "{answer}"; choices: {choices}',
  'cli.sheetRules': 'Using the rule set {id} (version {version}) from the sheet QD_QuyDinh of the file.',
  'cli.sheetRulesBad': 'The sheet QD_QuyDinh of the file has {count} mistakes:',
  'cli.rulesNotJson': 'The rule set {file} is not JSON ({detail}).',
  'cli.rulesBad': 'The rule set {file} has {count} mistakes:',
  'cli.resultNotOurs':
    'The file {file} has a sheet {sheet} that thidua did not write; it is not overwritten. Rename it and try again.',

  'cli.reading': 'Reading',
  'cli.table': 'Sheet "{sheet}": {title}',
  'cli.table.untitled': 'table without a title',
  'cli.table.unit': 'Unit: {unit} (row {row})',
  'cli.table.noUnit': 'Unit: not clear',
  'cli.table.asOf': 'Data as of: {day}',
  'cli.table.rows': 'Headings: rows {header} · data: rows {data}',
  'cli.table.column': '{letter}  {role} ({share})  {header}',
  'cli.questions': 'To be answered before judging ({count}):',
  'cli.question.choice': '{value} – {label}',
  'cli.question.how':
    'To answer: thidua inspect {file} --json > mapping.json, fill in "answer" of each question, then add --map mapping.json.',
  'cli.severity.blocking': 'BLOCKING',
  'cli.severity.error': 'ERROR',
  'cli.severity.warning': 'WARNING',
  'cli.severity.info': 'NOTE',
  'cli.finding': '{severity}  {cells}',
  'cli.finding.more': '{cells} and {count} more',
  'cli.findings.none': 'Nothing found.',
  'cli.findings.count': 'Found: {blocking} blocking, {error} errors, {warning} warnings, {info} notes.',
  'cli.uncomputed':
    '{count} cells hold formulas whose results are not stored in the file (first: {cell}); they count as not reported.',
  'cli.uncomputed.do': 'Open the file in Excel, let it calculate, save it and run this again.',
  'cli.attainment': 'Attainment of units and persons (data as of {day})',
  'cli.attainment.line': '{mark} {name} · {plan} · {disbursed}/{total} đồng · {rate}{remaining}',
  'cli.attainment.estimate': 'estimate',
  'cli.attainment.remaining': ' · {amount} đồng still to disburse',
  'cli.decisions': 'Verdicts by {rules}, council meeting on {day}',
  'cli.decision': '{mark} {name}: {outcome}{reason}',
  'cli.notDecided': 'Not judged: {questions} questions and {findings} blocking findings are open.',
  'cli.written':
    'Written {file}: {verdicts} verdicts in KQ_XetKhenThuong, reasons in KQ_ThuyetMinh. The input is unchanged.',
  'cli.disclaimer': 'A calculator and a drafting aid, not the official record.',
};
