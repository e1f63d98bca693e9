import { handoverWords } from '../../lib/words/popup-handover.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';

export type FirstAnswer = 'yes' | 'no' | 'unsure';

/** Asked before the end: the first-invited user must never be removed after the data sync. */
export function FirstInvited({ onAnswer }: { readonly onAnswer: (answer: FirstAnswer) => void }) {
  const say = useSay(handoverWords);
  return (
    <fieldset class="box">
      <legend class="box-title">{say('firstTitle')}</legend>
      <p class="hint">{say('firstText')}</p>
      <div class="answers">
        <Button onPress={() => onAnswer('yes')}>{say('firstYes')}</Button>
        <Button onPress={() => onAnswer('no')}>{say('firstNo')}</Button>
        <Button onPress={() => onAnswer('unsure')}>{say('firstUnsure')}</Button>
      </div>
    </fieldset>
  );
}
