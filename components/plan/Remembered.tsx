import type { Person } from '../../lib/checklist/fact.ts';
import { compareAccount } from '../../lib/checklist/person.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { planWords } from '../../lib/words/popup-plan.ts';
import { Notice } from '../notice/Notice.tsx';
import { useSay } from '../screen/say.ts';

interface Props {
  /** The first user invited, as the onboarding remembers them. */
  readonly first: Person | null;
  readonly self: Person;
}

/** Whoever may leave, the first user invited must stay one: said before the handover begins. */
export function Remembered({ first, self }: Props) {
  const say = useSay(planWords);
  if (first === null) return null;
  const own = compareAccount(self.email || self.name, first) === 'same';
  return (
    <Notice tone="warn" title={say('firstTitle')}>
      <p>{own ? say('firstYou') : say('firstOther', { name: nameOf(first) })}</p>
    </Notice>
  );
}
