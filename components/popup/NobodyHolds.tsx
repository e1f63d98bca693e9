import { popupWords } from '../../lib/words/popup.ts';
import { useSay } from '../screen/say.ts';
import { Rich } from '../text/Rich.tsx';

interface Props {
  /** What the page shows to this admin, who does not hold the connection. */
  readonly connection: 'free' | 'blocked';
}

/** What to do where the one who connected has gone, or nobody holds the connection any more (procedures.md, no A). */
export function NobodyHolds({ connection }: Props) {
  const say = useSay(popupWords);
  const mine = connection === 'free' ? (['goneFree', 'goneFreeHow'] as const) : (['goneBlocked'] as const);
  return (
    <>
      {([...mine, 'goneKeep'] as const).map((word) => (
        <p key={word}>
          <Rich text={say(word)} />
        </p>
      ))}
    </>
  );
}
