/** Who was the first user invited to Sales: never to be removed after the data sync (procedures.md, both trap tables). */
import type { Fact, Person, SeatId } from './fact.ts';
import type { Handover } from './handover.ts';
import { compareAccount, isPerson } from './person.ts';
import { type Book, last, pick } from './read.ts';

export type FirstAnswer = 'yes' | 'no' | 'unsure';

/** As the latest fact says, for showing; null where none does. */
export function firstInvitedIn(facts: readonly Fact[]): Person | null {
  let found: { readonly at: number; readonly person: Person } | null = null;
  for (const { at, body } of facts) {
    const person = body.kind === 'firstInvited' ? body.person : body.kind === 'invited' && body.first?.[0];
    if (person && at >= (found?.at ?? 0)) found = { at, person };
  }
  return found?.person ?? null;
}

/** Each seat's latest word, and what invitations tell of it: where two differ, neither of the two is to be removed. */
export function firstInvited(book: Book): readonly Person[] {
  const latest = new Map<SeatId, readonly Person[]>();
  for (const { seat, body } of pick(book, 'invited')) if (body.first) latest.set(seat, body.first);
  for (const { seat, body } of pick(book, 'firstInvited')) latest.set(seat, [body.person]);
  return [...latest.values()].flat();
}

/** Whether a row is that of the first user invited, as a run remembers them or as the leaver of a handover said. */
export const isFirstInvited = (book: Book, all: readonly Handover[], row: string): boolean =>
  firstInvited(book).some((person) => isPerson(row, person)) ||
  all.some((one) => isPerson(row, one.leaver) && leaverFirst(book, one) === 'yes');

/** Whether the leaver of a handover was that user: remembered from a run, else as answered; null: not known. */
export function leaverFirst(book: Book, { id, leaver }: Pick<Handover, 'id' | 'leaver'>): FirstAnswer | null {
  const known = firstInvited(book).map((person) => compareAccount(leaver.email || leaver.name, person));
  if (known.includes('same')) return 'yes';
  const said = pick(book, 'noted').filter(
    ({ body }) => body.handover === id && body.topic === 'firstInvited' && body.text !== '',
  );
  const text = last(said)?.body.text;
  if (text === 'yes' || text === 'no' || text === 'unsure') return text;
  return known.length > 0 && known.every((one) => one === 'other') ? 'no' : null;
}
