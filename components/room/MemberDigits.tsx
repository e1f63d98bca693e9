import type { MemberView } from '../../lib/calls/room.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { Button } from '../control/Button.tsx';
import { Digits } from '../digits/Digits.tsx';
import { useSay } from '../screen/say.ts';

interface Props {
  readonly member: MemberView;
  readonly busy: boolean;
  readonly onSame: () => void;
  /** null: this person cannot remove anybody. */
  readonly onDiffer: (() => void) | null;
}

/** Before somebody sees the page the digits are compared by voice (order.md, Trust). */
export function MemberDigits({ member, busy, onSame, onDiffer }: Props) {
  const say = useSay(roomWords);
  const name = nameOf(member.person);
  if (member.digits === null) return <p class="hint">{say('digitsWait')}</p>;
  return (
    <div class="grant-digits">
      <h3>{say('digitsTitle')}</h3>
      <Digits digits={member.digits} />
      <p class="hint">{say('digitsText', { name })}</p>
      <Button busy={busy} onPress={onSame}>
        {say('same')}
      </Button>
      {onDiffer && (
        <Button look="quiet" busy={busy} onPress={onDiffer}>
          {say('differ', { name })}
        </Button>
      )}
    </div>
  );
}
