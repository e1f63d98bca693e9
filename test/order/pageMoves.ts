/** What a person can do on the console's pages, behind the real guard's verdict. */
import type { Click, PageView } from '../../lib/checklist/checklist.ts';
import type { FactBody } from '../../lib/checklist/fact.ts';
import { judgeBook } from '../../lib/checklist/judge.ts';
import { clickRow, connect, disconnect, paint, paintRow, type Truth } from './console.ts';
import { NOW } from './facts.ts';
import type { Opinion } from './opinion.ts';
import { type Move, NAMES, other, type Seat, type Setting, type Tab } from './world.ts';
import { nameOf, PEOPLE, shown, withTab, write } from './write.ts';

/** What a watcher reads from the document as it is painted now. */
function sighted(setting: Setting, seat: Seat, index: number, tab: Tab): Seat {
  const account = shown(setting, tab.account);
  const saw: FactBody = { kind: 'saw', doc: tab.doc, connection: tab.painted, account, tenantBy: 'page' };
  if (tab.painted !== 'holds') return write(seat, index, saw);
  const person = PEOPLE[other(tab.account)];
  return write(seat, index, saw, { kind: 'sawRow', doc: tab.doc, person, access: tab.row });
}

const SHOWS = { holds: 'Disconnect', free: 'Connect', blocked: 'a greyed Connect' } as const;

export function* pageMoves(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  view: Opinion,
): Generator<Move> {
  for (const [slot, tab] of seat.tabs.entries()) {
    const fresh: Tab = {
      doc: { id: `new${slot}`, after: seat.n },
      painted: paint(truth, seat.session),
      account: seat.session,
      row: paintRow(truth, other(seat.session)),
    };
    yield {
      text: `${nameOf(setting, index)} loads the Marketo page: it shows ${SHOWS[fresh.painted]}`,
      act: 'load',
      seat: sighted(setting, withTab(seat, slot, fresh), index, fresh),
      truth,
      mail: null,
    };
    if (tab !== null) yield* tabMoves(setting, truth, seat, index, view, slot, tab);
  }
  if (setting.shares.includes(index)) yield signIn(setting, truth, seat, index);
}

function* tabMoves(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  view: Opinion,
  slot: number,
  tab: Tab,
): Generator<Move> {
  const who = nameOf(setting, index);
  const stale =
    seat.session !== tab.account || paint(truth, tab.account) !== tab.painted
      ? ' on a page that is out of date'
      : '';
  yield {
    text: `${who} looks again at the page that was loaded before`,
    act: 'look',
    seat: sighted(setting, seat, index, tab),
    truth,
    mail: null,
  };
  const page: PageView = { doc: tab.doc, connection: tab.painted, account: shown(setting, tab.account) };
  const allowed = (click: Click): boolean =>
    judgeBook(view.book, { now: NOW, tenantKnown: true, page, click, rule: setting.rule }).verdict ===
    'allow';
  /** The click is recorded, the console does it, and the page that was clicked paints what is so now (or `paints`). */
  const clicked = (
    text: string,
    act: Move['act'],
    click: Click,
    after: Truth,
    paints = paint(after, seat.session),
  ): Move => {
    const tabNow: Tab = { ...tab, painted: paints, row: paintRow(after, other(seat.session)) };
    const noted = write(seat, index, { kind: 'clicked', doc: tab.doc, ...click, before: tab.painted });
    const seen = sighted(setting, withTab(noted, slot, tabNow), index, tabNow);
    return { text: `${who} ${text}${stale}`, act, seat: seen, truth: after, mail: null };
  };
  if (tab.painted === 'holds') {
    const own: Click = { control: 'disconnect', row: null };
    // Bound: where Disconnect was clicked it is not clicked again before a load (its dialog counts as one click).
    const once = seat.facts.some(
      ({ body }) => body.kind === 'clicked' && body.control === 'disconnect' && body.doc.id === tab.doc.id,
    );
    if (!once && allowed(own)) {
      const after = disconnect(truth, seat.session);
      yield clicked('clicks Disconnect', 'disconnect', own, after);
      if (setting.slow) {
        const text = 'clicks Disconnect; it works, but the page goes on painting it';
        yield clicked(text, 'disconnect', own, after, 'holds');
      }
    }
    const person = other(tab.account);
    const row: Click = { control: 'rowAccess', row: PEOPLE[person].email };
    if (allowed(row)) {
      const text =
        tab.row === 'has' ? `takes away ${NAMES[person]}'s access` : `gives ${NAMES[person]} access`;
      yield clicked(text, 'row', row, clickRow(truth, person, tab.row));
    }
  }
  const connects: Click = { control: 'connect', row: null };
  if (tab.painted !== 'free' || !allowed(connects)) return;
  yield clicked('clicks Connect', 'connect', connects, connect(truth, seat.session));
  if (setting.fails && truth[seat.session] === 'free') {
    yield clicked(
      'clicks Connect; the page paints Disconnect, then the request fails',
      'connect',
      connects,
      truth,
      'holds',
    );
  }
}

/** Somebody else signs in at this profile. Handrail sees the sign-out. */
function signIn(setting: Setting, truth: Truth, seat: Seat, index: number): Move {
  const next = other(seat.session);
  const doc = { id: 'signIn', after: 0 };
  return {
    text: `at ${nameOf(setting, index)}'s browser ${NAMES[seat.session]} signs out and ${NAMES[next]} signs in`,
    act: next === setting.seats[index] ? 'return' : 'sign',
    seat: write({ ...seat, session: next }, index, {
      kind: 'signedOut',
      doc,
      account: shown(setting, seat.session),
    }),
    truth,
    mail: null,
  };
}
