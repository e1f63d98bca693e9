/**
 * The console's truth, told without any of the rule's code: who holds a connection, who has access.
 * Worst case where nothing is published: a click on a stale Disconnect ends the whole instance's connection,
 * and taking away a holder's row, or deactivating a holder, ends theirs.
 */
export type Account = 'A' | 'B' | 'C';
export const ACCOUNTS: readonly Account[] = ['A', 'B', 'C'];
export type Standing = 'holds' | 'access' | 'free';
/** Where each admin stands; C is in no handover. */
export type Truth = Readonly<Record<Account, Standing>>;
/** What a page paints for the signed-in account. */
export type Painted = 'holds' | 'blocked' | 'free';
/** Several may hold at once; the one who connects ends the others'; or nobody connects while another holds. */
export type Kind = 'coexist' | 'takeover' | 'refused';

const PAINT = { holds: 'holds', access: 'blocked', free: 'free' } as const;

export const paint = (truth: Truth, account: Account): Painted => PAINT[truth[account]];
/** A holder's row reads like anybody's who has access. */
export const paintRow = (truth: Truth, account: Account): 'has' | 'none' =>
  truth[account] === 'free' ? 'none' : 'has';

export const holders = (truth: Truth): readonly Account[] =>
  ACCOUNTS.filter((account) => truth[account] === 'holds');

/** Nobody holds: every user of the instance has lost the connection. */
export const isOutage = (truth: Truth): boolean => holders(truth).length === 0;

const ALL_FREE: Truth = { A: 'free', B: 'free', C: 'free' };

/** `account` is left with nothing; with the last holder everybody is. */
function leave(truth: Truth, account: Account): Truth {
  const left: Truth = { ...truth, [account]: 'free' };
  return isOutage(left) ? ALL_FREE : left;
}

/** Whoever holds leaves; a click on a stale Disconnect ends everybody's. */
export const disconnect = (truth: Truth, account: Account): Truth =>
  truth[account] === 'holds' ? leave(truth, account) : ALL_FREE;

/** Nothing happens to whom access blocks. `ends`: where a takeover leaves the one who held. */
export function connect(kind: Kind, truth: Truth, account: Account, ends: Standing = 'free'): Truth {
  if (truth[account] !== 'free') return truth;
  const before = holders(truth);
  if (kind === 'refused' && before.length > 0) return truth;
  const after: Record<Account, Standing> = { ...truth, [account]: 'holds' };
  if (kind === 'takeover') for (const holder of before) after[holder] = ends;
  return after;
}

/** The verb on somebody's row does what the page that showed it promised. */
export function clickRow(truth: Truth, row: Account, painted: 'has' | 'none'): Truth {
  if (painted === 'none') return truth[row] === 'free' ? { ...truth, [row]: 'access' } : truth;
  return leave(truth, row);
}

/** User Management: whoever is deactivated holds and has nothing any more. */
export const deactivate = leave;
