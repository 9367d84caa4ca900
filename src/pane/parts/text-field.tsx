/** A named field for a short text; what it holds counts when it is left or Enter is pressed. */
import { useEffect, useId, useState } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Why the text typed cannot be used; null where it can. */
  readonly check?: (text: string) => string | null;
  readonly onEnter: (text: string) => void;
}

export function TextField({ label, value, hint, check, onEnter }: TextFieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const id = useId();
  const problem = text === value ? null : (check?.(text) ?? null);
  // What stands in the field, not what was last drawn: Enter may follow the last letter at once.
  const enter = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const typed = currentTarget.value;
    if (typed !== value && (check?.(typed) ?? null) === null) onEnter(typed);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={enter}
        onKeyDown={(event) => event.key === 'Enter' && enter(event)}
      />
      <small id={`${id}-hint`} class={problem === null ? 'muted' : 'wrong'}>
        {problem ?? hint}
      </small>
    </div>
  );
}
