/** Where a handover stands for one seat: what the next step is chosen from. */
import type { Next, Role, Status, Step, TaskId } from './checklist.ts';
import type { Handover } from './handover.ts';
import { type Book, last, mine } from './read.ts';

export interface Stand {
  readonly book: Book;
  readonly handover: Handover;
  /** All handovers of this seat. */
  readonly all: readonly Handover[];
  readonly done: (task: TaskId) => boolean;
  /** This machine's clock, ms. */
  readonly now: number;
}

export interface Turn {
  readonly status: Status;
  readonly next: Next;
}

/** Steps at a page and the task each belongs to. */
const ON_PAGE: Readonly<Partial<Record<Step, TaskId | null>>> = {
  readTenant: null,
  revoke: 'revoke',
  connect: 'connect',
  reloadToProve: 'connect',
  reloadToRelease: 'disconnect',
  disconnect: 'disconnect',
  reloadToClose: 'disconnect',
  confirm: 'confirm',
  giveBack: null,
  recover: 'connect',
};
const NOWHERE: readonly Step[] = ['awaitReply', 'awaitClosing', 'vendor', 'finished'];

/** A turn: `role` is whose step it is. */
export function turn(me: Role, role: Role, step: Step, status: Status = 'running'): Turn {
  const where = NOWHERE.includes(step) ? 'none' : step in ON_PAGE ? 'page' : 'popup';
  const who = step === 'finished' || step === 'vendor' ? 'nobody' : role === me ? 'me' : 'other';
  return { status, next: { who, role, step, task: ON_PAGE[step] ?? null, where } };
}

/** This seat's message is on its way: its text was copied after it was written, to the seat that is known now. */
export function sent(
  { book, handover }: Pick<Stand, 'book' | 'handover'>,
  message: 'invited' | 'replied' | 'closed' | 'checked',
): boolean {
  const written = last(mine(book, message).filter(({ body }) => body.handover === handover.id));
  if (written === null) return false;
  return mine(book, 'noted').some(
    ({ n, body }) =>
      body.handover === handover.id &&
      body.topic === 'copied' &&
      body.text === message &&
      n > Math.max(written.n, message === 'closed' ? (handover.confirmed ?? 0) : 0),
  );
}
