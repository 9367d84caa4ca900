/** The page that browser tests mount the pane on: a workbook in memory, driven from the test. Never shipped. */
import type { Assessment } from '../../../src/core/assessment/model';
import type { Cell, Grid } from '../../../src/core/cell';
import type { RuleSet } from '../../../src/core/rules/model';
import type { Language } from '../../../src/messages';
import { mountPane } from '../../../src/pane';
import { type Capabilities, PortError } from '../../../src/ports/workbook';
import type { WorkPort } from '../../../src/ports/work';
import { PRESETS } from '../../../presets';
import { createFiles } from '../../../src/filing';
import { type MemoryFiles, memoryFiles } from '../../fakes/memory-files';
import { MemoryPort } from '../../fakes/memory-port';
import { assessmentOf, manyProjects, PROJECTS, RULES, sheetOf } from '../fixture';

export interface Setting {
  /** Sheets as read from a file; left out, the small department of the fixture. */
  readonly grids?: readonly Grid[];
  /** The fixture with this many projects. */
  readonly projects?: number;
  readonly language?: Language;
  readonly capabilities?: Partial<Capabilities>;
  /** The assessment takes this long, ms (fixture only). */
  readonly slow?: number;
  readonly delay?: number;
  /** Reading fails with this. */
  readonly fails?: PortError['code'];
  /** The first project is called so. */
  readonly name?: string;
  /** What file dialogs give, one after the other; left out, the host has no files. */
  readonly files?: readonly { readonly name: string; readonly bytes: readonly number[] }[];
  /** Files are picked and handed over by the browser itself. */
  readonly browserFiles?: boolean;
}

export interface Harness {
  port: MemoryPort;
  files: MemoryFiles;
  mount(setting: Setting): void;
  unmount(): void;
  type(sheet: string, row: number, column: number, value: Cell): void;
}

let end = (): void => undefined;

/** Answers with the fixture's assessment, and stops when asked to. */
function fixtureWork(assessment: Assessment, slow: number): WorkPort {
  return {
    assess: (_grids, _options, run) =>
      new Promise((done, fail) => {
        const timer = setTimeout(() => done(assessment), slow);
        run?.progress?.(0.5);
        run?.signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          fail(new PortError('cancelled', ''));
        });
      }),
  };
}

const harness: Harness = {
  port: new MemoryPort([]),
  files: memoryFiles(),
  mount({
    grids,
    projects,
    language = 'vi',
    capabilities = {},
    slow = 0,
    delay = 0,
    fails,
    name,
    files,
    browserFiles,
  }) {
    end();
    harness.files = memoryFiles();
    for (const file of files ?? []) harness.files.queue({ name: file.name, bytes: new Uint8Array(file.bytes) });
    const some = projects === undefined ? PROJECTS : manyProjects(projects);
    const list = name === undefined ? some : some.map((one, i) => (i === 3 ? { ...one, name } : one));
    harness.port = new MemoryPort(grids ?? [sheetOf(list)], { capabilities, delay });
    if (fails) harness.port.failNext('read', new PortError(fails, ''));
    const presets: readonly RuleSet[] = grids ? PRESETS : [RULES];
    end = mountPane(document.getElementById('root')!, {
      port: harness.port,
      presets,
      language,
      ...(files && { files: harness.files }),
      ...(browserFiles && { files: createFiles() }),
      ...(!grids && { work: fixtureWork(assessmentOf(list), slow) }),
    });
  },
  unmount: () => end(),
  type: (sheet, row, column, value) => harness.port.type(sheet, row, column, value),
};

(globalThis as unknown as { harness: Harness }).harness = harness;
