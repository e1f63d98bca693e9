import { useEffect, useState } from 'preact/hooks';
import type { ScreenAnswer } from '../../lib/calls/screen.ts';
import type { RoomId } from '../../lib/checklist/roomfact.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { Letter } from '../baton/Letter.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';

interface Props {
  /** null while it is being written. */
  readonly text: string | null;
  readonly busy: boolean;
  readonly failure: Extract<ScreenAnswer, { ok: false }> | null;
  readonly onBack: () => void;
}

/** The invitation to a room, ready to be sent. */
export function RoomLetter({ text, busy, failure, onBack }: Props) {
  const say = useSay(roomWords);
  return (
    <Letter
      title={say('letterTitle')}
      intro={say('letterText')}
      copied={say('letterCopied')}
      then={say('letterThen')}
      text={text}
      busy={busy}
      failure={failure}
      onCopied={() => {}}
      onBack={onBack}
    />
  );
}

/** The same once more. */
export function InviteScreen({ room, onBack }: { readonly room: RoomId; readonly onBack: () => void }) {
  const { busy, failure, run } = useCalling();
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    void run({ call: 'inviteToRoom', room }).then((answer) => setText(answer?.text ?? null));
  }, [room]);
  return <RoomLetter text={text} busy={busy} failure={failure} onBack={onBack} />;
}
