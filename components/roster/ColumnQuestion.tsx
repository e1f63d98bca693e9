import { useId, useState } from 'preact/hooks';
import type { Column } from '../../lib/roster/roster.ts';
import { rosterWords } from '../../lib/words/roster.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { columnText } from './finding.ts';

interface Props {
  readonly candidates: readonly Column[];
  readonly onColumn: (column: number) => void;
}

/** Which column holds the addresses, where that is not certain. Nothing is chosen beforehand. */
export function ColumnQuestion({ candidates, onColumn }: Props) {
  const say = useSay(rosterWords);
  const { language } = useScreen();
  const id = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  return (
    <fieldset class="choice column-question" aria-describedby={missing ? `${id}-error` : undefined}>
      <legend>{say('askColumn')}</legend>
      <div class="people-list">
        {candidates.map((column) => (
          <label class="person" key={column.at}>
            <input
              type="radio"
              name={id}
              checked={chosen === column.at}
              onChange={() => {
                setChosen(column.at);
                setMissing(false);
              }}
            />
            <span class="person-text">
              {columnText(column, language)}
              <span class="second">
                {column.example === '' ? say('noExample') : say('example', { example: column.example })}
              </span>
            </span>
          </label>
        ))}
      </div>
      {missing && (
        <p class="error" id={`${id}-error`} role="alert">
          {say('askFirst')}
        </p>
      )}
      <Button look="primary" onPress={() => (chosen === null ? setMissing(true) : onColumn(chosen))}>
        {say('useColumn')}
      </Button>
    </fieldset>
  );
}
