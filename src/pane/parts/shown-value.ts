/** Keeps an input at the value it stands for, unless it is being typed in: drawing again never puts an older text back. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useShownValue(value: string): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (input.current!.ownerDocument.activeElement !== input.current) input.current!.value = value;
  }, [value]);
  return input;
}
