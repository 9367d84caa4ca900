/** What every command gets and gives. */
import type { Worker } from 'node:worker_threads';
import type { Language, Message } from '../../messages';

/** Where the command line writes; tests put their own in its place. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** A person is watching: progress may be drawn. */
  readonly live: boolean;
  /** Starts a thread that reads workbooks of a folder; without it they are read in this one. */
  readonly startWorker?: () => Worker;
}

/** Options as typed, by their long name without dashes. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

export interface Job {
  readonly file: string;
  /** Files named after the first, of a command that takes many. */
  readonly others?: readonly string[];
  readonly options: Options;
  readonly language: Language;
  readonly terminal: Terminal;
}

export const EXIT = { done: 0, undecided: 1, usage: 2, unreadable: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Command {
  readonly name:
    'inspect' | 'check' | 'evaluate' | 'report' | 'monthly' | 'reconcile' | 'collect' | 'merge' | 'seal' | 'verify';
  /** Own options and whether they take a value; --json, --lang, --help, --map and --encoding belong to all. */
  readonly options: Readonly<Record<string, 'text' | 'flag'>>;
  /** The option that a second file name stands for. */
  readonly second?: string;
  /** Takes further files after the first. */
  readonly many?: true;
  readonly run: (job: Job) => Promise<ExitCode>;
}

/** Ends a command with sentences and an exit code. */
export class Stop extends Error {
  constructor(
    readonly code: ExitCode,
    readonly says: readonly Message[],
  ) {
    super(says.map(({ key }) => key).join());
    this.name = 'Stop';
  }
}
