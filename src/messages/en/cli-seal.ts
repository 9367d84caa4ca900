/** Words of `thidua seal` and `thidua verify`. */
import type { cliSeal as vi } from '../vi/cli-seal';

export const cliSeal: Record<keyof typeof vi, string> = {
  'cli.help.seal': `Usage: thidua seal FILE --out RESULT.xlsx --preset RULE_SET [--as-of DAY] [--law-at DAY] [--by NAME] [--reason WHY] [--issued DECISION] [--map FILE.json]

Seals the result into a copy of the file: sheets KQ_XetKhenThuong, KQ_ThuyetMinh, and KQ_ChotKetQua, which keeps
a snapshot of rules, figures and results and a 16-character code for the minutes. The input is never changed.
Earlier seals are kept; sealing again needs a reason.

  --out FILE.xlsx  the result, another file than the input
  --force          overwrite a result that exists
  --by NAME        who seals (as declared)
  --reason WHY     why it is sealed again; needed from the second seal on
  --issued NO      the decision issued on it; from then on a change is only a note to the council
  --preset NAME    a rule set that is built in: {presets}
  --rules FILE.json the department's own rule set, instead of --preset
  --as-of DAY      data date (default: the day printed in the table)
  --law-at DAY     day of the council's meeting (default: as --as-of)
  --map FILE.json  a corrected mapping (see thidua inspect --help)
  --json           print a summary as JSON
  --lang vi|en     language

Exit codes: 0 sealed; 1 a question or a blocking finding is open, or no further seal is possible; 2 usage; 3 unreadable input.`,
  'cli.help.verify': `Usage: thidua verify FILE [--code CODE] [--preset RULE_SET | --rules FILE.json] [--map FILE.json]

Holds the file against the result sealed in its sheet KQ_ChotKetQua: match, figures have changed, rules have changed
or software version has changed; every old and new value, and the decisions that flip. Changes nothing.

  --code CODE      the code printed in the minutes (default: the last seal)
  --preset NAME    compare with a built-in rule set: {presets}
  --rules FILE.json compare with the department's own rule set
                   (default: sheet QD_QuyDinh of the file, then the preset of that name, then the sealed rules)
  --map FILE.json  a corrected mapping (see thidua inspect --help)
  --json           print JSON
  --lang vi|en     language

Exit codes: 0 match; 1 changed, seal sheet tampered with, or not comparable; 2 usage; 3 unreadable input, or nothing sealed.`,

  'cli.sealed':
    'Sealed the result into {file}.\nCode: {code}\n{decisions} decisions, {rows} rows of snapshot in sheet KQ_ChotKetQua. The input is unchanged.',
  'cli.verify.none':
    'Nothing is sealed in file {file} (it has no sheet KQ_ChotKetQua). Seal with: thidua seal {file} --out RESULT.xlsx …',
  'cli.verify.newer':
    'Sheet KQ_ChotKetQua of file {file} was written by a newer version of the software. Update thidua.',
  'cli.verify.damaged': 'No seal in sheet KQ_ChotKetQua of file {file} is whole, so nothing can be compared.',
  'cli.verify.badCode':
    'Code “{code}” is no code. Type 16 characters as printed in the minutes, for example 7K3F-A9QX-01BC-2DEF.',
  'cli.verify.noCode':
    'Sheet KQ_ChotKetQua does not hold code {code}: it was shortened, or the code belongs to another file. Codes there: {codes}.',
  'cli.verify.rulesBad': 'Sheet QD_QuyDinh has {count} mistakes, so nothing can be compared:',
  'cli.verify.head': 'Code {code}: {states}',
  'cli.verify.when': 'Sealed {at} by {by}; figures to {dataAt}, council meeting {lawAt}.',
  'cli.verify.issued': 'Issued: {issued}.',
  'cli.verify.printed': 'The sheet KQ_XetKhenThuong no longer says what was sealed ({count}):',
  'cli.verify.inputs': 'Figures have changed ({count}):',
  'cli.verify.rules': 'Rules have changed ({count}):',
  'cli.verify.flips': 'Decisions that flip ({count}):',
  'cli.verify.noFlips': 'No decision flips.',
  'cli.verify.faults': 'Sheet KQ_ChotKetQua is not whole ({count}):',
  'cli.verify.open':
    'Results cannot be compared yet: {questions} questions and {findings} blocking findings named here are open.',
  'cli.verify.nobody': 'not said',
};
