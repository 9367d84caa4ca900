/** DMN TCK: the table models that design names, result by result. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, count, PASS, suite, type Suite } from '../count';
import { matches } from '../table';
import { cases, type TckCase } from './cases';
import { type Decision, decisions } from './decision';
import { resultOf } from './policy';
import { literal, type Value } from './values';

const MODELS: readonly (readonly [string, RegExp])[] = [
  ['compliance-level-2', /^(000[4-7]|0010|010[89]|011\d)-/],
  ['compliance-level-3', /^(0017|0036)-/],
];

/** `folder` is a copy of dmn-tck/tck. */
export function runDmn(folder: string): Suite {
  const into = suite('DMN TCK tables');
  for (const [level, named] of MODELS) {
    const home = join(folder, 'TestCases', level);
    if (!existsSync(home)) throw new Error(`${home} is not there`);
    for (const model of readdirSync(home).filter((name) => named.test(name))) runModel(join(home, model), model, into);
  }
  return into;
}

function runModel(folder: string, model: string, into: Suite): void {
  const files = readdirSync(folder);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const tables = decisions(text(files.find((name) => name.endsWith('.dmn'))!));
  for (const file of files.filter((name) => /-test-\d+\.xml$/.test(name))) {
    for (const one of cases(text(file))) {
      for (const { decision, result } of one.wanted) {
        const table = tables.find(({ name }) => name === decision);
        const found: Case =
          table === undefined
            ? { notApplicable: 'the decision is no table' }
            : judged(table, one, JSON.stringify(result));
        count(into, found, `${model} ${one.id} ${decision}`);
      }
    }
  }
}

/** Our result held against the wanted one. */
export function judged(table: Decision, { given }: TckCase, wanted: string): Case {
  const values = table.inputs.map((path) => given.get(path) ?? null);
  const known = values.filter((value): value is Value => value !== null);
  if (known.length < values.length) return { notApplicable: 'an input of a type that rules here do not have' };
  const names: Record<string, string> = {};
  try {
    const rows = table.rules.map(({ inputs }) => inputs.map((cell) => cellOf(cell, given, names)));
    const [held] = matches({ inputs: known.map(({ kind }) => kind), rows, given: names }, [
      known.map(({ text }) => text),
    ]);
    const got = JSON.stringify(resultOf(table, held!));
    return got === wanted ? PASS : { fail: `${got}, wanted ${wanted}` };
  } catch (error) {
    return { fail: String((error as Error).message) };
  }
}

const WORD = /"[^"]*"|date\("[^"]*"\)|[A-Za-z]\w*(?:\.\w+)*/g;

/** A cell of theirs as a cell of ours: names become readings, literals of dates become numbers, the rest stays. */
function cellOf(cell: string, given: TckCase['given'], names: Record<string, string>): string {
  return cell.replace(WORD, (word) => {
    if (word === 'not' || word.startsWith('"')) return word;
    const value = given.get(word) ?? literal(word);
    if (value === null || value === undefined) throw new Error(`${word} is not known`);
    const id = `v${Object.keys(names).length}`;
    names[id] = value.text;
    return value.kind === 'number' ? `{${id}}` : `"{${id}}"`;
  });
}
