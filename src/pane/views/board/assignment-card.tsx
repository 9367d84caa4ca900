/** One assignment: its content, role and unit, what needs attention, and its fields when opened. */
import { attentionOf } from '../../../core/board';
import { type Day, showDay } from '../../../core/cell';
import { usePane } from '../../context';
import type { Tone } from '../../parts/sign';
import type { AssignmentLine } from '.';
import { Card } from './card';
import type { Edits } from './edits';

const FIELDS = ['owner', 'due', 'status', 'at', 'evidence', 'note'];

interface AssignmentCardProps {
  readonly line: AssignmentLine;
  readonly edits: Edits;
  readonly today: Day;
  readonly opened: string;
  readonly onOpen: (id: string) => void;
  readonly tabIndex: number;
}

export function AssignmentCard({ line, today, ...rest }: AssignmentCardProps) {
  const { t } = usePane();
  const { content, role, unit, due, status, text } = line.assignment;
  const attention = attentionOf(line.assignment, today);
  return (
    <Card
      {...rest}
      sheet="DL_PhanCong"
      // What the plan says is changed in the sheet alone; a row of one's own is typed whole.
      fields={line.row === null ? ['content', 'text', 'role', 'unit', ...FIELDS] : FIELDS}
      line={line}
      tone={toneOf(attention, status === 'done')}
      name={`${content} ${t(`board.role.${role}`)} · ${unit}`}
      aside={due === null ? '' : showDay(due)}
      under={[t(`board.status.${status}`), ...attention.map((one) => t(`board.is.${one}`))].join(' · ')}
    >
      {text !== '' && <p class="small">{text}</p>}
    </Card>
  );
}

function toneOf(attention: readonly string[], done: boolean): Tone {
  if (attention.includes('overdue')) return 'bad';
  if (done) return 'good';
  return attention.length > 0 ? 'ask' : 'none';
}
