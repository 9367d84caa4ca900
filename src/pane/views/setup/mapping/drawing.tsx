/** The sheet's own words with what was understood of them: every row head and every role is a button. */
import { columnLetter, type Grid } from '../../../../core/cell';
import type { Column, Table } from '../../../../core/table/model';
import { usePane } from '../../../context';
import { Sign } from '../../../parts/sign';
import { bodyRows, columnsOf, type DrawnRow, headingRows } from './drawn';

/** Below this a role is marked as unsure. */
export const SURE = 0.7;

interface DrawingProps {
  readonly table: Table;
  readonly grid: Grid;
  /** The open item: 'unit', 'header', 'last', 'column:9', 'row:12'. */
  readonly item: string;
  readonly onOpen: (item: string) => void;
}

export function Drawing({ table, grid, item, onOpen }: DrawingProps) {
  const { t, said } = usePane();
  const press = (name: string, text: string, label?: string) => (
    <button type="button" class="mapped" aria-pressed={item === name} aria-label={label} onClick={() => onOpen(name)}>
      {text}
    </button>
  );
  const lines = headingRows(table, grid);
  const unit = table.unit ? t(`unit.${table.unit.unit}`) : t('confirm.noUnit');
  return (
    <>
      <p class="drawn-unit">
        {press('unit', `${t('confirm.unit')}: ${unit}`)}
        {press('through', t('mapping.through', { day: dayText(table, t), year: table.year ?? '?' }))}
      </p>
      <div class="drawing" role="region" aria-label={t('mapping.drawing', { table: table.sheet })} tabIndex={0}>
        <table>
          <tbody>
            {lines.map((line, i) => (
              <tr key={line.row}>
                {i === 0 && (
                  <th rowSpan={lines.length}>
                    {press('header', rowsText(table), t('mapping.headerRows', { rows: rowsText(table) }))}
                  </th>
                )}
                {line.cells.map((cell) => (
                  <td key={cell.column} colSpan={cell.columns} rowSpan={cell.rows} title={cell.text}>
                    <span class="clip">{cell.text}</span>
                  </td>
                ))}
              </tr>
            ))}
            <tr class="roles">
              <th>{t('mapping.roles')}</th>
              {columnsOf(table).map((at) => {
                const column = table.columns.find((one) => one.column === at)!;
                const role = said({ key: `role.${column.role}`, args: {} });
                return (
                  <td key={at}>
                    <button
                      type="button"
                      class="mapped"
                      aria-pressed={item === `column:${at}`}
                      aria-label={labelOf(column, role, t)}
                      onClick={() => onOpen(`column:${at}`)}
                    >
                      <strong>{columnLetter(at)}</strong> {role}
                      {isUnsure(column) && <Sign tone="ask" />}
                    </button>
                  </td>
                );
              })}
            </tr>
            {bodyRows(table, grid).map((line) => (
              <BodyRow key={line.row} line={line} table={table} item={item} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface BodyRowProps extends Omit<DrawingProps, 'grid'> {
  readonly line: DrawnRow;
}

function BodyRow({ line, table, item, onOpen }: BodyRowProps) {
  const { t } = usePane();
  const last = line.row === table.dataRows[1];
  const name = `row:${line.row}`;
  const kind = t(`mapping.kind.${line.kind ?? 'blank'}`);
  return (
    <>
      {line.gap && (
        <tr class="gap">
          <th>…</th>
          <td colSpan={columnsOf(table).length} />
        </tr>
      )}
      <tr class={`kind-${line.kind ?? 'blank'}`}>
        <th>
          <button
            type="button"
            class="mapped"
            aria-pressed={item === name}
            aria-label={t('mapping.rowIs', { row: line.row + 1, kind })}
            onClick={() => onOpen(name)}
          >
            {line.row + 1} {kind}
          </button>
          {last && (
            <button type="button" class="mapped" aria-pressed={item === 'last'} onClick={() => onOpen('last')}>
              {t('mapping.last')}
            </button>
          )}
        </th>
        {line.cells.map((cell) => (
          <td key={cell.column} title={cell.text} class={/^[\d.,-]+$/.test(cell.text) ? 'num' : ''}>
            <span class="clip one">{cell.text}</span>
          </td>
        ))}
      </tr>
    </>
  );
}

function isUnsure(column: Column): boolean {
  return column.confidence < SURE && column.header.length > 0 && column.figures !== false;
}

function labelOf(
  column: Column,
  role: string,
  t: (key: string, args?: Record<string, string | number>) => string,
): string {
  const said = t('mapping.columnIs', { letter: columnLetter(column.column), role });
  return isUnsure(column) ? `${said}, ${t('mapping.unsure')}` : said;
}

function rowsText({ headerRows: [first, last] }: Table): string {
  return first === last ? String(first + 1) : `${first + 1}–${last + 1}`;
}

function dayText(table: Table, t: (key: string) => string): string {
  return table.asOf === null ? t('mapping.noDay') : table.asOf.split('-').reverse().join('/');
}
