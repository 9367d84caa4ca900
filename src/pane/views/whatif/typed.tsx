/** A named field whose text is judged at every key. */
interface TypedProps {
  readonly label: string;
  readonly text: string;
  readonly type: (text: string) => void;
  readonly wrong: string | null;
  readonly hint?: string;
}

export function Typed({ label: name, text, type, wrong, hint = '' }: TypedProps) {
  return (
    <label class="field">
      <span>{name}</span>
      <input
        type="text"
        value={text}
        aria-invalid={wrong !== null}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <small class={wrong === null ? 'muted' : 'wrong'}>{wrong ?? hint}</small>
    </label>
  );
}
