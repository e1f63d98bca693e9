import { expect, it } from 'vitest';
import type { Remembered } from './clue.ts';
import { shareText } from './share.ts';

const one = (label: string, at: number): Remembered => ({
  clue: {
    control: 'sales.rowAccess',
    role: 'button',
    label,
    region: 'row',
    heading: 'User Access',
    address: '/next#settings/marketo-admin',
  },
  language: 'de',
  at,
});

it('carries what the data files need, once, and not when it was shown', () => {
  const text = shareText(
    [one('Entziehen', 1_795_000_000_123), one('Ausklinken', 2), one('Entziehen', 3)],
    '1.2.3',
  );
  expect(JSON.parse(text)).toEqual({
    handrail: 'controls',
    version: 1,
    extension: '1.2.3',
    controls: ['Ausklinken', 'Entziehen'].map((label) => ({ ...one(label, 0).clue, language: 'de' })),
  });
  expect(text).not.toContain('179500');
});
