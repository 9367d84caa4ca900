/** How far each content of the movement is: done, overdue, without evidence. */
import { type AssignmentRow, boardSummary } from '../../../core/board';
import type { Day } from '../../../core/cell';
import { usePane } from '../../context';
import { FigureTable } from '../../parts/figure-table';

interface SummaryProps {
  readonly assignments: readonly AssignmentRow[];
  readonly today: Day;
}

export function Summary({ assignments, today }: SummaryProps) {
  const { t } = usePane();
  const headings = ['content', 'done', 'overdue', 'unproven'].map((key) => t(`board.${key}`));
  return (
    <FigureTable caption={t('board.summary')} hidden headings={headings}>
      {boardSummary(assignments, today).map((one) => (
        <tr key={one.content}>
          <th scope="row" title={one.text}>
            {one.content}
          </th>
          <td class="num">{`${one.done}/${one.all}`}</td>
          <td class="num">{one.overdue}</td>
          <td class="num">{one.unproven}</td>
        </tr>
      ))}
    </FigureTable>
  );
}
