/** An input that keeps what is typed, however fast: drawing again never puts an older text back under the typist. */
import { useShownValue } from './shown-value';

interface TypedInputProps {
  readonly type: 'text' | 'search';
  readonly value: string;
  readonly id?: string;
  readonly className?: string;
  readonly label?: string;
  readonly invalid?: boolean;
  readonly describedBy?: string;
  readonly onType: (text: string) => void;
  readonly onEnter?: (text: string) => void;
}

export function TypedInput(props: TypedInputProps) {
  const { type, value, id, className, label, invalid = false, describedBy, onType, onEnter } = props;
  const input = useShownValue(value);
  return (
    <input
      ref={input}
      {...(type === 'search' ? { type: 'search' as const } : { type: 'text' as const })}
      {...(id !== undefined && { id })}
      {...(className !== undefined && { class: className })}
      {...(label !== undefined && { 'aria-label': label, placeholder: label })}
      aria-invalid={invalid}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      onInput={(event) => onType(event.currentTarget.value)}
      onBlur={(event) => onEnter?.(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter?.(event.currentTarget.value);
      }}
    />
  );
}
