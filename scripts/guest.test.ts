import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { asGuest } from './guest.ts';

const code = readFileSync('node_modules/@rrweb/record/dist/record.js', 'utf8');

it('leaves nothing in the recorder that writes to a page, posts to it, or reads a field', () => {
  const built = asGuest(code);
  for (const gone of ['setAttribute("data-rr-is-password"', 'parent.postMessage', 'const value = n.value;']) {
    expect(code).toContain(gone);
    expect(built).not.toContain(gone);
  }
  expect(built).toContain('attributeFilter: ["class","id","style"');
  expect(built.match(/signal: globalThis/g)).toHaveLength(4);
});

it('does not build in a recorder that it does not know', () => {
  expect(() => asGuest(code.replace('attributeOldValue: true,', ''))).toThrow('attributeOldValue');
  expect(() => asGuest(`${code}\nconst observe = function initInputObserver() {};`)).toThrow(
    'initInputObserver',
  );
});
