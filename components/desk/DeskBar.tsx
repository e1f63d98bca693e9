import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { deskWords } from '../../lib/words/desk.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { FILTERS, type Filter, type Query, SORTS } from './rows.ts';
import { procedureName } from './spoken.ts';

interface Props {
  readonly query: Query;
  readonly onQuery: (query: Query) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly shown: number;
  readonly all: number;
  /** How many each filter would show. */
  readonly counts: Readonly<Record<Filter, number>>;
  /** Procedures that somebody is in. */
  readonly procedures: readonly string[];
}

/** Search, filter and order of the list. */
export function DeskBar({ query, onQuery, search, shown, all, counts, procedures }: Props) {
  const say = useSay(deskWords);
  const { language } = useScreen();
  const id = useId();
  return (
    <search class="desk-bar">
      <label class="unseen" for={id}>
        {say('search')}
      </label>
      <input
        id={id}
        ref={search}
        type="search"
        class="desk-search"
        value={query.text}
        placeholder={say('searchHint')}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery({ ...query, text: event.currentTarget.value })}
      />
      <fieldset class="desk-filters">
        <legend class="unseen">{say('show')}</legend>
        {FILTERS.map((filter) => (
          <label key={filter}>
            <input
              type="radio"
              name={id}
              checked={query.filter === filter}
              onChange={() => onQuery({ ...query, filter })}
            />
            <span>
              {say(filter)} <span class="desk-count">{counts[filter]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="desk-selects">
        <Select
          label={say('procedure')}
          value={query.procedure ?? ''}
          options={[
            ['', say('anyProcedure')],
            ...procedures.map((one) => [one, procedureName(one, language)] as const),
          ]}
          onValue={(value) => onQuery({ ...query, procedure: value || null })}
        />
        <Select
          label={say('sort')}
          value={query.sort}
          options={SORTS.map((one) => [one, say(one)] as const)}
          onValue={(value) => onQuery({ ...query, sort: SORTS.find((one) => one === value) ?? query.sort })}
        />
        <p class="second" role="status">
          {say('count', { shown, all })}
        </p>
      </div>
    </search>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onValue: (value: string) => void;
}

function Select({ label, value, options, onValue }: SelectProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
}
