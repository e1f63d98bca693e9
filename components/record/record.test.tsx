// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { PopupView } from '../../lib/calls/screen.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { running } from '../run/pretend.ts';
import { checklist, play, view } from '../screen/pretend.tsx';
import { RecordScreen } from './RecordScreen.tsx';

afterEach(cleanup);

const show = (more: Partial<PopupView>, language: ScreenLanguage = 'en') =>
  play(<RecordScreen view={view(more)} />, undefined, language);
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

it('of a handover alone, as before', () => {
  show({ checklist: checklist('leaver', 'revoke') });
  expect(title()).toBe('Record of the handover');
  expect(screen.getByText('Handed over by')).toBeTruthy();
});

it('of a course: its title, its people in full, what was confirmed, and how each task was proven', () => {
  show({ runs: [running(2)] });
  expect(title()).toBe('Record: Set up MSI Actions');
  expect(document.title).toBe('Record: Set up MSI Actions · Handrail');
  expect(document.body.textContent).not.toMatch(/handover|Handed over|Nothing is recorded/);
  for (const text of ['Account manager', 'sam@acme.example', /^Confirmed by Cleo Kim, /, 'Not confirmed'])
    expect(screen.getByText(text)).toBeTruthy();
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows).toHaveLength(8);
  expect(rows[1]?.textContent).toContain('Seen on Ada Sato’s page');
  expect(rows[3]?.textContent).toContain('Not done');
});

it('of all that a customer has had, each under its own title', () => {
  show({ checklist: checklist('leaver', 'revoke'), runs: [running(7)] }, 'ja');
  expect(title()).toBe('記録');
  expect(screen.getByRole('heading', { name: '引き継ぎ' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'MSI Actions を設定する' })).toBeTruthy();
});

it('says that there is nothing', () => {
  show({});
  expect(screen.getByText('Nothing is recorded for this Marketo in this browser.')).toBeTruthy();
});
