/** A click on a page: asked of the real guard, recorded, and done by the console. */
import type { Click, PageView } from '../../lib/checklist/checklist.ts';
import type { FactBody } from '../../lib/checklist/fact.ts';
import { judgeBook } from '../../lib/checklist/judge.ts';
import { ACCOUNTS, type Account, holders, type Painted, paint, paintRow, type Truth } from './console.ts';
import { NOW } from './facts.ts';
import { isLifted } from './lift.ts';
import type { Opinion } from './opinion.ts';
import { type Act, type Move, NAMES, other, type Seat, type Setting, type Tab } from './world.ts';
import { actor, PEOPLE, shown, withTab, write } from './write.ts';

/** Where a click happens. */
export interface Clicking {
  readonly setting: Setting;
  readonly truth: Truth;
  readonly seat: Seat;
  readonly index: number;
  readonly view: Opinion;
  readonly slot: number;
  readonly tab: Tab;
}

/** Those whose rows are clicked: the other one of the handover; by C both of them. */
export const rowsOf = (truth: Truth, { session }: Pick<Seat, 'session'>): Tab['rows'] =>
  session === 'C'
    ? { A: paintRow(truth, 'A'), B: paintRow(truth, 'B') }
    : { [other(session)]: paintRow(truth, other(session)) };

/** What a watcher reads from the document as it is painted now; rows only where the seat leads, or has just led. */
export function sighted(setting: Setting, seat: Seat, index: number, tab: Tab, view: Opinion): Seat {
  const account = shown(setting, tab.account);
  const saw: FactBody = { kind: 'saw', doc: tab.doc, connection: tab.painted, account, tenantBy: 'page' };
  const person = other(tab.account);
  const access = tab.rows[person];
  const leads =
    view.checklist?.me === 'leaver' || view.all.some(({ role, over }) => role === 'leaver' && !over);
  if (!leads || tab.painted !== 'holds' || tab.account === 'C' || access === undefined) {
    return write(seat, index, saw);
  }
  return write(seat, index, saw, { kind: 'sawRow', doc: tab.doc, person: PEOPLE[person], access });
}

/** The guard lets it pass (`pass`), passes it only since a row was taken out (`lifted`), or holds it. */
export function asked(
  setting: Setting,
  view: Opinion,
  session: Account,
  page: PageView | null,
  click: Click,
): 'pass' | 'lifted' | 'held' {
  // A run without the row "tenant unknown" clicks where the tenant cannot be read.
  const tenantKnown = !(setting.lift?.reasons?.includes('tenantUnknown') ?? false);
  const verdict = judgeBook(view.book, { now: NOW, tenantKnown, page, click, rule: setting.rule });
  if (verdict.verdict === 'allow') return 'pass';
  const own = click.control === 'rowAccess' && click.row === PEOPLE[session].email;
  return isLifted(setting.lift, click, verdict, own) ? 'lifted' : 'held';
}

/** Who else has lost their connection. */
export function victims(before: Truth, after: Truth, session: Account): string | undefined {
  const lost = ACCOUNTS.filter((one) => one !== session && before[one] === 'holds' && after[one] !== 'holds');
  if (lost.length === 0) return undefined;
  const names = lost.map((one) => NAMES[one]).join(' and ');
  return holders(after).length === 0
    ? 'nobody holds: the team is cut off'
    : `${names} no longer holds a connection`;
}

type Clicked = (text: string, act: Act, click: Click, after: Truth, paints?: Painted) => Generator<Move>;

/** The click is recorded, the console does it, and the page that was clicked paints what is so now (or `paints`). */
export function clicker({ setting, truth, seat, index, view, slot, tab }: Clicking): Clicked {
  const stale =
    seat.session !== tab.account || paint(truth, tab.account) !== tab.painted
      ? ' on a page that is out of date'
      : '';
  const page: PageView = { doc: tab.doc, connection: tab.painted, account: shown(setting, tab.account) };
  return function* clicked(text, act, click, after, paints = paint(after, seat.session)) {
    const answer = asked(setting, view, tab.account, page, click);
    if (answer === 'held') return;
    const tabNow: Tab = { ...tab, painted: paints, rows: rowsOf(after, seat) };
    const noted = write(seat, index, { kind: 'clicked', doc: tab.doc, ...click, before: tab.painted });
    const seen = sighted(setting, withTab(noted, slot, tabNow), index, tabNow, view);
    const by = `${actor(setting, seat, index)} ${text}${stale}`;
    const harm = answer === 'lifted' ? victims(truth, after, seat.session) : undefined;
    yield { text: by, act, seat: seen, truth: after, mail: null, ...(harm ? { harm } : {}) };
  };
}
