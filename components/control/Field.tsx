import type { TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | null;
  readonly type?: 'text' | 'email' | 'date' | 'search';
  readonly most?: number;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly complete?: 'off' | 'name' | 'email' | 'organization';
}

/** A labelled field, one line or several (`rows`), with its hint and what is wrong with it. */
export function Field(props: Props) {
  const { label, value, onValue, hint, error = null, type = 'text', most = 200, rows } = props;
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    maxLength: most,
    'aria-invalid': error !== null,
    'data-wrong': error !== null,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(props.placeholder ? { placeholder: props.placeholder } : {}),
    autocomplete: props.complete ?? ('off' as const),
    spellcheck: false,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...shared} rows={rows} onInput={(event) => onValue(event.currentTarget.value)} />
      ) : (
        line()
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );

  /** One literal per type: the platform's rules on which attributes go with which type are checked. */
  function line() {
    const props = {
      ...shared,
      onInput: (event: TargetedInputEvent<HTMLInputElement>) => onValue(event.currentTarget.value),
    };
    if (type === 'email') return <input {...props} type="email" />;
    if (type === 'date') return <input {...props} type="date" />;
    if (type === 'search') return <input {...props} type="search" />;
    return <input {...props} type="text" />;
  }
}
