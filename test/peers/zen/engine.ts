/** zen-engine: one decision table, asked with one set of inputs at a time. */
import type { ZenEngine as Engine } from '@gorules/zen-engine';

export type Zen = Engine;

/** Null where npm has no binary of it for this machine. */
export async function zen(): Promise<Zen | null> {
  try {
    const { ZenEngine } = await import('@gorules/zen-engine');
    return new ZenEngine();
  } catch {
    return null;
  }
}

export interface ZenTable {
  /** 'collect' gives every row that holds, 'first' one. */
  readonly hitPolicy: 'collect' | 'first';
  readonly rows: readonly { readonly cells: readonly string[]; readonly output: string }[];
}

const AT = { x: 0, y: 0 };

/** Asks the table once per case; the outputs of the rows that hold. */
export async function answers(
  engine: Zen,
  table: ZenTable,
  cases: readonly (readonly unknown[])[],
): Promise<number[][]> {
  const columns = table.rows[0]!.cells.map((_, i) => `c${i}`);
  const decision = engine.createDecision({
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: AT },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: 'table',
        position: AT,
        content: {
          hitPolicy: table.hitPolicy,
          inputs: columns.map((id) => ({ id, name: id, type: 'expression', field: id })),
          outputs: [{ id: 'out', name: 'out', type: 'expression', field: 'out' }],
          rules: table.rows.map(({ cells, output }, r) => ({
            _id: `r${r}`,
            ...Object.fromEntries(columns.map((id, i) => [id, cells[i]])),
            out: output,
          })),
        },
      },
      { id: 'end', type: 'outputNode', name: 'end', position: AT },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'end', type: 'edge' },
    ],
  });
  const found: number[][] = [];
  for (const values of cases) {
    const { result } = await decision.evaluate(Object.fromEntries(columns.map((id, i) => [id, values[i]])));
    const rows = table.hitPolicy === 'collect' ? (result as { out: number }[]) : [result as { out?: number }];
    found.push(rows.flatMap(({ out }) => (out === undefined ? [] : [out])));
  }
  return found;
}
