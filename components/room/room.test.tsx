// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { MemberView } from '../../lib/calls/room.ts';
import { GRANTS, NOTHING_GRANTED } from '../../lib/checklist/rooms.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { play } from '../screen/pretend.tsx';
import { MemberItem } from './MemberItem.tsx';
import { member, room } from './pretend.ts';

afterEach(cleanup);

const NOW = Date.UTC(2026, 10, 20, 9);
const LATER = NOW + 3_600_000;
const words = roomWords.en;
const GOT = { follow: words.gotFollow, point: words.gotPoint, view: words.gotView };

const show = (more: Partial<MemberView>) => {
  const one = member({ person: { name: 'Cy Novak', email: 'cy@vendor.example' }, role: 'csm', ...more });
  return play(<MemberItem room={room([one])} member={one} onOpen={() => {}} />);
};
const granted = () => [...document.querySelectorAll('.grants li')].map((item) => item.textContent);

describe('a member of a room', () => {
  it('is said to see nothing while nothing is granted, or its time is over', () => {
    show({});
    expect(screen.getByText('Cy Novak sees nothing of yours.')).toBeTruthy();
    cleanup();
    show({ given: { follow: NOW, point: NOW - 1, view: null } });
    expect(screen.getByText('Cy Novak sees nothing of yours.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Stop/ })).toBeNull();
  });

  it.each(GRANTS)('is said to have %s alone, which one press ends', async (grant) => {
    const { calls } = show({ given: { ...NOTHING_GRANTED, [grant]: LATER } });
    expect(screen.queryByText('Cy Novak sees nothing of yours.')).toBeNull();
    expect(granted()).toEqual([expect.stringMatching(new RegExp(`^${words[grant]} until \\d\\d:\\d\\d`))]);
    fireEvent.click(screen.getByRole('button', { name: `Stop: ${words[grant]}` }));
    await waitFor(() => expect(calls).toEqual([{ call: 'endGrant', room: 'r1', seat: 'A', grant }]));
  });

  it('is said to have each of all three, each with an end of its own', () => {
    show({ given: { follow: LATER, point: LATER, view: LATER } });
    expect(granted()).toHaveLength(3);
    for (const grant of GRANTS)
      expect(screen.getByRole('button', { name: `Stop: ${words[grant]}` })).toBeTruthy();
  });

  it.each(GRANTS)('is said to let one %s, for as long as that lasts', (grant) => {
    show({ got: { ...NOTHING_GRANTED, [grant]: LATER } });
    expect(screen.getByText(`Cy Novak lets you: ${GOT[grant]}`)).toBeTruthy();
    cleanup();
    show({ got: { ...NOTHING_GRANTED, [grant]: NOW } });
    expect(screen.queryByText(/lets you/)).toBeNull();
  });

  it.each([
    ['here now', { here: true }],
    ['not connected', { here: false, heard: null }],
    ['last heard 19 Nov', { here: false, heard: NOW - 24 * 3_600_000 }],
  ] as const)('is said to be %s', (said, more) => {
    show({ ...more, host: false });
    expect(screen.getByText(new RegExp(`^Account manager · ${said}`))).toBeTruthy();
  });

  it('reminds, in words of Handrail, until one has acted', () => {
    show({ nudged: NOW });
    expect(screen.getByRole('status').textContent).toBe('Cy Novak reminds you: it is your turn.');
    cleanup();
    show({});
    expect(screen.queryByRole('status')).toBeNull();
  });
});
