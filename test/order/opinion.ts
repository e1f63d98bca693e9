/** What the real rules say of a seat's ledger. It depends on the seat alone, so it is asked once per ledger. */
import type { Checklist } from '../../lib/checklist/checklist.ts';
import { foldBook } from '../../lib/checklist/fold.ts';
import { type Handover, handovers } from '../../lib/checklist/handover.ts';
import { type Book, openBook } from '../../lib/checklist/read.ts';
import { handover as procedure } from '../../lib/procedures/handover/tasks.ts';
import { NOW } from './facts.ts';
import { type Seat, seatId } from './world.ts';

export interface Opinion {
  readonly book: Book;
  readonly checklist: Checklist | null;
  readonly all: readonly Handover[];
}

export function opinion(seat: Seat, index: number): Opinion {
  const book = openBook(seat.facts, seatId(index));
  return { book, checklist: foldBook(procedure, book, NOW), all: handovers(book) };
}
