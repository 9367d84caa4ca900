/** How wide a text is in Times New Roman: lines are cut where a printed page is full, not where a count of letters is. */

/** Thousandths of the size, of letters without their marks (the widths of Times, published by Adobe). */
const WIDTHS: Readonly<Record<string, number>> = {
  ...each(" .,'|`", 250),
  ...each('-()[]!’‘r', 333),
  ...each('/\\ijlt:;', 278),
  ...each('fIs', 350),
  ...each('aceJz?“”"', 444),
  ...each('bdghknopquvxyS$#*_–0123456789đơư', 500),
  ...each('FP<>=+', 560),
  ...each('ELTZ', 611),
  ...each('BCR', 667),
  ...each('ADGHKNOQUVXYwĐƠƯ', 722),
  ...each('mM%&@W', 890),
};
/** Letters that the table does not know: signs such as '✓', '…'. */
const OTHER = 1000;
const BOLD = 1.07;

function each(letters: string, width: number): Record<string, number> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}

/** Letters met already: taking marks off costs more than looking up. */
const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const met = known.get(letter);
  if (met !== undefined) return met;
  const width = WIDTHS[letter] ?? WIDTHS[letter.normalize('NFD').charAt(0)] ?? OTHER;
  known.set(letter, width);
  return width;
}

/** Points. */
export function textPoints(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text.normalize('NFC')) sum += letterWidth(letter);
  return (sum / 1000) * size * (bold ? BOLD : 1);
}

/** Lines no wider than `points`, cut at spaces; a word that is wider alone is cut inside. */
export function cutLines(text: string, points: number, size: number, bold = false): string[] {
  const wide = (part: string) => textPoints(part, size, bold);
  return text.split('\n').flatMap((part) => {
    const lines: string[] = [];
    let line = '';
    for (const word of part.split(' ').flatMap((one) => (wide(one) > points ? pieces(one, points, wide) : [one]))) {
      const next = line === '' ? word : `${line} ${word}`;
      if (line !== '' && wide(next) > points) {
        lines.push(line);
        line = word;
      } else line = next;
    }
    return [...lines, line];
  });
}

function pieces(word: string, points: number, wide: (part: string) => number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && wide(piece + letter) > points) {
      found.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return [...found, piece];
}
