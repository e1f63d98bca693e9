import { presentWords } from '../../lib/words/present.ts';
import { Button } from '../control/Button.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';

/** A line under "More": begins presenting. */
export function Present() {
  const say = useSay(presentWords);
  const { busy, run } = useCalling();
  return (
    <Button look="quiet" busy={busy} onPress={() => void run({ call: 'present', on: true })}>
      {say('begin')}
    </Button>
  );
}
