/** A customer's line by what a member of its room lets this seat follow, where it has no checklist of its own. */
import type { TenantLine } from '../../lib/calls/line.ts';
import type { Fact } from '../../lib/checklist/fact.ts';
import type { Member, Room } from '../../lib/room/room.ts';
import { lineOf } from '../../lib/summary/line.ts';
import { changesByTime } from '../../lib/summary/summary.ts';
import { followedIn, seenOf } from './roomview.ts';

interface Kept {
  readonly line: TenantLine | null;
  readonly from: number;
  readonly until: number;
}

/** By the facts that were followed: others come as another list, so that thousands of rooms are not folded each time. */
const kept = new WeakMap<readonly Fact[], Kept>();

/** The first member's who lets it be followed; null where nobody does. */
export function followedLine(room: Room, now: number): TenantLine | null {
  for (const member of room.present) {
    const seen = seenOf(member, now);
    const line = seen && lineOfMember(room, member, seen.facts, now);
    if (line) return line;
  }
  return null;
}

function lineOfMember(
  room: Room,
  { seat, person }: Member,
  facts: readonly Fact[],
  now: number,
): TenantLine | null {
  const known = kept.get(facts);
  if (known && known.from <= now && now < known.until) return known.line;
  const followed = followedIn(room, now).find((one) => one.seat === seat);
  if (!followed) return null;
  const folded = { me: seat, facts, checklist: followed.checklist, runs: followed.runs };
  const theirs = lineOf(folded);
  // What is that member's own turn there is theirs here.
  const line = theirs && {
    ...theirs,
    myTurn: false,
    whose: theirs.myTurn ? person : theirs.whose,
    tenantName: theirs.tenantName || room.stand.tenantName,
  };
  const until = Math.min(...changesByTime(folded).filter((time) => time > now), Number.MAX_SAFE_INTEGER);
  kept.set(facts, { line, from: now, until });
  return line;
}
