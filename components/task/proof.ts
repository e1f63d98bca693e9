import type { Checklist, Proof } from '../../lib/checklist/checklist.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { say } from '../screen/say.ts';
import { nameAtSeat, ownSeat } from '../turn/people.ts';

/**
 * How a task was proven, in words: "Seen on Bo's own page", "Said by you".
 * With `named` the reader is named too, since a printed record is read by others.
 */
export function proofText(
  checklist: Checklist,
  proof: Proof,
  language: ScreenLanguage,
  named = false,
): string {
  const name = nameAtSeat(checklist, proof.seat);
  const mine = !named && proof.seat === ownSeat(checklist);
  if (proof.grade === 'said') return say(handoverWords, language, mine ? 'saidYou' : 'said', { name });
  const word = mine ? 'seenYours' : proof.grade === 'seen' ? 'seenOwn' : 'seenOther';
  return say(handoverWords, language, word, { name });
}
