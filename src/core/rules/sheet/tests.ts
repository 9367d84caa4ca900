/** Conditions of a gate as lines: 'A' gathers "một trong các", '1' gathers "tất cả" inside it, 'A.1.B' and so on. */
import type { Cond, Test } from '../model';

export type Part = 'all' | 'unless';

/** One line: a test with its place. */
export interface TestLine {
  readonly part: Part;
  /** '' for a condition of its own. */
  readonly path: string;
  readonly test: Test;
}

/** 0 → 'A', 25 → 'Z', 26 → 'AA'. */
function letter(n: number): string {
  return n < 26 ? String.fromCharCode(65 + n) : letter(Math.floor(n / 26) - 1) + letter(n % 26);
}

/** Lines of conditions in reading order; each group gets the next free name of its level. */
export function linesOf(conds: readonly Cond[], part: Part, above = ''): TestLine[] {
  let groups = 0;
  return conds.flatMap((cond): TestLine[] => {
    if ('of' in cond) return [{ part, path: above, test: cond }];
    const any = 'any' in cond;
    const name = any ? letter(groups) : String(groups + 1);
    groups++;
    const path = above === '' ? name : `${above}.${name}`;
    return linesOf(any ? cond.any : cond.all, part, path);
  });
}

/** A group while it is being gathered; `lines` are the numbers of its lines. */
interface Group {
  readonly name: string;
  readonly members: (Group | number)[];
}

/** Conditions from lines, and the path of each line in them: 'all[1].any[0]'. Lines of one group need not follow each other. */
export function condsOf(lines: readonly TestLine[], part: Part): { conds: Cond[]; paths: Map<number, string> } {
  const root: Group = { name: '', members: [] };
  lines.forEach((line, i) => {
    if (line.part === part) gather(root, line.path === '' ? [] : line.path.split('.'), i);
  });
  const paths = new Map<number, string>();
  const build = (group: Group, path: string): Cond[] =>
    group.members.map((member, i): Cond => {
      const here = `${path}[${i}]`;
      if (typeof member === 'number') {
        paths.set(member, here);
        return lines[member]!.test;
      }
      const key = /^\d+$/.test(member.name) ? 'all' : 'any';
      const inside = build(member, `${here}.${key}`);
      return key === 'all' ? { all: inside } : { any: inside };
    });
  return { conds: build(root, part), paths };
}

function gather(group: Group, names: readonly string[], line: number): void {
  const [name, ...rest] = names;
  if (name === undefined) {
    group.members.push(line);
    return;
  }
  let inner = group.members.find((member): member is Group => typeof member !== 'number' && member.name === name);
  if (inner === undefined) {
    inner = { name, members: [] };
    group.members.push(inner);
  }
  gather(inner, rest, line);
}
