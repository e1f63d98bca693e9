import { expect, test } from 'vitest';
import { attributeOf, WATCHED } from './tags.ts';

test.each(['checked', 'selected', 'value'])('what a person has set is not told: %s', (name) => {
  expect(attributeOf(name, '')).toBeNull();
  expect(WATCHED).not.toContain(name);
});

test('whether a control acts is told', () => {
  expect(attributeOf('disabled', '')).toBe('');
  expect(WATCHED).toContain('disabled');
});
