/** Buttons: one main action a screen, quiet ones beside it. */
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly main?: boolean;
  readonly disabled?: boolean;
  readonly label?: string;
  readonly onPress: () => void;
}

export function Button({ children, main = false, disabled = false, label, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      class={main ? 'button main' : 'button'}
      disabled={disabled}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** Looks like a link, acts in the pane. */
export function TextButton({ children, label, onPress }: Omit<ButtonProps, 'main' | 'disabled'>) {
  return (
    <button type="button" class="textbutton" aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
