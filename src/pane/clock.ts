/** The reader's own time as it is written into cells: '2022-12-31 08:30'. */
export function localNow(): string {
  const time = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** '08:30 31/12/2022' of such a time; any other text as it is. */
export function shownTime(at: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d)$/.exec(at);
  return found ? `${found[4]!} ${found[3]!}/${found[2]!}/${found[1]!}` : at;
}
