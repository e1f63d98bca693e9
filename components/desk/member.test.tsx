// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { MemberNow, MemberView } from '../../lib/calls/room.ts';
import { NOTHING_GRANTED } from '../../lib/checklist/rooms.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { member, room } from '../room/pretend.ts';
import { play } from '../screen/pretend.tsx';
import { Member } from './Member.tsx';

afterEach(cleanup);

const LATER = Date.UTC(2026, 10, 20, 10);
const AT: MemberNow = {
  console: 'sales',
  place: 'sales.marketo',
  instruction: 'Click **Connect**',
  target: { control: 'sales.connect' },
  found: 'one',
  controls: [],
};
const FOUND = {
  one: 'It is found on their page.',
  many: 'It is not found for certain: several fit.',
  none: 'It is not found on their page.',
} as const;

const show = (more: Partial<MemberView>, language: 'en' | 'ja' = 'en') => {
  const one = member(more);
  return play(<Member room={room([one])} member={one} followed={null} />, undefined, language);
};
const follow = { ...NOTHING_GRANTED, follow: LATER };

describe('what a customer’s page shows, as the desk says it', () => {
  it.each(['one', 'many', 'none'] as const)('says whether the control that is due is found: %s', (found) => {
    show({ got: follow, now: { ...AT, found } });
    expect(screen.getByText('Connect', { selector: 'b,strong' })).toBeTruthy();
    for (const [which, sentence] of Object.entries(FOUND))
      expect(screen.queryByText(sentence) !== null, which).toBe(which === found);
  });

  it.each(['one', 'many', 'none'] as const)('says it in Japanese too: %s', (found) => {
    show({ got: follow, now: { ...AT, found } }, 'ja');
    expect(screen.getByText(deskWords.ja[`found.${found}`])).toBeTruthy();
  });

  it('says nothing of finding where nothing is due, and where it is', () => {
    show({ got: follow, now: { ...AT, instruction: null, target: null, found: null } });
    expect(screen.getByText('On Marketo Sales, nothing is due there')).toBeTruthy();
    for (const sentence of Object.values(FOUND)) expect(screen.queryByText(sentence)).toBeNull();
  });

  it('says none of it to who may only point or view', () => {
    show({ got: { follow: null, point: LATER, view: LATER }, now: AT });
    for (const sentence of Object.values(FOUND)) expect(screen.queryByText(sentence)).toBeNull();
    expect(screen.queryByText('Connect', { selector: 'b,strong' })).toBeNull();
  });
});

describe('who may only point', () => {
  it('has what stands on the page to choose from, and is told where there is nothing', () => {
    const got = { ...NOTHING_GRANTED, point: LATER };
    show({ got, controls: [{ control: 'sales.connect' }] });
    expect(screen.getByRole('button', { name: 'Connect' })).toBeTruthy();
    cleanup();
    show({ got });
    expect(screen.getByText('Nothing can be pointed at where Ada Sato is now.')).toBeTruthy();
  });
});
