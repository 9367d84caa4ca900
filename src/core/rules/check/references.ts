/** Every id that a row names must be defined in the rule set. */
import type { Id, RuleSet } from '../model';
import type { Report } from '../problem';
import { ADVISORY, isFigure, orderId, quantityIds, testsIn } from '../quantities';
import { readingsIn, zeroReading } from '../readings';
import { ROW_TABLES } from '../tables';

export function checkReferences(rules: RuleSet, report: Report): void {
  const known = quantityIds(rules);
  const idsOf = (rows: readonly { id: Id }[]) => new Set(rows.map(({ id }) => id));
  const docs = idsOf(rules.docs);
  const readings = idsOf(rules.readings);
  const need = (ids: ReadonlySet<Id>, id: Id, path: string, key: string) => {
    if (!ids.has(id)) report(path, `unknown.${key}`, { id });
  };
  const needReadings = (cell: string, path: string) => {
    for (const id of readingsIn(cell)) need(readings, id, path, 'reading');
  };
  for (const table of ROW_TABLES) {
    (rules[table] ?? []).forEach((row, i) => {
      row.citations.forEach((citation, j) => {
        const path = `${table}[${i}].citations[${j}]`;
        need(docs, citation.doc, `${path}.doc`, 'doc');
        if (citation.reading !== undefined) need(readings, citation.reading, `${path}.reading`, 'reading');
      });
    });
  }
  rules.measures.forEach((row, i) => {
    const path = `measures[${i}]`;
    row.of.forEach((id, j) => {
      if (id !== undefined && !(isFigure(id) && row.fn === 'ratio')) need(known, id, `${path}.of[${j}]`, 'quantity');
    });
    const reading = zeroReading(row.zero);
    if (reading !== null) checkZero(rules, reading, `${path}.zero`, report);
    needReadings(row.quorum ?? '', `${path}.quorum`);
  });
  rules.criteria.forEach((row, i) => {
    need(known, row.of, `criteria[${i}].of`, 'quantity');
    row.bands.forEach((band, j) => {
      needReadings(band.is, `criteria[${i}].bands[${j}].is`);
    });
  });
  rules.gates.forEach((row, i) => {
    const tests = [...testsIn(row.all, `gates[${i}].all`), ...testsIn(row.unless ?? [], `gates[${i}].unless`)];
    for (const { test, path } of tests) {
      need(known, test.of, `${path}.of`, 'quantity');
      needReadings(test.is, `${path}.is`);
      if (test.when !== undefined) need(readings, test.when.reading, `${path}.when.reading`, 'reading');
    }
  });
  const gates = idsOf(rules.gates);
  const criteria = idsOf(rules.criteria);
  const tiers = idsOf(rules.tiers);
  rules.tiers.forEach((row, i) => {
    const path = `tiers[${i}]`;
    row.gates.forEach((id, j) => {
      need(gates, id, `${path}.gates[${j}]`, 'gate');
    });
    row.criteria.forEach((id, j) => {
      need(criteria, id, `${path}.criteria[${j}]`, 'criterion');
    });
    row.order.forEach((id, j) => {
      need(known, orderId(id), `${path}.order[${j}]`, 'quantity');
    });
    (row.excludes ?? []).forEach((id, j) => {
      need(tiers, id, `${path}.excludes[${j}]`, 'tier');
    });
    if (row.quota?.of !== undefined) need(tiers, row.quota.of, `${path}.quota.of`, 'tier');
    needReadings(row.min ?? '', `${path}.min`);
  });
}

const ZEROS = ['missing', 'exempt', 'unmet', 'unit', 'advisory', 'council'];

/** The reading on missing plans must choose one of the known ways, and 'advisory' needs its item. */
function checkZero(rules: RuleSet, id: Id, path: string, report: Report): void {
  const reading = rules.readings.find((each) => each.id === id);
  if (reading === undefined) report(path, 'unknown.reading', { id });
  else if (!ZEROS.includes(reading.choice))
    report(path, 'choice', { id, choice: reading.choice, choices: ZEROS.join(', ') });
  else if (reading.choice === 'advisory' && !(rules.items ?? []).some((item) => item.id === ADVISORY)) {
    report(path, 'unknown.quantity', { id: ADVISORY });
  }
}
