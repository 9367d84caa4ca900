/** A table of a paper: columns where there is room, one card for each row where there is not. Long tables begin short. */
import { useState } from 'preact/hooks';
import type { Block, TableColumn, TableRow } from '../../../core/report/paper';
import { usePane } from '../../context';
import { TextButton } from '../../parts/button';
import { Words } from './words';

/** Longer tables begin with so many rows. */
const SHOWN = 10;
const LONG = 14;

export function PaperTable({ block }: { readonly block: Extract<Block, { is: 'table' }> }) {
  const { t } = usePane();
  const [all, setAll] = useState(false);
  const rows = all || block.rows.length <= LONG ? block.rows : block.rows.slice(0, SHOWN);
  const headings = block.columns.map(headingOf);
  return (
    <>
      <table class={classOf(block.columns)}>
        {block.caption !== undefined && <caption>{block.caption}</caption>}
        <thead>
          <tr>
            {block.columns.map((column, at) => (
              <th key={at} scope="col" style={{ width: `${share(column, block.columns)}%` }}>
                {headings[at] === '' ? <span class="sr">{t('report.chart.what')}</span> : headings[at]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row key={at} row={row} columns={block.columns} headings={headings} />
          ))}
        </tbody>
      </table>
      {rows.length < block.rows.length && (
        <TextButton onPress={() => setAll(true)}>{t('report.showAll', { n: block.rows.length })}</TextButton>
      )}
    </>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
  readonly headings: readonly string[];
}

function Row({ row: { cells, kind = 'data' }, columns, headings }: RowProps) {
  if (kind === 'group') {
    return (
      <tr class="group">
        <th scope="colgroup" colSpan={columns.length}>
          <Words runs={cells[0] ?? []} />
        </th>
      </tr>
    );
  }
  return (
    <tr class={kind}>
      {columns.map(({ align }, at) => (
        <td
          key={at}
          class={align === 'right' ? 'right' : align === 'center' ? 'center' : undefined}
          data-head={headings[at]}
        >
          <span>
            <Words runs={cells[at] ?? []} />
          </span>
        </td>
      ))}
    </tr>
  );
}

/** Few columns fit beside each other in every pane; a running number stands before the name of its card. */
function classOf(columns: readonly TableColumn[]): string {
  if (columns[0]!.heading === 'STT') return 'paper-table numbered';
  return columns.length <= 3 ? 'paper-table few' : 'paper-table';
}

const headingOf = ({ group, heading }: TableColumn): string =>
  group === undefined ? heading : `${group} – ${heading}`;

function share({ width }: TableColumn, columns: readonly TableColumn[]): number {
  return Math.round((width / columns.reduce((sum, column) => sum + column.width, 0)) * 100);
}
