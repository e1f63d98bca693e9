import type { Clues, GuardedConsole } from '../consoles/console.ts';
import { textOf } from '../locator/name.ts';
import { fold, isLabel } from '../locator/text.ts';
import { type Actor, actorOf } from './actor.ts';
import { FIELDS, SUBMITS } from './guard.ts';
import { cut, ends, type Guards, inFrame, judged, link, rowClick } from './judged.ts';
import type { Judging } from './judging.ts';

/** Whether a document names what is guarded: a heading, label or tab of the subject or of its users. */
export const stands = (document: Document, clues: Clues): boolean =>
  [...document.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading],label,legend,[role=tab]')].some((part) => {
    const text = textOf(part, 100);
    return clues.subject.test(fold(text)) || isLabel(clues.people, text);
  });

/** What acts whatever its words say. */
const ACTS = `form :is(${SUBMITS}),select,[type=checkbox],[role=switch],[role=checkbox],[aria-pressed]`;

/** Whether a press on an actor is plainly harmless, wherever it stands. */
function isHarmless({ element, text, active }: Actor, console: GuardedConsole): boolean {
  const { danger, clues } = console;
  const words = textOf(element, 160);
  if (element.matches(FIELDS) || danger.harmless.test(text) || isLabel(clues.people, words)) return true;
  if (danger.signOut.test(text) && inFrame(element)) return true;
  if (!active) return !isLabel(clues.rowHas, words) && !isLabel(clues.rowNone, words);
  if (!/\p{L}{2}/u.test(text) || element.matches(ACTS)) return false;
  return (
    ![danger.link, danger.access, danger.confirms].some((said) => said.test(text)) && !ends(console, text)
  );
}

/**
 * Judging before the reader is there, for the moment that this takes: whatever may end something is held, and nobody
 * knows whose it is.
 */
export const roughJudging = (console: GuardedConsole): Judging => ({
  judge(inner, here, before) {
    const actor = actorOf(inner);
    if (actor === null || isHarmless(actor, console)) return null;
    const { element, text } = actor;
    const plainly = [console.danger.cut, console.danger.link].some((said) => said.test(text));
    if (here === null && !((before || plainly) && stands(element.ownerDocument, console.clues))) return null;
    const guards: Guards = here ?? before ?? 'connection';
    return judged(element, cut, ...(guards === 'connection' ? [link] : []), rowClick(guards, null));
  },
  pressed: () => undefined,
  passed: () => undefined,
  whose: () => '',
});
