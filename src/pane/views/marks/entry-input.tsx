/** The cell that is typed into: Enter and the arrow keys go on to the next, one letter is enough for đạt / không đạt. */
import { useShownValue } from '../../parts/shown-value';

interface EntryInputProps {
  readonly label: string;
  readonly value: string;
  readonly invalid: boolean;
  readonly tabIndex: number;
  readonly wide?: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  /** 'd' → 'Đạt'. */
  readonly asTyped?: (text: string) => string;
  readonly onType: (text: string) => void;
}

export function EntryInput({
  label,
  value,
  invalid,
  tabIndex,
  wide = false,
  disabled = false,
  describedBy,
  asTyped,
  onType,
}: EntryInputProps) {
  const input = useShownValue(value);
  return (
    <input
      ref={input}
      data-row
      type="text"
      class={wide ? 'entry wide' : 'entry'}
      aria-label={label}
      aria-invalid={invalid}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      tabIndex={tabIndex}
      disabled={disabled}
      autocomplete="off"
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => {
        const field = event.currentTarget;
        const typed = asTyped?.(field.value) ?? field.value;
        if (typed !== field.value) {
          field.value = typed;
          field.select();
        }
        onType(typed);
      }}
      onBlur={(event) => (event.currentTarget.value = value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.currentTarget.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
        );
      }}
    />
  );
}
