import type { Guidance, VerdictView } from '../calls/sighting.ts';
import type { Click } from '../checklist/checklist.ts';

/** How long an allow lives in the frame, ms (DESIGN.md, decision 3). */
export const ALLOW_LIVES = 10_000;

const RANK = { no: 3, override: 2, secondClick: 1 } as const;
const rank = (view: VerdictView): number => (view.verdict === 'hold' ? RANK[view.pass] : view.once ? 0.5 : 0);

/** The strictest of some verdicts (one at least); the first where they are equal. */
const strictest = (views: readonly VerdictView[]): VerdictView =>
  views.reduce((worst, view) => (rank(worst) >= rank(view) ? worst : view));

function viewOf(click: Click, { verdicts }: Guidance): VerdictView {
  if (click.control === 'disconnect' || click.control === 'connect') return verdicts[click.control];
  const taking = click.control === 'rowAccess';
  const table = taking ? verdicts.rows : verdicts.removals;
  const other = taking ? verdicts.otherRow : verdicts.otherRemoval;
  const named = click.row === null ? undefined : table[click.row.toLowerCase()];
  if (named !== undefined) return named;
  // A row without an address may be anybody's whom the table names.
  if (click.row?.includes('@')) return other;
  return strictest([...(taking ? [verdicts.unreadRow] : []), ...Object.values(table), other]);
}

/** The last guidance of the worker, and what it still says about a click. */
export interface Verdicts {
  /** `at`: when it was asked for, ms of `now`. */
  readonly take: (guidance: Guidance, at: number) => void;
  /** Allows are over until the worker speaks again; holds stay. */
  readonly expire: () => void;
  readonly guidance: () => Guidance | null;
  readonly age: () => number;
  /** null: nothing is known. Of several clicks that it may be, the strictest verdict counts. */
  readonly on: (clicks: readonly Click[]) => VerdictView | null;
}

export function verdictStore(now: () => number, address: () => string): Verdicts {
  let last: { readonly guidance: Guidance; readonly at: number; readonly address: string } | null = null;
  let over = true;
  const age = (): number => (last === null ? Number.POSITIVE_INFINITY : now() - last.at);
  return {
    take(guidance, at) {
      last = { guidance, at, address: address() };
      over = false;
    },
    expire() {
      over = true;
    },
    guidance: () => last?.guidance ?? null,
    age,
    on(clicks) {
      if (last === null || clicks.length === 0) return null;
      const { guidance } = last;
      const worst = strictest(clicks.map((click) => viewOf(click, guidance)));
      if (worst.verdict === 'hold' && worst.pass !== 'secondClick') return worst;
      const fresh = !over && age() < ALLOW_LIVES && last.address === address();
      return fresh ? worst : null;
    },
  };
}
