/** Which fact a click adds to a ledger. Pure. */
import type { Click } from '../checklist/checklist.ts';
import type { BodyOf, Connection, DocRef, Fact, SeatId } from '../checklist/fact.ts';

/** A guarded click that was let through, as its frame reports it. */
export interface Passed {
  /** Random; the same for each report of one click. The dialog that confirms a click adds `.ok` to its name. */
  readonly press: string;
  readonly click: Click;
  /** What the page showed at that moment; null where it shows nothing of the connection. */
  readonly before: Connection | null;
}

/** The body to append; null where this click is on record: its answer was lost with the worker, and it is reported again. */
export function clickFact(
  facts: readonly Fact[],
  me: SeatId,
  doc: DocRef,
  { press, click, before }: Passed,
): BodyOf<'clicked'> | null {
  const known = facts.some(
    ({ seat, body }) =>
      seat === me &&
      body.kind === 'clicked' &&
      body.press === press &&
      body.control === click.control &&
      body.row === click.row,
  );
  return known ? null : { kind: 'clicked', doc, press, ...click, before: before ?? 'unclear' };
}
