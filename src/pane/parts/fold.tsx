/** A section that opens and closes under its heading. */
import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: ComponentChildren;
  readonly aside?: ComponentChildren;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

export function Fold({ title, aside, open, onToggle, children }: FoldProps) {
  return (
    <section class="fold">
      <h2>
        <button type="button" aria-expanded={open} onClick={onToggle}>
          <span class="turn" aria-hidden="true">
            ›
          </span>
          <span class="grow">{title}</span>
          {aside !== undefined && <span class="aside">{aside}</span>}
        </button>
      </h2>
      {open && <div class="folded">{children}</div>}
    </section>
  );
}
