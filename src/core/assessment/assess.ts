/** A workbook assessed from its grids: recognise → read → link → figures → attainment → decisions. Pure. */
import { message } from '../../messages/message';
import { at, type Grid, looksEmpty, type Ref } from '../cell';
import { type Figure, type Measured, attain } from '../disbursement';
import { evaluate } from '../evaluation/evaluate';
import type { Subject } from '../evaluation/facts';
import type { Finding } from '../finding';
import { subjectsOn } from '../identity';
import { notInForce } from '../rules';
import { treasurySheets } from '../reconcile/aside';
import { FACT_TABLES, isOurs, lostSheets, readFacts, unknownKeys, withIds } from '../store';
import { type Question, type Table, readTable, recognise } from '../table';
import { checkTable } from '../doctor';
import { confirmationsIn, confirmedMoney, staleConfirmations } from './confirmed';
import { evidenceOf, type TableEvidence } from './evidence';
import { mergeFigures } from './figures';
import type { Assessment, AssessmentOptions } from './model';
import { unevenDates, unreportedFinding } from './problems';
import { projectAttainments } from './projects';
import { ruleSheetFindings } from './rule-sheets';
import { standingFindings } from './standings';
import { anonymous, isCode, provisionalSubjects, sourceId, WHOLE } from './provisional';

/** How far it is after a step, as measured on 100,000 rows; the attainment of every single project is the rest. */
const STEPS = { recognised: 0.15, read: 0.35, linked: 0.5 } as const;

/**
 * Everything the product says about a workbook. Never throws on what a workbook holds: what cannot be used becomes
 * a question or a finding. While a question is open or a finding is blocking, no verdict is computed.
 * `heard` is told how far it is, 0 … 1, between its steps.
 */
export function assess(
  grids: readonly Grid[],
  options: AssessmentOptions,
  heard: (share: number) => void = () => undefined,
): Assessment {
  const stored = readFacts(grids.filter(isOurs));
  const aside = treasurySheets(grids, options.answers);
  const lost = lostSheets(grids, FACT_TABLES);
  const theirs = grids.filter(
    (grid) =>
      !isOurs(grid) &&
      !lost.sheets.has(grid.ref.sheet) &&
      !aside.has(grid.ref.sheet) &&
      grid.values.some((row) => !row.every(looksEmpty)),
  );
  const recognised = recognise(theirs, { answers: options.answers ?? {}, mapped: options.mapped ?? stored.mapped });
  heard(STEPS.recognised);
  const read = recognised.tables.map((table) => readWithDoctor(theirs, table));
  heard(STEPS.read);
  const listed = stored.facts.subjects.length > 0;
  const subjects = listed ? stored.facts.subjects : provisionalSubjects(read.map(({ data }) => data));
  const confirmed = confirmationsIn(grids.filter(isOurs));
  const tables = read.map(({ data }) => data);
  const isConfirmed = confirmedMoney(tables, confirmed.rows);
  const evidence = tables.map((data) => evidenceOf(data, subjects, options, false, isConfirmed));
  const figures = mergeFigures(evidence.flatMap((one) => one.figures));
  const typed = uncovered(stored.facts.figures, figures);
  const facts = { ...withIds(stored.facts, options.rules), figures: [...figures.filter(isOfSubject), ...typed] };
  heard(STEPS.linked);
  const attained = attain([...figures, ...typed], measured(subjects, evidence, options), options);
  const questions = [...recognised.questions, ...evidence.flatMap((one) => one.questions)];
  const findings = [
    ...recognised.findings,
    ...read.flatMap((one) => one.findings),
    ...lost.findings,
    ...stored.findings,
    ...unknownKeys(stored.sheets, options.rules, options.sets ?? []),
    ...confirmed.findings,
    ...staleConfirmations(tables, confirmed.rows),
    ...evidence.flatMap((one) => one.findings),
    ...unreportedFinding(evidence.flatMap((one) => one.unreported).filter((cell) => isEmptyIn(theirs, cell))),
    ...unevenDates(evidence),
    ...attained.findings,
    ...(listed ? [] : [noSubjects()]),
    ...ruleFindings(options),
    ...standingFindings(options.rules, subjects),
    ...ruleSheetFindings(grids, options.sets ?? []),
  ];
  const projects = read.flatMap(({ data }) => projectAttainments(data, options.dataAt));
  return {
    tables: recognised.tables,
    data: read.map(({ data }) => data),
    facts,
    attainment: [...attained.rows.map(anonymous), ...projects],
    decisions: decidable(questions, findings) ? (options.judge ?? evaluate)(options.rules, facts, options) : [],
    questions,
    findings,
    ...(confirmed.rows.length > 0 && { confirmations: confirmed.rows }),
  };
}

function readWithDoctor(grids: readonly Grid[], table: Table) {
  const grid = grids.find((one) => one.ref.sheet === table.sheet)!;
  const { data, findings } = readTable(grid, table);
  return { data, findings: [...findings, ...checkTable(grid, table, data, grids)] };
}

/** Errors and words are the doctor's to report; here only cells where nothing stands. */
function isEmptyIn(grids: readonly Grid[], cell: Ref): boolean {
  return grids.some((grid) => grid.ref.sheet === cell.sheet && looksEmpty(at(grid, cell.row, cell.column)));
}

function isOfSubject(figure: Figure): boolean {
  return isCode(figure.subject);
}

/** Stored figures that no table of the workbook gives: typed by hand, or from a workbook that is not here. */
function uncovered(stored: readonly Figure[], read: readonly Figure[]): Figure[] {
  const key = ({ subject, quantity, planKind, basis, year }: Figure) =>
    [subject, quantity, planKind, basis, year].join('|');
  const known = new Set(read.map(key));
  return stored.filter((figure) => !known.has(key(figure)));
}

/** Everybody whose attainment is shown: the whole, the sources, then every subject once. */
function measured(
  subjects: readonly Subject[],
  evidence: readonly TableEvidence[],
  { dataAt }: AssessmentOptions,
): Measured[] {
  const sources = [...new Set(evidence.flatMap((one) => one.sources))];
  return [
    ...(evidence.length > 0 ? [{ id: WHOLE, name: '', kind: 'whole' as const }] : []),
    ...sources.map((name) => ({ id: sourceId(name), name, kind: 'source' as const })),
    ...subjectsOn(subjects, dataAt).map(({ id, name, kind }) => ({ id, name, kind })),
  ];
}

function noSubjects(): Finding {
  return {
    check: 'no-subjects',
    severity: 'blocking',
    cells: [],
    message: message('assessment.no-subjects'),
    advice: message('assessment.no-subjects.do'),
  };
}

function ruleFindings({ rules, lawAt, sets = [rules] }: AssessmentOptions): Finding[] {
  const problem = notInForce(rules, lawAt, sets);
  if (problem === null) return [];
  return [
    {
      check: 'not-in-force',
      severity: 'blocking',
      cells: [],
      message: problem,
      advice: message('assessment.not-in-force.do'),
    },
  ];
}

function decidable(questions: readonly Question[], findings: readonly Finding[]): boolean {
  return questions.length === 0 && findings.every((finding) => finding.severity !== 'blocking');
}
