/** `thidua report` into papers: one .docx, or all of them in a folder. */
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  buildPaper,
  IMPORT_ID,
  importSheet,
  PAPERS,
  papersFor,
  type PaperInput,
  type PaperSheet,
  progressFacts,
  paperSheets,
  readAgency,
  sealNoteOf,
} from '../../core/report/papers';
import { AGENCY, blankAgencyRows, dressOf, encode, ListSheet } from '../../core/store';
import { newWorkbook } from '../../files';
import type { Template } from '../../files/docx';
import { message, say } from '../../messages';
import { findingsText } from './findings';
import { type Judged, judgeFile } from './judged';
import { EXIT, type ExitCode, type Job, Stop } from './model';
import { bytesOf } from './open';
import { now, save } from './output';
import { saidUndecided } from './undecided';

const usage = (key: string, args: Record<string, string> = {}) => new Stop(EXIT.usage, [message(key, args)]);

const isFolder = (out: string) => /[\\/]$/.test(out) || (existsSync(out) && statSync(out).isDirectory());

/** Made as a workbook only. */
const isSheet = (id: string) => id === IMPORT_ID || id === AGENCY.name;

/** Papers are asked for by the name of what is written, or by an option that only they have. */
export function wantsPapers({ options: { out, paper, template, subject } }: Job): boolean {
  if ([paper, template, subject].some((option) => option !== undefined)) return true;
  return typeof out === 'string' && (isFolder(out) || path.extname(out).toLowerCase() === '.docx');
}

/** Paper id → file to write. Throws Stop before anything is read. */
function targetsOf({ file, options: { out, paper, force, template, subject } }: Job): Map<string, string> {
  if (typeof out !== 'string') throw usage('cli.noOut');
  const papers = [...PAPERS.map(({ id }) => id), IMPORT_ID];
  const names = [...papers, AGENCY.name];
  if (typeof paper === 'string' && !names.includes(paper)) {
    throw usage('cli.paper.unknown', { paper, papers: names.join(', ') });
  }
  const own = typeof paper === 'string' ? [paper] : isFolder(out) ? papers : ['to-trinh'];
  const targets = new Map(
    own.map((id) => [id, isFolder(out) ? path.join(out, `${id}${isSheet(id) ? '.xlsx' : '.docx'}`) : out]),
  );
  if (template !== undefined && own.length > 1) throw usage('cli.paper.templateForAll', { out });
  if (typeof subject === 'string') {
    const about = PAPERS.filter(({ of }) => of !== 'whole').map(({ id }) => id);
    const whole = own.find((id) => !about.includes(id));
    if (whole !== undefined)
      throw usage('cli.paper.subjectOfWhole', { subject, paper: whole, papers: about.join(', ') });
  }
  for (const [id, target] of targets) {
    const extension = path.extname(target).toLowerCase();
    if (isSheet(id) && extension !== '.xlsx') throw usage('cli.paper.notXlsx', { file: target });
    if (extension !== '.docx' && extension !== '.xlsx') throw usage('cli.paper.notDocx', { file: target });
    if (template !== undefined && own.length === 1 && extension === '.xlsx') {
      throw usage('cli.paper.templateXlsx', { file: target });
    }
    if (!existsSync(target)) continue;
    if (existsSync(file) && realpathSync(target) === realpathSync(file))
      throw usage('cli.outIsInput', { file: target });
    if (force !== true) throw usage('cli.outExists', { file: target });
  }
  return targets;
}

function inputOf({ options: { subject } }: Job, { workbook, assessment, rules, dataAt, lawAt }: Judged): PaperInput {
  const { subjects } = assessment.facts;
  if (typeof subject === 'string' && !subjects.some(({ id }) => id === subject)) {
    throw usage('cli.paper.noSubject', {
      subject,
      known: subjects
        .map(({ id }) => id)
        .slice(0, 20)
        .join(', '),
    });
  }
  const { decisions, facts } = assessment;
  const seal = sealNoteOf(workbook.grids, { rules, facts, decisions, dataAt, lawAt });
  const { agency } = readAgency(workbook.grids);
  const one = typeof subject === 'string' ? { subject } : {};
  const progress = progressFacts(assessment, workbook.grids, { dataAt });
  return { assessment, rules, dataAt, lawAt, agency, seal, progress, ...one };
}

async function templateOf({ options: { template } }: Job) {
  return typeof template === 'string' ? { name: path.basename(template), bytes: await bytesOf(template) } : undefined;
}

/** As the name of the file asks: .docx, or a workbook with the paper on a sheet. */
async function paperBytes(id: string, file: string, input: PaperInput, template: Template | undefined) {
  if (id === IMPORT_ID) return sheetBytes([importSheet(input)], file);
  if (id === AGENCY.name) return sheetBytes([blankAgencySheet()], file);
  const paper = buildPaper(id, input);
  if (path.extname(file).toLowerCase() === '.xlsx') {
    return sheetBytes(paperSheets(paper, { by: '', at: now(), revision: 1 }), file);
  }
  // The library that writes .docx is large: loaded only now.
  const { writeDocx } = await import('../../files/docx');
  return writeDocx(paper, template);
}

/** DL_ThongTin with its items, to be filled in and moved into the workbook. */
function blankAgencySheet() {
  const { name, version } = AGENCY;
  const rows = blankAgencyRows();
  const cells = encode(AGENCY, rows, { sheet: name, version, revision: 1, by: '', at: now() });
  return { name, cells, dress: dressOf(AGENCY, { rows: rows.length, lists: new ListSheet(null), subjects: null }) };
}

function sheetBytes(sheets: readonly PaperSheet[], file: string) {
  const dress = sheets.map((sheet) => sheet.dress);
  return newWorkbook(
    sheets.map(({ name, cells }) => ({ name, cells })),
    dress,
    path.basename(file),
  );
}

/** Writes what was asked for; what is left blank is said, and is no failure. Throws Stop. */
export async function reportPapers(job: Job): Promise<ExitCode> {
  const { language, terminal, options } = job;
  const targets = targetsOf(job);
  const template = await templateOf(job);
  const judged = await judgeFile(job);
  const undecided = saidUndecided(job, judged.assessment);
  if (undecided !== null) return undecided;
  const told = readAgency(judged.workbook.grids).findings;
  if (told.length > 0) terminal.err(findingsText(told, language));
  const input = inputOf(job, judged);
  const states = new Map(papersFor(input).map((state) => [state.id, state]));
  const written: { file: string; paper: string; ready: boolean; lacks: string[] }[] = [];
  for (const [id, file] of targets) {
    const made = await paperBytes(id, file, input, template);
    if ('problem' in made) throw new Stop(EXIT.unreadable, [made.problem]);
    mkdirSync(path.dirname(file), { recursive: true });
    await save(file, made.bytes);
    const { ready, lacks } = states.get(id) ?? { ready: true, lacks: [] };
    written.push({ file, paper: id, ready, lacks: lacks.map((lack) => say(language, lack)) });
  }
  if (options.json) terminal.out(JSON.stringify({ schema: 1, written }, null, 2));
  else terminal.out(written.flatMap(({ file, paper, lacks }) => saysOf(file, paper, lacks)).join('\n'));
  return EXIT.done;

  function saysOf(file: string, id: string, lacks: readonly string[]): string[] {
    const title = say(language, states.get(id)?.title ?? message(`paper.${id}`));
    return [say(language, message('cli.paper.written', { file, title })), ...lacks.map((lack) => `  ${lack}`)];
  }
}
