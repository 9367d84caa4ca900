/** `thidua report FOLDER`: every workbook of a folder judged, one consolidated workbook and one paper. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Finding } from '../../../core/finding';
import { type Department, type LeftOut, type Province, provincePaper, provinceSheets } from '../../../core/province';
import { newWorkbook } from '../../../files';
import { message, say } from '../../../messages';
import { dayOption, rulesOf } from '../judged';
import { EXIT, type ExitCode, type Job, Stop } from '../model';
import { bytesOf, jsonOf } from '../open';
import { outputOf, save } from '../output';
import { progressOf } from '../progress';
import { workbooksIn } from './files';
import { Journal, keyOf } from './journal';
import type { FileResult, FileTask } from './one';
import { runAll } from './pool';

/** Results of an earlier file, under the name of this one. */
function named(result: FileResult, file: string): FileResult {
  return 'department' in result
    ? { department: { ...result.department, file } }
    : { leftOut: { ...result.leftOut, file } };
}

/** What decides a result besides the workbook: rules as they stand, days, mapping. */
async function askedOf(job: Job): Promise<unknown> {
  const { map, encoding } = job.options;
  const mapping = typeof map === 'string' ? await jsonOf(map, 'cli.mapNotJson') : null;
  const days = (['as-of', 'law-at'] as const).map((name) => dayOption(job, name));
  return [await rulesOf(job), days, mapping, encoding ?? null, job.language];
}

/** Two departments of one name may be one department twice: said, and left to a person. */
function sameNames(departments: readonly Department[]): Department[] {
  return departments.map((department) => {
    const files = departments.filter(({ name }) => name === department.name).map(({ file }) => file);
    if (files.length < 2) return department;
    const finding: Pick<Finding, 'severity' | 'message' | 'advice'> = {
      severity: 'warning',
      message: message('province.sameName', { files: files.join(', '), name: department.name }),
      advice: message('province.sameName.do'),
    };
    return { ...department, findings: [{ ...finding, cells: '' }, ...department.findings] };
  });
}

async function resultsOf(job: Job, names: readonly string[], journal: Journal): Promise<Map<string, FileResult>> {
  const { file: folder, language, options, terminal } = job;
  const asked = await askedOf(job);
  const results = new Map<string, FileResult>();
  const firsts = new Map<string, string>();
  const keys = new Map<string, string>();
  const tasks: FileTask[] = [];
  let resumed = 0;
  for (const file of names) {
    const place = path.join(folder, file);
    const bytes = await bytesOf(place).catch((error: unknown) => error as Stop);
    if (bytes instanceof Error) {
      results.set(file, { leftOut: { file, why: bytes.says } });
      continue;
    }
    const key = keyOf(bytes, asked);
    const first = firsts.get(key);
    if (first !== undefined && bytes.length > 0) {
      results.set(file, { leftOut: { file, why: [message('province.sameContent', { other: first })] } });
      continue;
    }
    firsts.set(key, file);
    const known = journal.of(key);
    if (known) {
      resumed += 1;
      results.set(file, named(known, file));
    } else {
      keys.set(file, key);
      tasks.push({ file, path: place, options, language });
    }
  }
  if (resumed > 0) terminal.err(say(language, message('province.resumed', { count: resumed })));
  const write = (text: string) => void process.stderr.write(text);
  const progress = progressOf(terminal, language, write, message('province.running'));
  let finished = 0;
  await runAll(tasks, {
    startWorker: terminal.startWorker,
    done: ({ file }, result) => {
      results.set(file, result);
      // What could not be read may have been put right by the next run: only results are kept.
      if ('department' in result) journal.add(keys.get(file)!, result);
      progress.at((finished += 1) / tasks.length);
    },
  });
  progress.done();
  return results;
}

function told(job: Job, province: Province, file: string, paper: string): string {
  const { language, options } = job;
  const { departments, leftOut } = province;
  const decisions = departments.reduce((sum, one) => sum + one.decisions.length, 0);
  const sayWhy = ({ why }: LeftOut) => why.map((one) => say(language, one)).join(' ');
  if (options.json) {
    const left = leftOut.map((one) => ({ file: one.file, why: sayWhy(one) }));
    return JSON.stringify(
      { schema: 1, file, paper, departments: departments.length, decisions, leftOut: left },
      null,
      2,
    );
  }
  const args = { file, paper, departments: departments.length, decisions, left: leftOut.length };
  const lines = leftOut.map((one) =>
    say(language, message('province.leftOutLine', { file: one.file, why: sayWhy(one) })),
  );
  return [...lines, say(language, message('province.written', args))].join('\n');
}

/** 0 every file counted, 1 some left out and named, 3 none could be. Throws Stop. */
export async function reportFolder(job: Job): Promise<ExitCode> {
  const { file: folder, language, options, terminal } = job;
  const out = outputOf(job);
  const paper = out.replace(/\.xlsx$/i, '.docx');
  if (existsSync(paper) && options.force !== true)
    throw new Stop(EXIT.usage, [message('cli.outExists', { file: paper })]);
  const names = workbooksIn(folder, [out]);
  if (names.length === 0) throw new Stop(EXIT.unreadable, [message('province.noFiles', { folder })]);
  const journal = new Journal(`${out}.dang-lam.jsonl`);
  const results = await resultsOf(job, names, journal);
  const inOrder = names.map((name) => results.get(name)!);
  const province: Province = {
    departments: sameNames(inOrder.flatMap((one) => ('department' in one ? [one.department] : []))),
    leftOut: inOrder.flatMap((one) => ('leftOut' in one ? [one.leftOut] : [])),
  };
  const sheets = provinceSheets(province, language);
  const dress = sheets.map((sheet) => sheet.dress);
  const made = newWorkbook(sheets, dress, path.basename(out));
  if ('problem' in made) throw new Stop(EXIT.unreadable, [made.problem]);
  // The library that writes .docx is large: loaded only now.
  const { writeDocx } = await import('../../../files/docx');
  const written = await writeDocx(provincePaper(province));
  if ('problem' in written) throw new Stop(EXIT.unreadable, [written.problem]);
  await save(out, made.bytes);
  await save(paper, written.bytes);
  journal.remove();
  terminal.out(told(job, province, out, paper));
  if (province.departments.length === 0) return EXIT.unreadable;
  return province.leftOut.length > 0 ? EXIT.undecided : EXIT.done;
}
