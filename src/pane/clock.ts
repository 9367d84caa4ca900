/** The reader's own time: UTC would still say yesterday until seven in the morning. */
import type { Day } from '../core/cell';

const two = (value: number): string => String(value).padStart(2, '0');

function dayOf(time: Date): Day {
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

function written(time: Date): string {
  return `${dayOf(time)} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** '2022-12-31' on the reader's own calendar. */
export function today(): Day {
  return dayOf(new Date());
}

/** As it is written into cells: '2022-12-31 08:30'. */
export function localNow(): string {
  return written(new Date());
}

/** '08:30 31/12/2022' of such a time, or of a host's own stamp ('2022-12-31T01:30:00.000Z'); any other text as it is. */
export function shownTime(at: string): string {
  const host = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) ? new Date(at) : null;
  const found = /^(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d)$/.exec(host === null ? at : written(host));
  return found ? `${found[4]!} ${found[3]!}/${found[2]!}/${found[1]!}` : at;
}
