/** The FilesPort of a page: file work goes to a worker where there is one, else it is done in the page. */
import { type Message, message } from '../messages';
import type { FilesPort } from '../ports/files';
import { PortError, type ReadOptions } from '../ports/workbook';
import { type Run, runJob } from '../work';
import { unpackInSlices } from '../work/packed-grid';
import { forTravel } from '../work/travel';
import { handOver } from './hand-over';
import type { FileDone, FileJob } from './job';
import { pick } from './pick';
import { type FileTask, type Made, make, type Read, readFile } from './tasks';

/** The worker for files. */
export interface Beside extends Pick<Run, 'part'> {
  readonly script: string;
  /** Awaited before the worker is started, where its script must first come into the page. */
  readonly ready?: () => Promise<void>;
}

/** Share of the progress that is the worker's; the rest is taking in what it read. */
const BESIDE = 0.9;

/** `beside` left out: everything runs in the page, which does not answer meanwhile. */
export function createFiles(beside?: Beside): FilesPort {
  async function doBeside(task: FileTask, { script, part, ready }: Beside, options: ReadOptions): Promise<FileDone> {
    await ready?.();
    // Only a paper holds exact decimals; a file of 30 MB is not looked through for them.
    const job: FileJob = { kind: 'file', task: task.do === 'document' ? forTravel(task) : task };
    const progress = (share: number) => options.progress?.(share * BESIDE);
    return runJob<FileDone>(job, { ...options, progress, script, ...(part && { part }) });
  }

  async function read(task: Extract<FileTask, { do: 'read' }>, options: ReadOptions): Promise<Read> {
    if (!beside) return readFile(task.file, options);
    const done = await doBeside(task, beside, options);
    if (!('grids' in done)) return done as Read;
    const grids = [];
    for (const [i, packed] of done.grids.entries()) {
      const progress = (share: number) => options.progress?.(BESIDE + (1 - BESIDE) * ((i + share) / done.grids.length));
      grids.push(await unpackInSlices(packed, { ...options, progress }));
    }
    options.progress?.(1);
    return { grids };
  }

  const makeOne = (task: Exclude<FileTask, { do: 'read' }>, name: string): Promise<Made> =>
    orProblem(name, async () => (beside ? ((await doBeside(task, beside, {})) as Made) : make(task)));

  return {
    pick,
    read: (file, options = {}) => orProblem(file.name, () => read({ do: 'read', file }, options)),
    fill: (file, sheets) => makeOne({ do: 'fill', file, sheets }, file.name),
    workbook: (sheets, dress) => makeOne({ do: 'workbook', sheets, dress }, '.xlsx'),
    document: (paper, template) => makeOne({ do: 'document', paper, template }, template?.name ?? '.docx'),
    save: (name, bytes) => Promise.resolve(handOver(name, bytes)),
  };
}

/** A part that does not come, a worker that ends: said as a problem of the file, as all others are. */
async function orProblem<T>(file: string, work: () => Promise<T>): Promise<T | { readonly problem: Message }> {
  try {
    return await work();
  } catch (failure) {
    const detail = detailOf(failure);
    if (failure instanceof PortError && failure.code === 'cancelled')
      return { problem: message('files.cancelled', { file }) };
    return { problem: message(KNOWN.includes(detail) ? `files.program.${detail}` : 'files.program', { file, detail }) };
  }
}

/** Why a part of the program did not come, where a person can do something about it. */
const KNOWN = ['timeout', 'changed', 'damaged'];

function detailOf(failure: unknown): string {
  if (failure instanceof PortError) return failure.detail;
  const { request, message: text } = failure as { request?: string; message?: string };
  return request ?? text ?? String(failure);
}
