/** Lines of a .decTest file: the directives in force, operation, operands, result, conditions. */

export interface Vector {
  readonly id: string;
  readonly operation: string;
  readonly operands: readonly string[];
  readonly result: string;
  /** Lower case: 'inexact', 'rounded'. */
  readonly conditions: readonly string[];
  readonly rounding: string;
}

const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\S+/g;

/** Comments ('--') and directives are taken in; a line that is neither a directive nor a vector is passed over. */
export function vectors(text: string): Vector[] {
  let rounding = 'half_up';
  return text.split(/\r?\n/).flatMap((line) => {
    const bare = line.replace(/(^|\s)--.*$/, '').trim();
    const directive = /^(\w+)\s*:\s*(\S+)$/.exec(bare);
    if (directive) {
      if (directive[1]!.toLowerCase() === 'rounding') rounding = directive[2]!.toLowerCase();
      return [];
    }
    const words = (bare.match(TOKEN) ?? []).map(unquoted);
    const arrow = words.indexOf('->');
    if (arrow < 2) return [];
    return {
      id: words[0]!,
      operation: words[1]!.toLowerCase(),
      operands: words.slice(2, arrow),
      result: words[arrow + 1] ?? '',
      conditions: words.slice(arrow + 2).map((word) => word.toLowerCase()),
      rounding,
    };
  });
}

function unquoted(word: string): string {
  const quote = word[0];
  return quote === "'" || quote === '"'
    ? word
        .slice(1, -1)
        .split(quote + quote)
        .join(quote)
    : word;
}
