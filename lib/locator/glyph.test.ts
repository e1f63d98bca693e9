// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageOf } from './layout.fake.ts';
import { shownLabel } from './name.ts';

test.each(['\uf013', '⚙ ▾'])('what an icon is drawn with is no label: %s', (glyph) => {
  expect(shownLabel(pageOf(`<a href="#" data-t="x"><i>${glyph}</i></a>`)('x'))).toBe('');
  expect(shownLabel(pageOf(`<a href="#" data-t="x" title="Settings"><i>${glyph}</i></a>`)('x'))).toBe(
    'Settings',
  );
});

test.each(['⋯', '⋮', '...'])('a sign that is all of a control is quoted: %s', (sign) => {
  expect(shownLabel(pageOf(`<button data-t="x">${sign}</button>`)('x'))).toBe(sign);
});
