/** Just enough of a formula's grammar: texts in quotes, brackets, calls with their arguments. */

export interface Call {
  readonly name: string;
  readonly args: readonly string[];
  /** Index after the closing bracket. */
  readonly end: number;
}

/** The index after a text or quoted sheet name that begins at `start`. */
function afterQuoted(body: string, start: number): number {
  const quote = body.charAt(start);
  for (let i = start + 1; i < body.length; i++) {
    if (body.charAt(i) !== quote) continue;
    if (body.charAt(i + 1) !== quote) return i + 1;
    i++;
  }
  return body.length;
}

/** The call whose name begins at `start`; null where no complete call does. */
export function callAt(body: string, start: number): Call | null {
  const head = /^[A-Za-z_][\w.]*\(/.exec(body.slice(start));
  if (head === null) return null;
  const args: string[] = [];
  let depth = 0;
  let from = start + head[0].length;
  for (let i = from; i < body.length;) {
    const char = body.charAt(i);
    if (char === '"' || char === "'") {
      i = afterQuoted(body, i);
      continue;
    }
    if (char === '(' || char === '{') depth++;
    if (depth === 0 && (char === ',' || char === ';' || char === ')')) {
      args.push(body.slice(from, i).trim());
      from = i + 1;
      if (char === ')') return { name: head[0].slice(0, -1), args, end: i + 1 };
    }
    if (char === ')' || char === '}') depth--;
    i++;
  }
  return null;
}

/** Changes what stands outside of texts and of quoted sheet names. */
export function outsideTexts(body: string, change: (part: string) => string): string {
  let [result, from] = ['', 0];
  for (let i = 0; i < body.length;) {
    if (body.charAt(i) !== '"') {
      i++;
      continue;
    }
    const end = afterQuoted(body, i);
    result += change(body.slice(from, i)) + body.slice(i, end);
    [i, from] = [end, end];
  }
  return result + change(body.slice(from));
}

/** Puts something else in the place of every call of these names; null from `instead` leaves a call. */
export function replaceCalls(body: string, names: readonly string[], instead: (call: Call) => string | null): string {
  let result = '';
  for (let i = 0; i < body.length;) {
    const char = body.charAt(i);
    const begins = /[A-Za-z_]/.test(char) && !/[\w.]/.test(body.charAt(i - 1));
    const call = begins ? callAt(body, i) : null;
    const other = call !== null && names.includes(call.name.toUpperCase()) ? instead(call) : null;
    const end = other !== null ? call!.end : char === '"' || char === "'" ? afterQuoted(body, i) : i + 1;
    result += other ?? body.slice(i, end);
    i = end;
  }
  return result;
}

/** The text of a literal such as "a""b"; null where the argument is none. */
export function literal(arg: string): string | null {
  return /^"(?:[^"]|"")*"$/.test(arg) ? arg.slice(1, -1).replace(/""/g, '"') : null;
}
