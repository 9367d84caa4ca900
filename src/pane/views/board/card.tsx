/** One row of the board: sign, name, what needs attention; opened, its fields. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePane } from '../../context';
import { TextButton } from '../../parts/button';
import { Sign, type Tone } from '../../parts/sign';
import type { EditedRow, Edits } from './edits';
import { RowFields } from './row-fields';

interface CardProps {
  readonly sheet: string;
  /** Columns to edit, in this order. */
  readonly fields: readonly string[];
  readonly line: EditedRow;
  readonly edits: Edits;
  /** Id of the row that is open; '' where none is. */
  readonly opened: string;
  readonly onOpen: (id: string) => void;
  readonly tone: Tone;
  readonly name: string;
  readonly aside?: string;
  readonly under: ComponentChildren;
  readonly tabIndex: number;
  /** Stands above the fields. */
  readonly children?: ComponentChildren;
}

export function Card({ sheet, fields, line, edits, opened, onOpen, name, children, ...told }: CardProps) {
  const { state, t } = usePane();
  const open = opened === line.id;
  const details = useRef<HTMLDivElement>(null);
  const isNewest = edits.newest === line.id;
  useEffect(() => {
    if (!isNewest || !open) return;
    const inputs = [...(details.current?.querySelectorAll('input') ?? [])];
    (inputs.find(({ value }) => value === '') ?? inputs[0])?.focus();
  }, [isNewest, open]);
  return (
    <>
      <button
        type="button"
        data-row
        class="row"
        tabIndex={told.tabIndex}
        aria-expanded={open}
        onClick={() => onOpen(open ? '' : line.id)}
      >
        <Sign tone={line.lacking.length > 0 ? 'ask' : told.tone} />
        <span class="name">{name === '' ? '…' : name}</span>
        <span class="num small">{told.aside}</span>
        <span class="under">
          {told.under}
          {line.lacking.length > 0 && <div>{t('board.lacks', { headings: line.lacking.join(', ') })}</div>}
          {line.changed && <div class="unsaved">{t('board.unsaved')}</div>}
        </span>
      </button>
      {open && (
        <div class="details" ref={details}>
          {children}
          {state.capabilities!.canEdit && (
            <RowFields
              sheet={sheet}
              keys={fields}
              values={line.values}
              onEdit={(values) => edits.edit(line.id, values)}
            />
          )}
          {line.changed && (
            <TextButton
              onPress={() => {
                edits.drop(line.id);
                onOpen('');
              }}
            >
              {t(line.row === null ? 'board.dropNew' : 'board.drop')}
            </TextButton>
          )}
        </div>
      )}
    </>
  );
}
