import type { DeskRow } from '../../lib/calls/desk.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { Notice } from '../notice/Notice.tsx';
import { say as tell, useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { when } from '../screen/when.ts';
import { procedureName } from './spoken.ts';

/** What a colleague knew of a customer when it was handed over. */
export function Handed({ handed }: { readonly handed: NonNullable<DeskRow['handed']> }) {
  const say = useSay(deskWords);
  const { language, now } = useScreen();
  const { from, at, procedure, turn } = handed;
  const whose = turn === '' ? say('nobodysTurn') : tell(deskWords, language, 'theirTurn', { name: turn });
  const values = {
    when: when(at, now(), language),
    procedure: procedureName(procedure, language) || say('unknown'),
    turn: whose,
  };
  return (
    <Notice tone="info" title={say('handedTitle')}>
      <p>{from === '' ? say('fromNobody') : say('from', { name: from })}</p>
      <p>{say('handedText', values)}</p>
      <p>{say('handedRoom')}</p>
    </Notice>
  );
}
