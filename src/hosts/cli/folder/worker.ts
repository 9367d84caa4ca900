/** A thread of a folder run: reads one workbook after another. */
import { parentPort } from 'node:worker_threads';
import { type FileTask, readOne } from './one';

parentPort!.on('message', (task: FileTask) => {
  void readOne(task).then((result) => parentPort!.postMessage(result));
});
