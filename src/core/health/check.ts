/** Looks through grids for formulas of ours that do not live and for frozen values that no longer fit. Read-only. */
import { message } from '../../messages/message';
import { address, cellRef, type Grid, type Ref } from '../cell';
import type { Finding, Severity } from '../finding';
import { decode, FIGURES, isOurs, type Sources, staleRows } from '../store';
import { type FrozenCell, frozenCells, isStale } from './frozen';
import { ailmentOf } from './meaning';
import type { Ailment, SickCell } from './model';
import { spilledCells } from './spilled';

export interface HealthOptions {
  /** TD_ functions work in this program (Capabilities.functions). */
  readonly functions: boolean;
  /** The workbook is set to calculate only when asked. */
  readonly manual?: boolean;
  /** Units of the accountant's cells, so that frozen amounts of DL_SoLieu can be compared with their sources. */
  readonly unitOf?: Sources['unitOf'];
}

export interface Health {
  readonly sick: readonly SickCell[];
  /** Cells that were turned into values here and can be turned back. */
  readonly frozen: readonly FrozenCell[];
  /** Those of them whose inputs changed since. */
  readonly stale: readonly FrozenCell[];
  readonly findings: readonly Finding[];
}

const SEVERITY: Readonly<Record<Ailment, Severity>> = {
  missing: 'error',
  renamed: 'error',
  // A frozen value looks alive: nothing may be decided on it.
  exported: 'blocking',
  implicit: 'error',
  'at-risk': 'warning',
};

/** Grids need their formulas. Texts of a finding name at most the first cells; `cells` holds all. */
export function checkHealth(grids: readonly Grid[], options: HealthOptions): Health {
  const sick = grids.flatMap((grid) => sickCells(grid, options.functions));
  const frozen = grids.flatMap(frozenCells);
  const stale = frozen.filter((one) => isStale(one, grids));
  const amounts = options.unitOf ? staleAmounts(grids, { grids, unitOf: options.unitOf }) : [];
  const kinds = Object.keys(SEVERITY) as Ailment[];
  const findings = [
    ...kinds.flatMap((kind) => {
      const cells = sick.filter(({ ailment }) => ailment === kind).map(({ cell }) => cell);
      return finding(kind, SEVERITY[kind], cells);
    }),
    ...finding('stale', 'error', [...stale.map(({ cell }) => cell), ...amounts]),
    ...finding(
      'frozen',
      'info',
      frozen.filter((one) => !stale.includes(one)).map(({ cell }) => cell),
    ),
    ...(options.manual ? [healthFinding('manual', 'warning', [], {})] : []),
  ];
  return { sick, frozen, stale, findings };
}

function sickCells(grid: Grid, functions: boolean): SickCell[] {
  const { ref, values, formulas = [] } = grid;
  const sick = formulas.flatMap((line, r) =>
    line.flatMap((formula, c): SickCell[] => {
      if (formula === null) return [];
      const value = values[r]![c]!;
      const found = ailmentOf(formula, value, functions);
      return found ? [{ ...found, cell: cellRef(ref.sheet, ref.row + r, ref.column + c), formula, value }] : [];
    }),
  );
  const exported = sick.filter(({ ailment }) => ailment === 'exported');
  return [...sick, ...spilledCells(grid, exported)];
}

/** Amounts in DL_SoLieu, kept as values, that no longer equal the cells they name. */
function staleAmounts(grids: readonly Grid[], sources: Sources): Ref[] {
  return grids
    .filter((grid) => isOurs(grid) && grid.ref.sheet === FIGURES.name)
    .flatMap((grid) => {
      const column = FIGURES.columns.findIndex(({ key }) => key === 'amount');
      return staleRows(decode(FIGURES, grid).rows, sources).map(({ row }) => cellRef(grid.ref.sheet, row, column));
    });
}

function finding(kind: string, severity: Severity, cells: readonly Ref[]): Finding[] {
  if (cells.length === 0) return [];
  return [healthFinding(kind, severity, cells, { cells: listed(cells), count: cells.length })];
}

function healthFinding(
  kind: string,
  severity: Severity,
  cells: readonly Ref[],
  args: Record<string, string | number>,
): Finding {
  return {
    check: `health.${kind}`,
    severity,
    cells,
    message: message(`health.${kind}`, args),
    advice: message(`health.${kind}.do`),
  };
}

const NAMED = 3;

function listed(cells: readonly Ref[]): string {
  const named = cells.slice(0, NAMED).map(address).join(', ');
  return cells.length > NAMED ? `${named}…` : named;
}
