import { popupWords } from '../../lib/words/popup.ts';
import { useSay } from '../screen/say.ts';

/** Before the first view: the shape of what comes, so that nothing jumps. */
export function Loading() {
  const say = useSay(popupWords);
  return (
    <main class="home" aria-busy="true">
      <h1 class="unseen">Handrail</h1>
      <p class="unseen" role="status">
        {say('loading')}
      </p>
      <div class="ghost tall" />
      <div class="ghost" />
      <div class="ghost" />
      <div class="ghost" />
    </main>
  );
}
