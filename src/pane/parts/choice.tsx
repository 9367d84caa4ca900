/** One value of a short list: the host's own list control, drawn flat. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  /** Inside running text: no border, as wide as what is chosen. */
  readonly inline?: boolean;
}

export function Choice({ label, value, options, onChoose, inline = false }: ChoiceProps) {
  return (
    <select
      class={inline ? 'choice inline' : 'choice'}
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** A list with its name above it. */
export function Field(props: Omit<ChoiceProps, 'inline'>) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <Choice {...props} />
    </label>
  );
}
