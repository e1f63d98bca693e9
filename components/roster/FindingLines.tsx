import { useState } from 'preact/hooks';
import type { Line } from '../../lib/roster/roster.ts';
import { rosterWords } from '../../lib/words/roster.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { counted } from './finding.ts';
import { lineText } from './line.ts';

/** Lines shown at first, and at most: the list that can be copied has all of them. */
const FEW = 3;
const MANY = 100;

interface Props {
  readonly lines: readonly Line[];
  /** What the lines are about. */
  readonly title: string;
}

/** Where in the file, what stands there, and what is wrong with it. */
export function FindingLines({ lines, title }: Props) {
  const say = useSay(rosterWords);
  const { language } = useScreen();
  const [open, setOpen] = useState(false);
  const shown = lines.slice(0, open ? MANY : FEW);
  const rest = lines.length - shown.length;
  return (
    <>
      <ul class="finding-lines">
        {shown.map((line) => {
          const { where, text, why } = lineText(line, language);
          const [first] = line.places;
          return (
            <li key={`${first?.row} ${text}`}>
              <span class="second">{where}</span>
              <span class="cell">{text.length > 160 ? `${text.slice(0, 160)}…` : text}</span>
              {why && <span class="second">{why}</span>}
            </li>
          );
        })}
      </ul>
      {rest > 0 && !open && (
        <Button look="quiet" name={say('moreOf', { title })} onPress={() => setOpen(true)}>
          {say('moreLines')}
        </Button>
      )}
      {rest > 0 && open && <p class="hint">{say('rest', { count: counted(rest, language) })}</p>}
    </>
  );
}
