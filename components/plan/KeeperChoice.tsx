import { useId, useState } from 'preact/hooks';
import type { Row } from '../../lib/calls/sighting.ts';
import type { Person } from '../../lib/checklist/fact.ts';
import { shorten } from '../../lib/guide/name.ts';
import { planWords } from '../../lib/words/popup-plan.ts';
import { Field } from '../control/Field.tsx';
import { useSay } from '../screen/say.ts';
import { candidates } from './person.ts';

interface Props {
  readonly rows: readonly Row[];
  readonly self: Person;
  readonly value: Person;
  readonly onValue: (keeper: Person) => void;
  readonly error: string | null;
}

/** The longest list that is taken in at a glance; the search finds the rest. */
const SHOWN = 5;

/** Choose the keeper from the users that User Access showed. */
export function KeeperChoice({ rows, self, value, onValue, error }: Props) {
  const say = useSay(planWords);
  const id = useId();
  const [search, setSearch] = useState('');
  const found = candidates(rows, self, search);
  return (
    <fieldset class="people" aria-describedby={error ? `${id}-error` : undefined}>
      <legend class="unseen">{say('whoTitle')}</legend>
      {rows.length > SHOWN && (
        <Field
          label={say('search')}
          hint={say('searchHint')}
          type="search"
          value={search}
          onValue={setSearch}
        />
      )}
      <div class="people-list">
        {found.slice(0, SHOWN).map((row, at) => (
          <label key={row.email || row.name} class="person">
            <input
              type="radio"
              name={id}
              data-wrong={error !== null && at === 0}
              checked={row.email === value.email && row.name === value.name}
              onChange={() => onValue({ name: row.name, email: row.email })}
            />
            <span class="person-text">
              <span title={row.name}>{shorten(row.name || row.email, 30)}</span>
              <span class="second" title={row.email}>
                {row.name && shorten(row.email, 34)}
              </span>
            </span>
            {row.access !== 'unclear' && (
              <span class="second">{say(row.access === 'has' ? 'hasAccess' : 'noAccess')}</span>
            )}
          </label>
        ))}
        {found.length === 0 && <p class="hint">{say('noneFound')}</p>}
        {found.length > SHOWN && <p class="hint">{say('moreFound', { count: found.length - SHOWN })}</p>}
      </div>
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
