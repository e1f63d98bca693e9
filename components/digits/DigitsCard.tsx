import type { Checklist } from '../../lib/checklist/checklist.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { useSay } from '../screen/say.ts';
import { peopleOf } from '../turn/people.ts';
import { Digits } from './Digits.tsx';

/** The keeper's digits, ready to be read out when the leaver rings. */
export function DigitsCard({
  checklist,
  digits,
}: {
  readonly checklist: Checklist;
  readonly digits: string;
}) {
  const say = useSay(popupBatonWords);
  return (
    <section class="digits-card" aria-labelledby="digits">
      <h2 id="digits" class="small-title">
        {say('digitsYours')}
      </h2>
      <Digits digits={digits} />
      <p class="hint">{say('digitsYoursText', peopleOf(checklist))}</p>
    </section>
  );
}
