/**
 * The console's truth, told without any of the rule's code: who holds a connection, who has access.
 * Worst case where nothing is published: a click on a stale Disconnect ends the whole instance's connection,
 * and taking away a holder's row ends theirs.
 */
export type Account = 'A' | 'B';
export type Standing = 'holds' | 'access' | 'free';
export type Truth = Readonly<Record<Account, Standing>>;
/** What a page paints for the signed-in account. */
export type Painted = 'holds' | 'blocked' | 'free';

const PAINT = { holds: 'holds', access: 'blocked', free: 'free' } as const;

export const paint = (truth: Truth, account: Account): Painted => PAINT[truth[account]];
/** A holder's row reads like anybody's who has access. */
export const paintRow = (truth: Truth, account: Account): 'has' | 'none' =>
  truth[account] === 'free' ? 'none' : 'has';

/** Nobody holds: every user of the instance has lost the connection. */
export const isOutage = (truth: Truth): boolean => truth.A !== 'holds' && truth.B !== 'holds';

export const ALL_FREE: Truth = { A: 'free', B: 'free' };

/** Coexist: several admins may hold at once. */
export function disconnect(truth: Truth, account: Account): Truth {
  if (truth[account] !== 'holds') return ALL_FREE;
  const left: Truth = { ...truth, [account]: 'free' };
  return isOutage(left) ? ALL_FREE : left;
}

export const connect = (truth: Truth, account: Account): Truth =>
  truth[account] === 'free' ? { ...truth, [account]: 'holds' } : truth;

/** The verb on somebody's row does what the page that showed it promised. */
export function clickRow(truth: Truth, row: Account, painted: 'has' | 'none'): Truth {
  if (painted === 'none') return truth[row] === 'free' ? { ...truth, [row]: 'access' } : truth;
  const left: Truth = { ...truth, [row]: 'free' };
  return isOutage(left) ? ALL_FREE : left;
}
