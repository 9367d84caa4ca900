/** One row of the board: sign, name, what needs attention; opened, its fields. */
import type { ComponentChildren } from 'preact';
import { usePane } from '../../context';
import { Sign, type Tone } from '../../parts/sign';

interface CardProps {
  readonly tone: Tone;
  readonly name: string;
  readonly aside?: string;
  readonly under: ComponentChildren;
  readonly open: boolean;
  readonly changed: boolean;
  readonly tabIndex: number;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

export function Card({ tone, name, aside, under, open, changed, tabIndex, onToggle, children }: CardProps) {
  const { t } = usePane();
  return (
    <>
      <button type="button" data-row class="row" tabIndex={tabIndex} aria-expanded={open} onClick={onToggle}>
        <Sign tone={tone} />
        <span class="name">{name}</span>
        <span class="num small">{aside}</span>
        <span class="under">
          {under}
          {changed && <div class="held">{t('board.unsaved')}</div>}
        </span>
      </button>
      {open && <div class="details">{children}</div>}
    </>
  );
}
