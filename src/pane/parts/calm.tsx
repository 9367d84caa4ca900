/** A state without figures (empty, stopped, failed, read-only): what it is, and the next step as a button. */
import type { ComponentChildren } from 'preact';
import { Sign, type Tone } from './sign';

interface CalmProps {
  readonly tone?: Tone;
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

export function Calm({ tone, title, children, actions }: CalmProps) {
  return (
    <div class="calm">
      <h2>
        {tone && <Sign tone={tone} />}
        {title}
      </h2>
      {children && <div class="prose">{children}</div>}
      {actions && <div class="actions">{actions}</div>}
    </div>
  );
}
