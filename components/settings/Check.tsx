interface CheckProps {
  readonly text: string;
  readonly hint?: string;
  readonly checked: boolean;
  /** A switch changes what is below it. */
  readonly role?: 'switch';
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly 'data-testid': string;
}

/** One thing that is on or off. */
export function Check({ text, hint, checked, onChange, 'data-testid': testid, ...rest }: CheckProps) {
  const hintId = `${testid}-hint`;
  return (
    <div class="setting">
      <label class="check">
        <input
          {...rest}
          type="checkbox"
          data-testid={testid}
          checked={checked}
          aria-describedby={hint === undefined ? undefined : hintId}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {text}
      </label>
      {hint !== undefined && (
        <p id={hintId} class="field-hint setting-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
