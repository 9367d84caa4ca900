/** The worker for files in the sidebar: it can load nothing by address, so the page hands it the parts that it asks for. */
import { type FileJob, runFileJob } from '../../../filing/job';
import { partFromPage, serve } from '../../../work/serve';

interface Scope {
  importScripts(url: string): void;
  thiduaPart(file: string): Promise<void>;
}

const scope = self as unknown as Scope;

/** What the bundle asks for (tools/build/lib/load-through.mjs). */
scope.thiduaPart = async (file) => {
  const url = URL.createObjectURL(new Blob([await partFromPage(file)], { type: 'text/javascript' }));
  scope.importScripts(url);
  URL.revokeObjectURL(url);
};

serve((job: FileJob, tell) => runFileJob(job, tell));
