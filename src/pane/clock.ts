/** The reader's own time: UTC would still say yesterday until seven in the morning. */
import type { Day } from '../core/cell';

const two = (value: number): string => String(value).padStart(2, '0');

/** '2022-12-31' on the reader's own calendar. */
export function today(): Day {
  const time = new Date();
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** As it is written into cells: '2022-12-31 08:30'. */
export function localNow(): string {
  const time = new Date();
  return `${today()} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** '08:30 31/12/2022' of such a time; any other text as it is. */
export function shownTime(at: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d)$/.exec(at);
  return found ? `${found[4]!} ${found[3]!}/${found[2]!}/${found[1]!}` : at;
}
