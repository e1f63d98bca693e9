import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { useSay } from '../screen/say.ts';

/** Twelve digits in three groups of four, large; read out one by one. */
export function Digits({ digits }: { readonly digits: string }) {
  const say = useSay(popupBatonWords);
  const plain = digits.replace(/\D/g, '');
  const groups = plain.match(/.{1,4}/g) ?? [];
  return (
    <fieldset class="digits">
      <legend class="unseen">{say('digits')}</legend>
      <span class="unseen">{groups.map((group) => [...group].join(' ')).join(', ')}</span>
      <data value={groups.join(' ')} aria-hidden="true">
        {groups.map((group, at) => (
          <span key={`${at}${group}`}>{group}</span>
        ))}
      </data>
    </fieldset>
  );
}
