import { deskWords } from '../../lib/words/desk.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { deskAddress } from './address.ts';

/** The way from the popup to all customers; on the desk itself nothing. */
export function ToDesk() {
  const say = useSay(deskWords);
  const { surface } = useScreen();
  if (surface.kind === 'desk') return null;
  return (
    <div class="to-desk">
      <Button look="quiet" onPress={() => surface.open(deskAddress(null))}>
        {say('open')}
      </Button>
    </div>
  );
}
