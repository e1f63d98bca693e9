import type { Checklist, Proof } from '../../lib/checklist/checklist.ts';
import { fill, type ScreenLanguage } from '../../lib/words/language.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { nameAtSeat, ownSeat } from '../turn/people.ts';

/** How a task was proven, in words: "seen on Bo's own page", "said by you". '' where the seat is unknown and said nothing. */
export function proofText(checklist: Checklist, proof: Proof, language: ScreenLanguage): string {
  const words = handoverWords[language];
  const name = nameAtSeat(checklist, proof.seat);
  const mine = proof.seat === ownSeat(checklist);
  if (proof.grade === 'said') return mine ? words.saidYou : fill(words.said, { name });
  if (mine) return words.seenYours;
  return fill(proof.grade === 'seen' ? words.seenOwn : words.seenOther, { name });
}
