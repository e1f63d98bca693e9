/** Worlds that no rule can tell apart, made alike: numbers by their order alone, and what is never asked again left out. */
import { heardKey, type Letter, type Seat, type Told, type World } from './world.ts';

/** What happened at a number: `mark` is compared with all, `heard` and `knew` not with their likes of other tasks. */
interface Event {
  readonly kind: 'mark' | 'heard' | 'knew';
  readonly task: string;
}

type Events = Map<number, Event[]>;

const note = (events: Events, n: number, event: Event): void => {
  const at = events.get(n);
  if (at) at.push(event);
  else events.set(n, [event]);
};

const lettersOf = ({ seats, mail }: World): readonly Letter[] => [
  ...seats.flatMap(({ letters }) => Object.values(letters).map(({ letter }) => letter)),
  ...mail.flatMap((letter) => letter ?? []),
];

/** Everything that has one of a seat's numbers. */
function eventsOf(world: World, index: number): Events {
  const events: Events = new Map();
  const seat = world.seats[index];
  const known = (task: string): Event => ({ kind: 'knew', task });
  const mark: Event = { kind: 'mark', task: '' };
  for (const [task, { n, first }] of Object.entries(seat?.seen ?? {}))
    for (const one of [n, first]) note(events, one, known(task));
  for (const [task, n] of Object.entries(seat?.said ?? {})) note(events, n, known(task));
  for (const [what, n] of Object.entries(seat?.attested ?? {})) note(events, n, known(what));
  for (const n of Object.values(seat?.handed ?? {})) note(events, n, mark);
  if (seat && seat.stopped !== null) note(events, seat.stopped, mark);
  for (const { arrived } of Object.values(seat?.letters ?? {}))
    note(events, arrived, { kind: 'heard', task: '' });
  for (const n of Object.values(seat?.heard ?? {})) note(events, n, { kind: 'heard', task: '' });
  for (const letter of lettersOf(world)) {
    if (letter.from === index) note(events, letter.n, mark);
    for (const told of letter.evidence) if (told.seat === index) note(events, told.n, known(told.task));
  }
  return events;
}

/** Numbers of a seat in their order, those that nothing compares as one. */
function ranks(events: Events): ReadonlyMap<number, number> {
  const ranked = new Map<number, number>([[0, 0]]);
  let rank = 0;
  let before: readonly Event[] = [];
  for (const n of [...events.keys()].filter((one) => one > 0).sort((a, b) => a - b)) {
    const here = events.get(n) ?? [];
    const [first] = here;
    const alike =
      first !== undefined &&
      first.kind !== 'mark' &&
      [...here, ...before].every(({ kind }) => kind === first.kind) &&
      before.length > 0 &&
      (first.kind === 'heard' || !here.some(({ task }) => before.some((one) => one.task === task)));
    if (!alike) {
      rank += 1;
      before = [];
    }
    before = [...before, ...here];
    ranked.set(n, rank);
  }
  return ranked;
}

const mapped = <T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U): Record<string, U> =>
  Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, to(value)]),
  );

/** What is asked of no more: older words under a later look, and since when that was heard which nothing contradicts. */
function pruned(seat: Seat): Seat {
  const said = Object.entries(seat.said).filter(([task, n]) => {
    const look = seat.seen[task];
    return look === undefined || n > look.n || (look.is && n < look.first);
  });
  const asked = (told: Told): boolean => seat.seen[told.task]?.is === false;
  const heard: Record<string, number> = {};
  for (const { letter } of Object.values(seat.letters)) {
    for (const told of letter.evidence) {
      const key = heardKey(told);
      const n = seat.heard[key];
      if (n !== undefined) heard[key] = asked(told) ? n : 0;
    }
  }
  const first = (told: Told): number => heard[heardKey(told)] ?? 0;
  const letters = mapped(seat.letters, ({ letter, arrived }) => ({
    letter,
    arrived: letter.stopped ? arrived : Math.max(0, ...letter.evidence.map(first)),
  }));
  return { ...seat, said: Object.fromEntries(said), letters, heard };
}

export function canon(raw: World): World {
  const world = { ...raw, seats: raw.seats.map(pruned) };
  const all = world.seats.map((_, index) => ranks(eventsOf(world, index)));
  const of = (index: number) => (n: number) => all[index]?.get(n) ?? n;
  const letter = (one: Letter): Letter => ({
    ...one,
    n: of(one.from)(one.n),
    evidence: one.evidence.map((told) => ({ ...told, n: of(told.seat)(told.n) })),
  });
  const seats = world.seats.map((seat, index): Seat => {
    const mine = of(index);
    return {
      joined: seat.joined,
      seen: mapped(seat.seen, ({ n, first, is }) => ({ n: mine(n), first: mine(first), is })),
      said: mapped(seat.said, mine),
      attested: mapped(seat.attested, mine),
      handed: mapped(seat.handed, mine),
      stopped: seat.stopped === null ? null : mine(seat.stopped),
      letters: mapped(seat.letters, (one) => ({ letter: letter(one.letter), arrived: mine(one.arrived) })),
      heard: Object.fromEntries(
        Object.entries(seat.heard)
          .map(([key, n]): [string, number] => {
            const [from = '0', task = '', number = '0'] = key.split(' ');
            return [`${from} ${task} ${of(Number(from))(Number(number))}`, mine(n)];
          })
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    };
  });
  return { truth: world.truth, seats, mail: world.mail.map((one) => one && letter(one)) };
}

/** Highest number that a seat has used. */
export const lastOf = (world: World, index: number): number => Math.max(0, ...eventsOf(world, index).keys());
