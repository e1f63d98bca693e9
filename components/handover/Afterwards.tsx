import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { Person } from '../../lib/checklist/fact.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { type HandoverWord, handoverWords } from '../../lib/words/popup-handover.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { clock } from '../screen/when.ts';
import { Rich } from '../text/Rich.tsx';
import { peopleOf } from '../turn/people.ts';

/** The vendor asks to wait this long between connecting and giving users access, ms. */
const GRANT_AFTER = 10 * 60_000;

const KEEP: Readonly<Record<'yes' | 'no' | 'unsure', HandoverWord>> = {
  yes: 'firstKeep',
  no: 'firstFree',
  unsure: 'firstUnsureKeep',
};

interface Props {
  readonly checklist: Checklist;
  /** The first user invited, as a run remembers them. */
  readonly first: Person | null;
}

/** What remains to be known: the workspace to give back, when users may get access, how to check, whom not to remove. */
export function Afterwards({ checklist, first }: Props) {
  const say = useSay(handoverWords);
  const { language, now } = useScreen();
  const people = peopleOf(checklist);
  const proven = (id: string) => checklist.tasks.find((task) => task.id === id)?.proof ?? null;
  const connected = checklist.tasks.some(({ id, status }) => id === 'connect' && status === 'done')
    ? proven('connect')
    : null;
  const left = checklist.tasks.some(({ id, status }) => id === 'disconnect' && status === 'done');
  if (connected === null) return null;
  const due = connected.at + GRANT_AFTER;
  return (
    <section class="afterwards">
      {now() < due && <p>{say('grantFrom', { ...people, time: clock(due, language) })}</p>}
      {checklist.workspace !== null && (
        <p>
          <Rich text={say('workspaceGive', { ...people, text: checklist.workspace.replaceAll('**', '*') })} />
        </p>
      )}
      {left && (
        <>
          <h2 class="small-title">{say('checkTitle')}</h2>
          <ul class="steps">
            {(['check1', 'check2', 'check3'] as const).map((word) => (
              <li key={word}>
                <Rich text={say(word, people)} />
              </li>
            ))}
          </ul>
          {(checklist.firstInvited !== null || checklist.me === 'keeper') && (
            <p class={checklist.firstInvited === 'no' ? '' : 'caution'}>
              {say(KEEP[checklist.firstInvited ?? 'unsure'], people)}
            </p>
          )}
          {first !== null && checklist.firstInvited === 'no' && (
            <p class="caution">{say('firstOther', { name: nameOf(first) })}</p>
          )}
        </>
      )}
    </section>
  );
}
