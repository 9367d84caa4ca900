/** The rows of one sheet of ours as cards that open to their fields, the row just added first; and the bar that writes them. */
import type { ComponentProps } from 'preact';
import type { StoredRow } from '../../../core/store';
import { LongList } from '../../parts/long-list';
import { Card } from './card';
import type { EditedRow, Edits } from './edits';
import { WriteBar } from './write-bar';

/** What a card says of its row. */
export type Told = Pick<ComponentProps<typeof Card>, 'tone' | 'name' | 'aside' | 'under' | 'children'>;

interface CardListProps<L extends EditedRow> {
  readonly label: string;
  /** A key of SPECS. */
  readonly sheet: string;
  /** Columns to edit, in this order. */
  readonly fields: readonly string[] | ((line: L) => readonly string[]);
  readonly lines: readonly L[];
  readonly edits: Edits;
  /** Id of the row that is open; '' where none is. */
  readonly opened: string;
  readonly onOpen: (id: string) => void;
  readonly told: (line: L) => Told;
  /** What a row is called in the preview. */
  readonly nameOf: (values: StoredRow) => string;
}

export function CardList<L extends EditedRow>(props: CardListProps<L>) {
  const { label, sheet, fields, lines, edits, opened, onOpen, told, nameOf } = props;
  const { newest } = edits;
  const ordered = [...lines.filter(({ id }) => id === newest), ...lines.filter(({ id }) => id !== newest)];
  return (
    <>
      <LongList
        label={label}
        items={ordered}
        keyOf={({ id }) => id}
        guess={64}
        row={(line, tabIndex) => (
          <Card
            sheet={sheet}
            fields={typeof fields === 'function' ? fields(line) : fields}
            line={line}
            edits={edits}
            opened={opened}
            onOpen={onOpen}
            tabIndex={tabIndex}
            {...told(line)}
          />
        )}
      />
      <WriteBar edits={edits} sheet={sheet} nameOf={nameOf} />
    </>
  );
}
