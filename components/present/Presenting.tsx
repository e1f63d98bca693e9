import { presentWords } from '../../lib/words/present.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';

/** Stands above every screen while the person presents, with the way out. */
export function Presenting() {
  const say = useSay(presentWords);
  const { busy, failure, run } = useCalling();
  return (
    <aside class="presenting" aria-label={say('on')}>
      <div>
        <p class="presenting-title">{say('on')}</p>
        <p>{say('text')}</p>
      </div>
      <Button busy={busy} onPress={() => void run({ call: 'present', on: false })}>
        {say('end')}
      </Button>
      <Failure failure={failure} />
    </aside>
  );
}
