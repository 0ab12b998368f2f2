interface RadioChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly value: T | null;
  readonly onPick: (value: T) => void;
}

/** One of a few, all of them to be seen. */
export function RadioChoice<T extends string>({ name, legend, options, value, onPick }: RadioChoiceProps<T>) {
  return (
    <fieldset class="choices">
      <legend class="field-label">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="check">
          <input
            type="radio"
            name={name}
            value={option.value}
            data-testid={name}
            checked={option.value === value}
            onChange={() => onPick(option.value)}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
