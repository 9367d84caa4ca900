/** A stretch of a long list: drawn while it is near the view, else an empty space of the same height. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How far beyond the view rows are drawn, px. */
const NEAR = 1200;

interface ChunkProps {
  readonly guess: number;
  /** Drawn wherever it is: it holds the row that has the focus. */
  readonly pinned: boolean;
  readonly children: () => ComponentChildren;
}

export function Chunk({ guess, pinned, children }: ChunkProps) {
  const box = useRef<HTMLDivElement>(null);
  const height = useRef(guess);
  const [near, setNear] = useState(pinned);

  useEffect(() => {
    const element = box.current!;
    const root = element.closest('.scroller');
    const observer = new IntersectionObserver(
      (entries) => {
        // A fast scroll may report coming and going at once: the last one counts.
        const { isIntersecting, boundingClientRect } = entries[entries.length - 1]!;
        // The height is kept while the rows still stand.
        if (!isIntersecting && boundingClientRect.height > 0) height.current = boundingClientRect.height;
        setNear(isIntersecting);
      },
      { root, rootMargin: `${NEAR}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const drawn = near || pinned;
  return (
    <div role="presentation" ref={box} style={drawn ? undefined : { height: `${height.current}px` }}>
      {drawn && children()}
    </div>
  );
}
