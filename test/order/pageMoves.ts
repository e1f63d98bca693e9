/** What a person can do on the console's pages, behind the real guard's verdict. */
import type { FactBody } from '../../lib/checklist/fact.ts';
import { type Clicking, clicker, rowsOf, sighted } from './click.ts';
import { clickRow, connect, disconnect, paint, type Truth } from './console.ts';
import type { Opinion } from './opinion.ts';
import { peopleMoves } from './peopleMoves.ts';
import { type Move, NAMES, other, type Seat, type Setting, type Tab } from './world.ts';
import { actor, nameOf, PEOPLE, shown, withTab, write } from './write.ts';

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
      doc: { id: `new${slot}.${seat.n}`, after: seat.n },
      painted: paint(truth, seat.session),
      account: seat.session,
      rows: rowsOf(truth, seat),
    };
    yield {
      text: `${actor(setting, seat, index)} loads the Marketo page: it shows ${SHOWS[fresh.painted]}`,
      act: 'load',
      seat: sighted(setting, withTab(seat, slot, fresh), index, fresh, view),
      truth,
      mail: null,
    };
    if (tab !== null) yield* tabMoves({ setting, truth, seat, index, view, slot, tab });
  }
  if (setting.people) yield* peopleMoves(setting, truth, seat, index, view);
  if (setting.shares.includes(index)) yield signIn(setting, truth, seat, index);
}

function* tabMoves(at: Clicking): Generator<Move> {
  const { setting, truth, seat, index, view, tab } = at;
  yield {
    text: `${actor(setting, seat, index)} looks again at the page that was loaded before`,
    act: 'look',
    seat: sighted(setting, seat, index, tab, view),
    truth,
    mail: null,
  };
  const click = clicker(at);
  if (tab.painted === 'holds') {
    // Bound: where Disconnect was clicked it is not clicked again before a load (its dialog counts as one click).
    const once = seat.facts.some(
      ({ body }) => body.kind === 'clicked' && body.control === 'disconnect' && body.doc.id === tab.doc.id,
    );
    const own = { control: 'disconnect', row: null } as const;
    const after = disconnect(truth, seat.session);
    if (!once) yield* click('clicks Disconnect', 'disconnect', own, after);
    if (!once && setting.slow) {
      const text = 'clicks Disconnect; it works, but the page goes on painting it';
      yield* click(text, 'disconnect', own, after, 'holds');
    }
    for (const person of ['A', 'B'] as const) {
      const painted = tab.rows[person];
      if (painted === undefined) continue;
      const text =
        painted === 'has' ? `takes away ${NAMES[person]}'s access` : `gives ${NAMES[person]} access`;
      const row = { control: 'rowAccess', row: PEOPLE[person].email } as const;
      yield* click(text, 'row', row, clickRow(truth, person, painted));
      if (!setting.people || painted === 'none') continue;
      const unread = `clicks the verb in a row that cannot be read; it is ${NAMES[person]}'s`;
      yield* click(unread, 'row', { control: 'rowAccess', row: null }, clickRow(truth, person, painted));
    }
    if (setting.people) {
      const row = { control: 'rowAccess', row: PEOPLE[tab.account].email } as const;
      yield* click('takes away the access in the own row', 'row', row, clickRow(truth, seat.session, 'has'));
    }
  }
  if (tab.painted !== 'free') return;
  const connects = { control: 'connect', row: null } as const;
  const after = connect(setting.console, truth, seat.session, setting.ends);
  yield* click('clicks Connect', 'connect', connects, after);
  if (setting.fails === 'never' || truth[seat.session] !== 'free') return;
  if (setting.fails === 'once' && triedBefore(seat)) return;
  const text = 'clicks Connect; the page paints Disconnect, then the request fails';
  yield* click(text, 'connect', connects, truth, 'holds');
}

/** A click on Connect of this seat changed nothing, as a page loaded since has shown. */
const triedBefore = ({ facts }: Seat): boolean =>
  facts.some(
    ({ seat, n, body }) =>
      body.kind === 'clicked' &&
      body.control === 'connect' &&
      facts.some(
        (one) =>
          one.seat === seat &&
          one.body.kind === 'saw' &&
          one.body.connection === 'free' &&
          one.body.doc.after >= n,
      ),
  );

/** Somebody else signs in at this profile. Handrail sees the sign-out. */
function signIn(setting: Setting, truth: Truth, seat: Seat, index: number): Move {
  const next = other(seat.session);
  const doc = { id: 'signIn', after: 0 };
  const out: FactBody = { kind: 'signedOut', doc, account: shown(setting, seat.session) };
  return {
    text: `at ${nameOf(setting, index)}'s browser ${NAMES[seat.session]} signs out and ${NAMES[next]} signs in`,
    act: next === setting.seats[index] ? 'return' : 'sign',
    seat: write({ ...seat, session: next }, index, out),
    truth,
    mail: null,
  };
}
