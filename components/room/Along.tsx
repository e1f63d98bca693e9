import { roomWords } from '../../lib/words/popup-room.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';

/** A line under "More": the way to a room. */
export function Along({ onPress }: { readonly onPress: () => void }) {
  const say = useSay(roomWords);
  return (
    <Button look="quiet" onPress={onPress}>
      {say('show')}
    </Button>
  );
}
