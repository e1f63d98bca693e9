import { type Around, seatsFor } from '../../lib/roster/findings.ts';
import type { Roster } from '../../lib/roster/roster.ts';
import { rosterWords } from '../../lib/words/roster.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { counted } from './finding.ts';

interface Props {
  readonly roster: Roster;
  readonly around: Around;
}

/** How many people, addresses and seats. */
export function Counts({ roster, around }: Props) {
  const say = useSay(rosterWords);
  const { language } = useScreen();
  const counts = [
    ['people', roster.people],
    ['usable', roster.addresses.size],
    ['seats', seatsFor(roster, around).wanted],
  ] as const;
  return (
    <dl class="counts">
      {counts.map(([word, count]) => (
        <div key={word}>
          <dt>{say(word)}</dt>
          <dd>{counted(count, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
