import type { PopupView } from '../../lib/calls/screen.ts';
import { shownWords } from '../../lib/words/shown.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';

interface Props {
  readonly offer: PopupView['offer'];
  readonly onPick: () => void;
}

/** The control that is due on the page may be shown to Handrail: it is not found for certain, or the ring is wrong. */
export function ShowOne({ offer, onPick }: Props) {
  const say = useSay(shownWords);
  if (offer === null) return null;
  const wrong = offer === 'wrong';
  return (
    <>
      <p class="hint">{say(wrong ? 'showWrongHint' : 'showHint')}</p>
      <Button look="plain" onPress={onPick}>
        {say(wrong ? 'showWrong' : 'show')}
      </Button>
    </>
  );
}
