import { describedBy } from './Field';

interface SelectProps<T extends string> {
  readonly id: string;
  /** Its name, where no label stands beside it. */
  readonly label?: string;
  readonly value: T | '';
  readonly options: readonly { readonly value: T; readonly text: string }[];
  /** Shown while nothing is chosen. Without it something always is. */
  readonly placeholder?: string;
  readonly invalid?: boolean;
  readonly onPick: (value: T) => void;
  readonly onBlur?: () => void;
  readonly 'data-testid': string;
}

/** A native choice with our edge and arrow. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { id, label, value, options, placeholder, invalid = false, onPick, onBlur } = props;
  return (
    <span class="select">
      <select
        id={id}
        class="input"
        data-testid={props['data-testid']}
        aria-invalid={invalid}
        aria-label={label}
        aria-describedby={label === undefined ? describedBy(id) : undefined}
        value={value}
        onBlur={onBlur}
        onChange={({ currentTarget }) => {
          const picked = options.find((option) => option.value === currentTarget.value);
          if (picked !== undefined) onPick(picked.value);
        }}
      >
        {placeholder !== undefined && (
          <option value="" disabled hidden>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  );
}
