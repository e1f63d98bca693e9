import { useId } from 'preact/hooks';
import type { PersonaId } from '../../lib/checklist/course.ts';
import type { Person } from '../../lib/checklist/fact.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { useScreen } from '../screen/screen.ts';
import { partName } from './words.ts';

interface Props {
  readonly question: string;
  readonly course: string;
  /** Parts to choose from, with who is meant to take each; nobody where that is open. */
  readonly parts: readonly { readonly persona: PersonaId; readonly person: Person | null }[];
  readonly value: readonly PersonaId[];
  readonly onValue: (personas: readonly PersonaId[]) => void;
  readonly error: string | null;
}

/** Which parts somebody takes: several may be one person's. */
export function Parts({ question, course, parts, value, onValue, error }: Props) {
  const { language } = useScreen();
  const id = useId();
  const toggle = (persona: PersonaId) =>
    onValue(value.includes(persona) ? value.filter((one) => one !== persona) : [...value, persona]);
  return (
    <fieldset class="people" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{question}</legend>
      <div class="people-list">
        {parts.map(({ persona, person }, at) => (
          <label key={persona} class="person">
            <input
              type="checkbox"
              data-wrong={error !== null && at === 0}
              checked={value.includes(persona)}
              onChange={() => toggle(persona)}
            />
            <span class="person-text">
              {partName(course, persona, language)}
              {person && <span class="second block">{nameOf(person)}</span>}
            </span>
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
