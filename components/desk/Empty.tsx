import { deskWords } from '../../lib/words/desk.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';

/** Nothing to show, and what to do about it. */
export function NobodyYet() {
  const say = useSay(deskWords);
  return (
    <section class="desk-empty">
      <h2>{say('empty')}</h2>
      <p>{say('emptyText')}</p>
    </section>
  );
}

export function NobodyFits({ onClear }: { readonly onClear: () => void }) {
  const say = useSay(deskWords);
  return (
    <section class="desk-empty">
      <h2>{say('nothingFound')}</h2>
      <p>{say('nothingFoundText')}</p>
      <Button onPress={onClear}>{say('clear')}</Button>
    </section>
  );
}

export function NobodyOpen() {
  const say = useSay(deskWords);
  return (
    <section class="desk-empty">
      <h2>{say('choose')}</h2>
      <p>{say('chooseText')}</p>
    </section>
  );
}

export function Hidden() {
  const say = useSay(deskWords);
  return (
    <section class="desk-empty">
      <h2>{say('presenting')}</h2>
      <p>{say('presentingText')}</p>
    </section>
  );
}
