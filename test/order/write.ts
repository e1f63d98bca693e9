/** Writing into a seat's ledger. */
import type { Fact, FactBody, Person } from '../../lib/checklist/fact.ts';
import type { Account } from './console.ts';
import { ANN, BO, CY, NOW, TENANT } from './facts.ts';
import { NAMES, type Seat, type Setting, seatId, type Tab } from './world.ts';

export const PEOPLE: Readonly<Record<Account, Person>> = { A: ANN, B: BO, C: CY };

/** Messages are known by what they say, so that the same one is the same in every ledger. */
function idOf(index: number, n: number, body: FactBody): string {
  switch (body.kind) {
    case 'invited':
      return `${index}i${body.handover}${body.challenge}`;
    case 'replied':
      return `${index}a${body.handover}${body.keys.sign}`;
    case 'closed':
      return `${index}z${body.handover}`;
    case 'checked':
      return `${index}x${body.handover}`;
    default:
      return `${index}.${n}`;
  }
}

export function write(seat: Seat, index: number, ...bodies: readonly FactBody[]): Seat {
  const facts: Fact[] = [...seat.facts];
  let { n } = seat;
  for (const body of bodies) {
    n += 1;
    facts.push({ id: idOf(index, n, body), tenant: TENANT, seat: seatId(index), n, at: NOW, body });
  }
  return { ...seat, facts, n };
}

/** The account as this setting's pages show it. */
export const shown = (setting: Setting, account: Account): string | null =>
  setting.account ? PEOPLE[account].email : null;

export const withTab = (seat: Seat, slot: number, tab: Tab): Seat => ({
  ...seat,
  tabs: seat.tabs.map((one, at) => (at === slot ? tab : one)),
});

export function nameOf(setting: Setting, index: number): string {
  const name = NAMES[setting.seats[index] ?? 'A'];
  const first = setting.seats.indexOf(setting.seats[index] ?? 'A') === index;
  return first ? name : `${name} at another profile`;
}

/** Who acts, and where, if it is not their own browser. */
export function actor(setting: Setting, { session }: Pick<Seat, 'session'>, index: number): string {
  const owner = nameOf(setting, index);
  return session === setting.seats[index] ? owner : `${NAMES[session]}, signed in at ${owner}'s browser,`;
}
