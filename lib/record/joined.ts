/** Whether somebody has come into a list of people once a dialog that invites was sent. Pure. */
import type { Sighting } from '../calls/sighting.ts';
import type { ControlId, Sign } from '../consoles/console.ts';

/** What a document has shown of its list, by address (else by name). */
export interface Listing {
  /** As it stood last without the dialog, and all that ever stood there. */
  readonly last: readonly string[];
  readonly ever: readonly string[];
  /** When the dialog was seen last, ms; null: not since, or with nothing filled in. */
  readonly asked: number | null;
  readonly joined: boolean;
}

export const NO_LISTING: Listing = { last: [], ever: [], asked: null, joined: false };

/** How long after the dialog a list may still be drawn anew, ms; what comes later has another reason. */
const SOON = 20_000;
/** As many at once may be the next part of a long list, which is drawn where somebody scrolls. */
const PAGE = 10;

/**
 * The same after a look at the page, at `now`. Somebody new counts where all others stand there as before: a list that
 * shows another page of itself, or other people, tells of nobody.
 */
export function listingAfter(
  before: Listing,
  { joins }: Pick<Sign, 'joins'>,
  { controls, rows }: Pick<Sighting, 'controls' | 'rows'>,
  now: number,
): Listing {
  if (joins === undefined) return before;
  const seen = (control: ControlId) =>
    controls.find(({ ref, found }) => ref.control === control && found !== 'none');
  if (seen(joins.sends))
    return { ...before, asked: joins.fills.some((field) => seen(field)?.filled === 'yes') ? now : null };
  const list = rows.map(({ email, name }) => (email || name).toLowerCase());
  if (list.length === 0) return before;
  const fresh = list.filter((one) => !before.ever.includes(one)).length;
  const isSoon = before.asked !== null && now - before.asked < SOON;
  const grown =
    isSoon &&
    before.last.length > 0 &&
    before.last.every((one) => list.includes(one)) &&
    fresh > 0 &&
    fresh < PAGE;
  return {
    last: list,
    ever: [...new Set([...before.ever, ...list])],
    asked: isSoon && !grown ? before.asked : null,
    joined: before.joined || grown,
  };
}
