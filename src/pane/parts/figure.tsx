/** A named figure with its cells: "kế hoạch vốn  12.345.678.000  F7 ›". Several cells stand on a line of their own. */
import type { ComponentChildren } from 'preact';
import { CellLinks } from './cell-links';

interface FigureProps {
  readonly name: string;
  readonly children: ComponentChildren;
  readonly src?: readonly string[];
}

export function Figure({ name, children, src = [] }: FigureProps) {
  return (
    <div class="figure">
      <dt>{name}</dt>
      <dd class="num">{children}</dd>
      {src.length > 0 && (
        <dd class="from">
          <CellLinks src={src} />
        </dd>
      )}
    </div>
  );
}
