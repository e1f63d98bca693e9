/** The guard's question: may this click pass? Every row of order.md's table; doubt holds. */
import type { Click, Hold, PageView, Verdict } from './checklist.ts';
import type { Fact, SeatId } from './fact.ts';
import { current, type Handover, handovers, promiseStands } from './handover.ts';
import { lastSignOut, latestLook, loadedAfter } from './pages.ts';
import { compareAccount } from './person.ts';
import { arrival, type Book, last, mine, openBook } from './read.ts';
import { type RulePart, releaseDisconnect, WHOLE_RULE } from './release.ts';
import { ALLOW, type Asked, hold, isOwn, judgeRemoval, judgeRow } from './rows.ts';
import type { Opening } from './run.ts';
import { isTaken } from './taken.ts';

export interface Question {
  /** All facts of the tenant in this ledger, in any order. */
  readonly facts: readonly Fact[];
  readonly me: SeatId;
  /** This machine's clock, ms. */
  readonly now: number;
  /** False where the document could not be tied to a customer: then everything here is held. */
  readonly tenantKnown: boolean;
  /** The document of the click as it shows now, or null where it says nothing (User Management). */
  readonly page: PageView | null;
  readonly click: Click;
  /** Guarded clicks that an open task of a run is about (runnext.ts, opensFor). */
  readonly opens?: readonly Opening[];
  /** Parts of the release rule; only check:order leaves one out. */
  readonly rule?: readonly RulePart[];
}

/** The verdict on a click of the signed-in person. Never throws; facts of unknown kinds change nothing. */
export function judge(question: Question): Verdict {
  return judgeBook(openBook(question.facts, question.me), question);
}

/** judge on an opened book. */
export function judgeBook(book: Book, question: Omit<Question, 'facts' | 'me'>): Verdict {
  const { now, page, click, opens = [], rule = WHOLE_RULE } = question;
  if (!question.tenantKnown) {
    return hold('tenantUnknown', 'override', { role: 'leaver', step: 'readTenant' });
  }
  const asked: Asked = { book, all: handovers(book), page, click };
  const judged = judgeClick(asked, now, rule);
  const verdict = judged.verdict === 'hold' && isOpen(asked, opens, judged.reason) ? ALLOW : judged;
  if (verdict.verdict === 'allow' || verdict.pass === 'no' || !overridden(asked)) return verdict;
  return { verdict: 'allow', once: true };
}

function judgeClick(asked: Asked, now: number, rule: readonly RulePart[]): Verdict {
  const { click } = asked;
  if (click.control === 'disconnect') return judgeDisconnect(asked, now, rule);
  if (click.control === 'connect') return judgeConnect(asked);
  if (click.row === null) return hold('rowUnread');
  if (click.control === 'removal') return judgeRemoval(asked, click.row, (one) => confirmed(asked.book, one));
  // Taking away a holder's own row ends the connection just as Disconnect does.
  return isOwn(asked, click.row) ? judgeDisconnect(asked, now, rule) : judgeRow(asked, click.row);
}

function judgeDisconnect(asked: Asked, now: number, rule: readonly RulePart[]): Verdict {
  const { book, all, page } = asked;
  // Somebody may have been released on this seat's word: nothing outweighs it before the closing.
  if (rule.includes('promise') && all.some(promiseStands)) {
    return hold('promiseStands', 'no', { role: 'leaver', step: 'close' });
  }
  const open = all.filter(({ over }) => !over);
  const leaving = last(open.filter(({ role }) => role === 'leaver'));
  if (leaving) return releaseDisconnect(book, leaving, page, now, rule) ?? ALLOW;
  if (open.length > 0) return hold('keeperDisconnect', 'override', { role: 'keeper', step: 'connect' });
  return hold('noHandover');
}

/** Connect belongs to the keeper, as the keeper, from joining until confirmed; else it may end somebody's connection. */
function judgeConnect({ book, all, page }: Asked): Verdict {
  const handover = current(all);
  if (handover?.role !== 'keeper' || !connectOpen(book, handover)) return hold('connectNobody');
  const account = compareAccount(page?.account ?? null, handover.keeper);
  const signedOut = lastSignOut(book, book.me);
  const stale = page === null || !loadedAfter(page.doc, signedOut);
  const remedy: Hold['remedy'] = { role: 'keeper', step: 'connect' };
  if (account === 'other' || (account === 'same' && stale)) return hold('connectAccount', 'override', remedy);
  if (account === 'unknown' && signedOut > handover.start) return hold('connectAccount', 'override', remedy);
  return ALLOW;
}

/** The open connect task of a run: on a page that is free to connect, while nobody was seen to hold. */
const isOpen = ({ book, page, click }: Asked, opens: readonly Opening[], reason: string): boolean =>
  reason === 'connectNobody' &&
  page?.connection === 'free' &&
  opens.some(({ control, signs }) => control === click.control && !isTaken(book, signs, page.account));

const connectOpen = (book: Book, handover: Handover): boolean =>
  handover.closing === null
    ? !handover.over
    : handover.closing.body.outcome === 'disconnected' && !confirmed(book, handover);

/** The keeper looked again after "disconnected" and still holds. */
function confirmed(book: Book, handover: Handover): boolean {
  const { closing } = handover;
  if (handover.role !== 'keeper' || closing?.body.outcome !== 'disconnected') return false;
  const look = latestLook(book, handover);
  return look?.body.connection === 'holds' && loadedAfter(look.body.doc, arrival(book, closing.id));
}

/** An override is good for one click on that control in that document; its confirming dialog is the same click. */
function overridden({ book, page, click }: Asked): boolean {
  if (page === null) return false;
  const here = ({ body }: { body: { doc: { id: string }; control: string; row: string | null } }): boolean =>
    body.doc.id === page.doc.id && body.control === click.control && body.row === click.row;
  const granted = last(mine(book, 'overrode').filter(here));
  return granted !== null && !mine(book, 'clicked').some((fact) => here(fact) && fact.n > granted.n);
}
