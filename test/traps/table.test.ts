/** Every row of the trap tables has its tests, and they are there under these names. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HANDOVER, ONBOARDING } from './table.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe.each([
  ['handover', HANDOVER],
  ['onboarding', ONBOARDING],
])('the traps of the %s', (_name, rows) => {
  it.each(rows)('$trap', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const { file, title } of tests) {
      const source = readFileSync(resolve(ROOT, file), 'utf8');
      const names = [title, `${title} @all`].flatMap((name) => [`('${name}'`, `(\n    '${name}'`]);
      expect(
        names.some((name) => source.includes(name)),
        `${file}: ${title}`,
      ).toBe(true);
    }
  });
});
