/** The rule that releases the leaver's own Disconnect: all six conditions, or the first that is not met. */
import type { Hold, PageView } from './checklist.ts';
import * as conditions from './conditions.ts';
import type { Handover } from './handover.ts';
import { type Book, last } from './read.ts';

/** In the order in which a person can mend them. */
const CONDITIONS = {
  seats: conditions.seats,
  challenge: conditions.challenge,
  sighting: conditions.sighting,
  promise: conditions.promise,
  nothingSince: conditions.nothingSince,
  ownPage: conditions.ownPage,
} as const;
export type ConditionName = keyof typeof CONDITIONS;
export const ALL_CONDITIONS: readonly ConditionName[] = [
  'seats',
  'challenge',
  'sighting',
  'promise',
  'nothingSince',
  'ownPage',
];

/**
 * Defence in depth inside of conditions 2 and 5: the 72 hours, and what voids. check:order shows each redundant, alone
 * and all together.
 */
const DEFENCES = ['age', 'myConnect', 'myLook', 'theirLook', 'theirSignOut'] as const;
export type RulePart = ConditionName | (typeof DEFENCES)[number];
export const WHOLE_RULE: readonly RulePart[] = [...ALL_CONDITIONS, ...DEFENCES];

/**
 * null: the leaver's own Disconnect is allowed on this page; otherwise the first condition that is not met.
 * `now`: this machine's clock, ms. `rule`: the parts asked; only check:order leaves one out.
 */
export function releaseDisconnect(
  book: Book,
  handover: Handover,
  page: PageView | null,
  now: number,
  rule: readonly RulePart[] = WHOLE_RULE,
): Hold | null {
  const release = prepare(book, handover, page, now, rule);
  for (const name of ALL_CONDITIONS) {
    if (!rule.includes(name)) continue;
    const held = CONDITIONS[name](release);
    if (held !== null) return held;
  }
  return null;
}

/** All that rests on the keeper, without my own page. */
const OF_THE_KEEPER: readonly ConditionName[] = ['seats', 'challenge', 'sighting', 'promise', 'nothingSince'];

/**
 * Takeover: my connection has ended without a click of mine (order.md, Not published). null: the keeper's sighting
 * stands; otherwise what is not met. `now`: this machine's clock, ms; null: whatever the age of the challenge.
 */
export function keeperStands(book: Book, handover: Handover, now: number | null): Hold | null {
  const release = prepare(book, handover, null, now ?? 0, WHOLE_RULE);
  const asked = { ...release, now: now ?? release.invitation?.at ?? 0, ended: true };
  for (const name of OF_THE_KEEPER) {
    const held = CONDITIONS[name](asked);
    if (held !== null) return held;
  }
  return null;
}

/** The keeper's last reply and the invitation whose challenge it quotes (`tied`), else simply the last of each. */
function prepare(
  book: Book,
  handover: Handover,
  page: PageView | null,
  now: number,
  rule: readonly RulePart[],
): conditions.Release {
  const tied = rule.includes('challenge');
  const issued = (challenge: string) =>
    handover.invitations.find(({ body }) => body.challenge === challenge) ?? null;
  const reply = last(
    handover.replies.filter(
      ({ seat, body }) => seat === handover.keeperSeat && (!tied || issued(body.challenge) !== null),
    ),
  );
  const invitation = tied ? reply && issued(reply.body.challenge) : last(handover.invitations);
  return { book, handover, reply, invitation, page, now, ended: false, rule };
}
