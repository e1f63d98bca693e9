// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Followed } from '../../lib/calls/room.ts';
import { namesOf } from '../../lib/consoles/consoles.ts';
import { member, room } from '../room/pretend.ts';
import { running } from '../run/pretend.ts';
import { play, view } from '../screen/pretend.tsx';
import { Desk } from './Desk.tsx';
import { row } from './pretend.ts';
import { Rooms } from './Rooms.tsx';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 20, 9);
const NAME = namesOf('sales.connect').ja?.[0] ?? '';
const NO_ROOMS = { rooms: [], followed: [] };
const MANY = Array.from({ length: 10_000 }, (_, at) =>
  row(`${100 + (at % 900)}-AAA-${String(at % 1000).padStart(3, '0')}`, `Customer ${at}`, { since: at }),
).map((one, at) => ({ ...one, tenant: `${one.tenant}x${at}` }));

// The environment lays nothing out: every element is as high as a screen.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(640);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(640);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const desk = (rows: readonly ReturnType<typeof row>[] | null, more: { presenting?: boolean } = {}) => {
  const opened: (string | null)[] = [];
  const stage = play(
    <Desk
      rows={rows}
      rooms={NO_ROOMS}
      presenting={more.presenting ?? false}
      open={null}
      view={null}
      onOpen={(tenant) => opened.push(tenant)}
    />,
  );
  return { stage, opened };
};
const items = () => screen.queryAllByRole('button').filter(({ className }) => /^desk-item/.test(className));

describe('the list of 10,000', () => {
  it('draws those on the screen, and says how many there are', () => {
    desk(MANY);
    expect(items().length).toBeGreaterThan(5);
    expect(items().length).toBeLessThan(60);
    expect(screen.getAllByRole('listitem')[0]?.getAttribute('aria-setsize')).toBe('10000');
    expect(screen.getByText('10000 of 10000')).toBeTruthy();
  });

  it('is gone through by keys, and opened', async () => {
    const { opened } = desk(MANY);
    const list = screen.getByRole('list', { name: 'Customers' });
    items()[0]?.focus();
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Customer 1'));
    fireEvent.keyDown(list, { key: 'End' });
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Customer 9999'));
    fireEvent.keyDown(list, { key: 'Home' });
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Customer 0'));
    fireEvent.click(document.activeElement ?? document.body);
    expect(opened).toEqual([MANY[0]?.tenant]);
  });

  it('is searched, and the way back is one press', async () => {
    desk(MANY);
    fireEvent.keyDown(document.body, { key: '/' });
    const search = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(search);
    fireEvent.input(search, { target: { value: 'customer 4711' } });
    await waitFor(() => expect(items().map((one) => one.textContent)).toHaveLength(1));
    fireEvent.input(search, { target: { value: 'nobody of this name' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(items().length).toBeGreaterThan(5));
  });
});

describe('what stands there when there is no list', () => {
  it.each([
    ['while it is read', null, {}, 'Handrail is looking…'],
    ['for nobody', [], {}, 'No customers yet'],
    ['while the screen is shared', [], { presenting: true }, 'Hidden while you present'],
  ])('%s', (_, rows, more, words) => {
    desk(rows, more);
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('a room', () => {
  const until = NOW + HOUR;
  const followed: Followed = { seat: 'A', checklist: null, runs: [running(2)] };
  const now = {
    console: 'sales',
    place: 'sales.marketo',
    instruction: 'Click **Connect**',
    target: null,
    found: 'one',
    controls: [{ control: 'sales.connect' }, { control: 'sales.rowAccess', row: 'bo@acme.example' }],
  } as const;

  it('shows nothing of a member who has granted nothing, and a reminder can be sent', async () => {
    const { calls } = play(<Rooms rooms={[room([member({ now })])]} followed={[followed]} />);
    expect(screen.getByText(/Ada Sato has not let you see anything yet/)).toBeTruthy();
    expect(screen.queryByText(/Set up the Sales account/)).toBeNull();
    expect(screen.queryByText('Point at')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Remind Ada Sato' }));
    await screen.findByText('Ada Sato was reminded.');
    expect(calls).toEqual([{ call: 'nudge', room: 'r1', seat: 'A' }]);
  });

  it('shows what is followed, and points by a control’s name in the reader’s language', async () => {
    const one = member({ now, got: { follow: until, point: until, view: null } });
    const { calls } = play(<Rooms rooms={[room([one])]} followed={[followed]} />, undefined, 'ja');
    expect(screen.getByText('Sales アカウントを作る')).toBeTruthy();
    expect(screen.getByText('Connect', { selector: 'b,strong' })).toBeTruthy();
    // As they see it: how each task was proven, on whose page, and what the others wait for.
    expect(screen.getAllByText(/Ada Sato さんのページで確認/)).toHaveLength(2);
    expect(screen.getAllByText(/待っている作業：/).length).toBeGreaterThan(0);
    const button = () => screen.getByRole('button', { name: NAME });
    const press = () => fireEvent.click(button());
    press();
    await waitFor(() => expect(button().getAttribute('aria-pressed')).toBe('true'));
    press();
    await waitFor(() => expect(calls).toHaveLength(2));
    const point = { call: 'point', room: 'r1', seat: 'A' };
    expect(calls).toEqual([
      { ...point, ref: { control: 'sales.connect' } },
      { ...point, ref: null },
    ]);
  });

  it.each([
    [
      'en',
      'sales.navOwnSalesforce',
      'Salesforce · My Account',
      'sales.navSalesforce',
      'Salesforce · Admin Settings',
    ],
    ['ja', 'sales.settings', '設定 · メニュー', 'sales.tabSetUp', '設定 · タブ'],
  ] as const)('tells namesakes apart by where they stand (%s)', (language, one, its, other, others) => {
    const controls = [{ control: one }, { control: other }];
    const whom = member({ now: { ...now, controls }, got: { follow: until, point: until, view: null } });
    play(<Rooms rooms={[room([whom])]} followed={[followed]} />, undefined, language);
    for (const name of [its, others]) expect(screen.getByRole('button', { name })).toBeTruthy();
  });

  it('forgets a grant whose time is over', () => {
    play(
      <Rooms
        rooms={[room([member({ now, got: { follow: NOW - 1, point: NOW - 1, view: null } })])]}
        followed={[followed]}
      />,
    );
    expect(screen.queryByText(/Set up the Sales account/)).toBeNull();
    expect(screen.queryByText('Point at')).toBeNull();
  });

  it('says when the relay is lost, and offers no reminder then', () => {
    play(<Rooms rooms={[room([member()], { state: 'lost' })]} followed={[]} />);
    expect(screen.getByText(/is lost. Handrail tries again/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Remind/ })).toBeNull();
  });
});

describe('a customer', () => {
  it('has notes of this person’s own', async () => {
    const one = { ...row('123-ABC-456', 'Acme', {}), note: { text: 'Calls on Mondays', at: 1 } };
    const { calls } = play(
      <Desk
        rows={[one]}
        rooms={NO_ROOMS}
        presenting={false}
        open="123-ABC-456"
        view={view({ doc: null, runs: [running(1)] })}
        onOpen={() => {}}
      />,
    );
    const note = screen.getByRole('textbox', { name: 'Your notes' });
    expect(note).toHaveProperty('value', 'Calls on Mondays');
    fireEvent.input(note, { target: { value: 'Calls on Fridays' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Save the notes' }));
    await screen.findByText('Saved.');
    expect(calls).toContainEqual({ call: 'noteTenant', tenant: '123-ABC-456', text: 'Calls on Fridays' });
  });
});
