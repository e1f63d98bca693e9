/** What a course's prompt asks for, in words, and which control a person may show for it. Pure; runs in the worker. */
import type { Label } from '../consoles/console.ts';
import { COURSE } from '../words/course.ts';
import { fill, type ScreenLanguage } from '../words/language.ts';
import { dueOn } from './due.ts';
import type { PickOffer } from './pick.ts';
import type { RunAsk } from './run.ts';
import type { Way, WayPrompt } from './way.ts';

/** How a control is called in the reader's language, in English where it is not known. */
export const called = (names: Label, language: ScreenLanguage): string =>
  (names['*'] ?? names[language] ?? names.en ?? Object.values(names)[0])?.[0] ?? '';

/** What to look for where nothing is pointed at; `label` as the page shows it, else as it is known. */
export function lookFor(
  { guide, language, namesOf }: Pick<RunAsk, 'guide' | 'language' | 'namesOf'>,
  { act, control, words }: WayPrompt,
  label = '',
): string {
  const own = words === undefined ? undefined : guide.words[language].prompts[words]?.look;
  const values = { label: label || called(namesOf(control), language) };
  return fill(own ?? COURSE[language][`look.${act}`], values);
}

/** null where nothing of the way is due on this page. */
export function pickOnWay(ask: RunAsk, way: Way | null): PickOffer | null {
  if (way === null || ask.nameless || ask.sighting === null) return null;
  const { prompt, how } = dueOn(way, ask.sighting, ask.hinted);
  if (how === 'foreign') return null;
  const why = how === 'pointing' || how === 'disabled' ? 'wrong' : 'missing';
  return { ref: { control: prompt.control }, why, what: lookFor(ask, prompt) };
}
