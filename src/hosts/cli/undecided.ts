/** What has to be answered or corrected before anything is decided. */
import type { Assessment } from '../../core/assessment/model';
import { message, say } from '../../messages';
import { exitCodeOf, findingsText, questionsText } from './findings';
import { EXIT, type ExitCode, type Job } from './model';

/** Says the questions and blocking findings and returns the exit code they ask for; null where all is decided. */
export function saidUndecided(job: Job, { questions, findings }: Assessment): ExitCode | null {
  const code = exitCodeOf(questions, findings);
  if (code === EXIT.done) return null;
  const blocking = findings.filter(({ severity }) => severity === 'blocking');
  const open = message('cli.notDecided', { questions: questions.length, findings: blocking.length });
  const { language } = job;
  const blocks = [questionsText(questions, job.file, language), findingsText(blocking, language), say(language, open)];
  job.terminal.err(blocks.filter((block) => block !== '').join('\n\n'));
  return code;
}
