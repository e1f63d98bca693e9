import { useId } from 'preact/hooks';

interface Props<V extends string> {
  readonly question: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V | null;
  readonly onValue: (value: V) => void;
  readonly error?: string | null;
}

/** One question with a few answers side by side. Nothing is chosen beforehand. */
export function Choice<V extends string>({ question, options, value, onValue, error = null }: Props<V>) {
  const id = useId();
  return (
    <fieldset class="choice" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{question}</legend>
      <div class="options">
        {options.map((option, at) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              data-wrong={error !== null && at === 0}
              checked={value === option.value}
              onChange={() => onValue(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
