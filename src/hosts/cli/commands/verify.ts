/** `thidua verify`: the workbook as it is now against its sealed result. Changes nothing. */
import { assess } from '../../../core/assessment';
import type { Finding } from '../../../core/finding';
import { fromSheets, type RuleSet } from '../../../core/rules';
import {
  compareSeal,
  faultMessage,
  printedCode,
  printedFaults,
  rulesFrom,
  type Seal,
  type SealSheet,
  typedCode,
} from '../../../core/seal';
import { message } from '../../../messages';
import { findPreset } from '../../../../presets';
import { fileFindings } from '../findings';
import { rulesOf } from '../judged';
import { type Command, EXIT, type Job, Stop } from '../model';
import { type Recognised, recogniseFile } from '../recognised';
import { sealSheetOf } from '../sealed';
import { verifiedJson, verifiedText } from '../verified';

/** The code that was asked for. Throws Stop where it is none. */
function codeOption({ options: { code } }: Job): string | null {
  if (typeof code !== 'string') return null;
  const typed = typedCode(code);
  if (typed === null) throw new Stop(EXIT.usage, [message('cli.verify.badCode', { code })]);
  return typed;
}

/** The seal to hold the file against. Throws Stop where there is none. */
function chosen(sheet: SealSheet | null, file: string, code: string | null): Seal {
  if (sheet === null) throw new Stop(EXIT.unreadable, [message('cli.verify.none', { file })]);
  const found = code === null ? sheet.seals[sheet.seals.length - 1] : sheet.seals.find((seal) => seal.code === code);
  if (found !== undefined) return found;
  const codes = sheet.seals.map((seal) => printedCode(seal.code)).join(', ');
  const unknown = code === null || codes === '';
  throw new Stop(EXIT.undecided, [
    unknown
      ? message('cli.verify.damaged', { file })
      : message('cli.verify.noCode', { code: printedCode(code), codes }),
    ...sheet.faults.map(faultMessage),
  ]);
}

/** The rules of today: those asked for, those in the file, the preset of that name, else the sealed ones. Throws Stop. */
async function rulesNow(job: Job, { workbook }: Recognised, sealed: RuleSet | null): Promise<RuleSet> {
  if (job.options['preset'] !== undefined || job.options['rules'] !== undefined) return rulesOf(job);
  const own = fromSheets(workbook.grids);
  if (own !== null && 'problems' in own) {
    const head = message('cli.verify.rulesBad', { count: own.problems.length });
    throw new Stop(EXIT.undecided, [head, ...own.problems.map((problem) => problem.message)]);
  }
  if (own !== null && (sealed === null || own.rules.id === sealed.id)) return own.rules;
  const found = (sealed && findPreset(sealed.id)) ?? sealed;
  return found ?? rulesOf(job);
}

export const verify: Command = {
  name: 'verify',
  options: { code: 'text', preset: 'text', rules: 'text' },
  run: async (job) => {
    const code = codeOption(job);
    const recognised = await recogniseFile(job);
    const { workbook, mapping } = recognised;
    const sheet = sealSheetOf(workbook);
    const seal = chosen(sheet, workbook.name, code);
    const rules = await rulesNow(job, recognised, rulesFrom(seal.rows));
    const { dataAt, lawAt } = seal;
    const assessment = assess(workbook.grids, { rules, dataAt, lawAt, ...mapping });
    const findings: Finding[] = [...fileFindings(workbook), ...assessment.findings];
    const blocking = findings.filter(({ severity }) => severity === 'blocking');
    const comparison = compareSeal(seal, { rules, facts: assessment.facts, decisions: assessment.decisions });
    const open = assessment.questions.length + blocking.length > 0;
    const now = { rules, facts: assessment.facts, decisions: assessment.decisions };
    // The printed results are those of the last seal.
    const last = seal === sheet!.seals[sheet!.seals.length - 1];
    const printed = last ? (printedFaults(workbook.grids, seal, comparison, open ? null : now) ?? []) : [];
    const verified = {
      file: job.file,
      seal,
      seals: sheet!.seals,
      faults: sheet!.faults,
      comparison,
      printed,
      ...{ rules, facts: assessment.facts, questions: assessment.questions, blocking },
    };
    job.terminal.out(
      job.options.json
        ? JSON.stringify(verifiedJson(verified, job.language), null, 2)
        : verifiedText(verified, job.language),
    );
    const whole = !open && sheet!.faults.length + printed.length === 0 && comparison.states[0] === 'match';
    return whole ? EXIT.done : EXIT.undecided;
  },
};
