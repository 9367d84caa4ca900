/** The findings as a new workbook: `thidua check TỆP --out KẾT-QUẢ.xlsx`. The input is never written. */
import { findingRows, type Judged } from '../../core/doctor/seen';
import { CHECKED, encode } from '../../core/store';
import { newWorkbook } from '../../files';
import { EXIT, type Job, Stop } from './model';
import { outputOf, save } from './output';

/** Returns the path written. Throws Stop. */
export async function saveFindings(job: Job, judged: readonly Judged[]): Promise<string> {
  // The list holds no macros, whatever the input is.
  const file = outputOf({ ...job, file: job.file.replace(/\.xlsm$/i, '.xlsx') });
  const rows = findingRows(judged, job.language);
  const [, ...cells] = encode(CHECKED, rows, {
    sheet: CHECKED.name,
    version: CHECKED.version,
    revision: 0,
    by: '',
    at: '',
  });
  const widths = CHECKED.columns.map(({ width = 14 }) => width);
  const page = { orientation: 'landscape', repeat: { first: 0, last: 0 }, lines: true } as const;
  const made = newWorkbook([{ name: CHECKED.name, cells, headings: [0], widths }], [{ sheet: CHECKED.name, page }]);
  if ('problem' in made) throw new Stop(EXIT.unreadable, [made.problem]);
  await save(file, made.bytes);
  return file;
}
