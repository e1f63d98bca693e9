/** What a member of a room points at, as the card and the second ring show it. Pure; runs in the worker. */
import type { CardView, FoundControl, PointerView } from '../calls/sighting.ts';
import type { ControlRef, Label } from '../consoles/console.ts';
import { CARD } from '../words/card.ts';
import { fill, type ScreenLanguage } from '../words/language.ts';
import { pointerWords } from '../words/pointer.ts';
import { quoted, unmark } from './body.ts';
import { frameIn } from './frame.ts';
import { shorten } from './name.ts';

export interface PointedBy {
  readonly name: string;
  /** Without a row: the one that is due, where the control stands in rows. */
  readonly ref: ControlRef;
  /** ms of this machine's clock, until which it is shown. */
  readonly until: number;
}

const same = (one: ControlRef, other: ControlRef): boolean =>
  one.control === other.control && one.row === other.row;

/** Which control is meant: of those in rows, of which the other side does not know whose, the only one that is wanted. */
export function pointedRef(ref: ControlRef, wanted: readonly ControlRef[]): ControlRef {
  const twins = wanted.filter(({ control }) => control === ref.control);
  const [only] = twins;
  return ref.row === undefined && twins.length === 1 && only !== undefined ? only : ref;
}

/** The first variant of a label in this language. */
export const labelIn = (names: Label, language: ScreenLanguage): string =>
  names[language]?.[0] ?? names['*']?.[0] ?? names.en?.[0] ?? '';

/** `controls`: what the frame has found. `names`: what the data call the control. */
export function pointerFor(
  by: PointedBy,
  controls: readonly FoundControl[],
  names: Label,
  language: ScreenLanguage,
): PointerView {
  const words = pointerWords[language];
  const name = unmark(shorten(by.name));
  const found = controls.find((control) => same(control.ref, by.ref));
  const sure = found?.found === 'one';
  const label = quoted((sure ? found.label : '') || labelIn(names, language));
  const say = sure
    ? label === ''
      ? words.pointsHere
      : words.points
    : label === ''
      ? words.meansNothing
      : words.means;
  return {
    target: sure ? by.ref : null,
    ring: fill(words.ring, { name }),
    says: fill(say, { name, label }),
    why: sure ? words.why : words.unsure,
    until: by.until,
  };
}

/** A card of its own, where nothing else is due on the page. */
export function pointerCard(
  pointer: PointerView,
  { tenant, practice }: { readonly tenant: string; readonly practice: boolean },
  language: ScreenLanguage,
): CardView {
  const words = CARD[language];
  return {
    key: `pointer.${pointer.until}`,
    tenant: shorten(tenant),
    practice,
    step: '',
    dots: { count: 0, at: 0 },
    instruction: pointer.says,
    why: pointer.why,
    more: '',
    target: null,
    mode: 'notice',
    actions: [{ label: words['act.dismiss'], act: 'dismiss', primary: false }],
    ...frameIn(language),
    pointer: { ...pointer, alone: true },
  };
}
