/** Pure: a recorded fact of a room as a sentence. */
import type { RoomFactBody } from '../../lib/checklist/roomfact.ts';
import { nameOf } from '../../lib/guide/name.ts';
import type { RecordWord } from '../../lib/words/record.ts';

type Say = (key: RecordWord, values?: Readonly<Record<string, string>>) => string;

const WHY = { asked: 'whyAsked', time: 'whyTime', closed: 'whyClosed', removed: 'whyRemoved' } as const;

export function roomSentence(
  body: RoomFactBody,
  say: Say,
  words: Readonly<Record<RecordWord, string>>,
): string {
  switch (body.kind) {
    case 'hosted':
      return say('hosted', { relay: new URL(body.relay).host });
    case 'entered':
      return say('entered', { name: nameOf(body.person) });
    case 'granted':
      return say('granted', { grant: words[body.grant] });
    case 'ended': {
      const why = words[WHY[body.why]];
      return body.grant === null ? say('endedAll', { why }) : say('ended', { grant: words[body.grant], why });
    }
    case 'compared':
      return say('compared');
    case 'left':
      return say('left');
  }
}
