import { expect, test } from 'vitest';
import { clipped, meet } from './cut.ts';

const BOX = { left: 100, right: 180, top: 20, bottom: 44 };

test.each([
  ['inset(0px 100% 0px 0px)', false],
  ['inset(100%)', false],
  ['inset(50%)', false],
  ['inset(12px 0px round 4px)', false],
  ['circle(0px at 50% 50%)', false],
  ['inset(0px 75% 0px 0px)', true],
  ['inset(-10px)', true],
  ['inset(2px round 8px)', true],
  ['circle(40px at 50% 50%)', true],
  ['polygon(0% 0%, 100% 0%, 100% 100%)', true],
])('of what is clipped by %s a person sees something: %s', (path, sees) => {
  expect(meet({ ...BOX }, clipped(path, BOX))).toBe(sees);
});
