/** Everything known from the sheets of ours that a workbook holds. */
import type { Grid } from '../../cell';
import { type Facts, NO_FACTS } from '../../evaluation/facts';
import type { Finding } from '../../finding';
import type { MappedItem } from '../../table/model';
import { decode } from '../decode';
import { storeFinding } from '../finding';
import { EVIDENCE, factSheet, FIGURES, MAPPING, MARKS, PLANS, STAGES, SUBJECTS, TALLIES, USED } from '../sheets';
import { isOurs, readStamp } from '../stamp';
import { closedFrom, evidenceFindings, evidenceFrom } from './evidence';
import { figureFindings, figuresFrom, planFiguresFrom } from './figures';
import { mappedFrom, mappingFindings } from './mapping';
import type { NamedSheet } from './named';
import type { FactSheet } from './source';
import { subjectFindings, subjectsFrom } from './subjects';
import { stagesFrom } from './stages';
import { unknownSubjects } from './unknown-subjects';
import { usedClosed, usedFindings, usedFrom } from './used';
import { markFindings, marksFrom, talliesFrom, tallyFindings } from './votes';

export { lostSheets } from './lost';
export { mappingRows } from './mapping';
export { unknownKeys, withIds } from './named';

/** Sheets whose rows are about subjects of DL_DoiTuong; figures may also be about projects. */
const ABOUT_SUBJECTS: readonly string[] = [PLANS.name, EVIDENCE.name, MARKS.name, TALLIES.name, STAGES.name];

interface Read {
  readonly facts: Partial<Facts>;
  readonly mapped?: readonly MappedItem[];
  readonly findings?: readonly Finding[];
}

const READERS: Readonly<Record<string, (from: FactSheet) => Read>> = {
  [SUBJECTS.name]: (from) => ({ facts: { subjects: subjectsFrom(from) }, findings: subjectFindings(from) }),
  [FIGURES.name]: (from) => ({ facts: { figures: figuresFrom(from) }, findings: figureFindings(from) }),
  [PLANS.name]: (from) => ({ facts: { figures: planFiguresFrom(from) } }),
  [EVIDENCE.name]: (from) => ({
    facts: { evidence: evidenceFrom(from), closed: closedFrom(from) },
    findings: evidenceFindings(from),
  }),
  [MARKS.name]: (from) => ({ facts: { marks: marksFrom(from) }, findings: markFindings(from) }),
  [TALLIES.name]: (from) => ({ facts: { tallies: talliesFrom(from) }, findings: tallyFindings(from) }),
  [USED.name]: (from) => ({
    facts: { used: usedFrom(from), closed: usedClosed(from) },
    findings: usedFindings(from),
  }),
  [STAGES.name]: (from) => ({ facts: { stages: stagesFrom(from) } }),
  [MAPPING.name]: (from) => ({ facts: {}, mapped: mappedFrom(from), findings: mappingFindings(from) }),
};

/** Tables whose rows decide. */
export const FACT_TABLES: readonly string[] = Object.keys(READERS);

function merged(a: Facts, b: Partial<Facts>): Facts {
  return {
    subjects: [...a.subjects, ...(b.subjects ?? [])],
    figures: [...a.figures, ...(b.figures ?? [])],
    evidence: [...a.evidence, ...(b.evidence ?? [])],
    closed: [...a.closed, ...(b.closed ?? [])],
    marks: [...a.marks, ...(b.marks ?? [])],
    tallies: [...a.tallies, ...(b.tallies ?? [])],
    assignments: [...a.assignments, ...(b.assignments ?? [])],
    used: [...a.used, ...(b.used ?? [])],
    stages: [...a.stages, ...(b.stages ?? [])],
  };
}

/**
 * Facts from every DL_* sheet among the grids, in any order and under any sheet name: A1 says which table each is.
 * Other sheets are passed over. A table that stands on two sheets is read once, from the first, and reported.
 */
export function readFacts(grids: readonly Grid[]): {
  facts: Facts;
  mapped: MappedItem[];
  findings: Finding[];
  sheets: NamedSheet[];
} {
  let facts = NO_FACTS;
  const mapped: MappedItem[] = [];
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  const aboutSubjects: FactSheet[] = [];
  const sheets: NamedSheet[] = [];
  for (const grid of grids) {
    const { sheet } = grid.ref;
    const name = readStamp(grid)?.sheet ?? '';
    if (name === '' && isOurs(grid)) findings.push(storeFinding('stampBroken', [grid.ref], { sheet }, 'blocking'));
    const [spec, read] = [factSheet(name), READERS[name]];
    if (!spec || !read) continue;
    const first = seen.get(name);
    if (first !== undefined) {
      findings.push(storeFinding('tableTwice', [grid.ref], { name, sheet, first }, 'blocking'));
      continue;
    }
    seen.set(name, sheet);
    const decoded = decode(spec, grid);
    const part = read({ sheet, decoded });
    sheets.push({ name, sheet, decoded });
    if (ABOUT_SUBJECTS.includes(name)) aboutSubjects.push({ sheet, decoded });
    facts = merged(facts, part.facts);
    mapped.push(...(part.mapped ?? []));
    findings.push(...decoded.findings, ...(part.findings ?? []));
  }
  return { facts, mapped, findings: [...findings, ...unknownSubjects(aboutSubjects, facts.subjects)], sheets };
}
