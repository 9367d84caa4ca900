/** A named field for a short text; what it holds counts when it is left or Enter is pressed. */
import { useId, useState } from 'preact/hooks';
import { TypedInput } from './typed-input';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Why the text typed cannot be used; null where it can. */
  readonly check?: (text: string) => string | null;
  readonly onEnter: (text: string) => void;
}

export function TextField({ label, value, hint, check, onEnter }: TextFieldProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const judge = (text: string) => (text === value ? null : (check?.(text) ?? null));
  const enter = (text: string) => {
    if (text !== value && judge(text) === null) onEnter(text);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <TypedInput
        id={id}
        type="text"
        value={value}
        invalid={problem !== null}
        describedBy={`${id}-hint`}
        onType={(text) => setProblem(judge(text))}
        onEnter={enter}
      />
      <small id={`${id}-hint`} class={problem === null ? 'muted' : 'wrong'}>
        {problem ?? hint}
      </small>
    </div>
  );
}
