/** A sentence with the sign of what it means. */
import type { ComponentChildren } from 'preact';
import { Sign, type Tone } from './sign';

interface SignedProps {
  readonly tone: Tone;
  /** 'alert' interrupts a screen reader, 'status' waits. */
  readonly role?: 'alert' | 'status';
  readonly children: ComponentChildren;
}

export function Signed({ tone, role, children }: SignedProps) {
  return (
    <p class="sum" role={role}>
      <Sign tone={tone} />
      <span>{children}</span>
    </p>
  );
}
