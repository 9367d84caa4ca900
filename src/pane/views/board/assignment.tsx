/** One assignment as its card tells it: content, role, unit, and what needs attention. */
import { type AssignmentRow, attentionOf } from '../../../core/board';
import { type Day, showDay } from '../../../core/cell';
import type { Pane } from '../../context';
import type { Tone } from '../../parts/sign';
import type { Told } from './card-list';

export function toldOf(assignment: AssignmentRow, today: Day, t: Pane['t']): Told {
  const { content, role, unit, due, status, text } = assignment;
  const attention = attentionOf(assignment, today);
  return {
    tone: toneOf(attention, status === 'done'),
    name: `${content} ${t(`board.role.${role}`)} · ${unit}`,
    aside: due === null ? '' : showDay(due),
    under: [t(`board.status.${status}`), ...attention.map((one) => t(`board.is.${one}`))].join(' · '),
    children: text !== '' && <p class="small">{text}</p>,
  };
}

function toneOf(attention: readonly string[], done: boolean): Tone {
  if (attention.includes('overdue')) return 'bad';
  if (done) return 'good';
  return attention.length > 0 ? 'ask' : 'none';
}
