/** A list of any length: only what is near the view exists. Arrow keys, Home and End move in it; Tab leaves it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Chunk } from './chunk';

/** Rows drawn together; more where there are very many, so that the list stays a few hundred stretches. */
const CHUNK = 40;
const CHUNKS = 500;

interface LongListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T, at: number) => string;
  /** The row; its first button or link is what the arrow keys move between, its tabIndex is given. */
  readonly row: (item: T, tabIndex: number) => ComponentChildren;
  /** Height of a row before it was ever drawn, px. */
  readonly guess: number;
  /** Row that the user comes back to: it is in sight and has the focus. */
  readonly start?: number;
}

export function LongList<T>({ label, items, keyOf, row, guess, start = -1 }: LongListProps<T>) {
  const [active, setActive] = useState(Math.max(0, start));
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef(start >= 0);
  const at = Math.min(active, Math.max(0, items.length - 1));

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>(`[data-at="${at}"] [data-row]`)?.focus();
  }, [at]);

  function onKeyDown(event: KeyboardEvent): void {
    const from = (event.target as HTMLElement).closest('[data-row]')?.closest<HTMLElement>('[data-at]');
    const to = from ? target(event.key, Number(from.dataset['at']), items.length) : null;
    if (to === null) return;
    event.preventDefault();
    const row = list.current?.querySelector<HTMLElement>(`[data-at="${to}"] [data-row]`);
    if (row) return row.focus();
    // Far away: it has to be drawn first.
    moved.current = true;
    setActive(to);
  }

  const size = Math.max(CHUNK, Math.ceil(items.length / CHUNKS));
  const chunks = Math.ceil(items.length / size);
  return (
    <div role="list" aria-label={label} class="list" ref={list} onKeyDown={onKeyDown}>
      {Array.from({ length: chunks }, (_, chunk) => {
        const first = chunk * size;
        const part = items.slice(first, first + size);
        return (
          <Chunk key={chunk} guess={guess * part.length} pinned={Math.floor(at / size) === chunk}>
            {() =>
              part.map((item, i) => (
                <div
                  key={keyOf(item, first + i)}
                  role="listitem"
                  class="item"
                  aria-setsize={items.length}
                  aria-posinset={first + i + 1}
                  data-at={first + i}
                  onFocusIn={() => setActive(first + i)}
                >
                  {row(item, first + i === at ? 0 : -1)}
                </div>
              ))
            }
          </Chunk>
        );
      })}
    </div>
  );
}

function target(key: string, at: number, length: number): number | null {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: length - 1, PageDown: at + 10, PageUp: at - 10 }[key];
  return to === undefined ? null : Math.max(0, Math.min(length - 1, to));
}
