import type { Checklist, Proof } from '../../lib/checklist/checklist.ts';
import { fill, type ScreenLanguage } from '../../lib/words/language.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
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
  const words = handoverWords[language];
  const name = nameAtSeat(checklist, proof.seat);
  const mine = !named && proof.seat === ownSeat(checklist);
  if (proof.grade === 'said') return mine ? words.saidYou : fill(words.said, { name });
  if (mine) return words.seenYours;
  return fill(proof.grade === 'seen' ? words.seenOwn : words.seenOther, { name });
}
