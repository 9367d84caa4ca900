/** A small table of figures: what each row is about on the left, figures on the right, headings over them. */
import type { ComponentChildren } from 'preact';

interface FigureTableProps {
  readonly caption: string;
  /** The caption is read to those who do not see the heading above. */
  readonly hidden?: boolean;
  /** Heading of the first column, then of the figures. */
  readonly headings: readonly string[];
  /** Rows of the body. */
  readonly children: ComponentChildren;
}

export function FigureTable({ caption, hidden = false, headings, children }: FigureTableProps) {
  return (
    <table class="trend">
      <caption {...(hidden && { class: 'sr' })}>{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading, i) => (
            <th key={heading} scope="col" {...(i > 0 && { class: 'num' })}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
