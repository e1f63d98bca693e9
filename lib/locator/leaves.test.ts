// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { finding } from './locate.fake.ts';

const { find, marked } = finding(SALES_SEEN);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

test.each([
  '<a rel="tag" href="/tags/1">Disconnect</a>',
  '<article><a href="/search?q=1"><mark>Disconnect</mark></a></article>',
  '<aside><ul><li><a href="/help/articles/2">Disconnect</a></li></ul></aside>',
])('what leads elsewhere is not the control beside what acts here: %s', (other) => {
  for (const state of ['', 'inert']) {
    pageOf(
      `<main><h1>Marketo</h1><section><button data-t="x" ${state}>Disconnect</button></section>${other}</main>`,
    );
    expect(marked('sales.disconnect')).toBe('x');
  }
});

test.each([
  '<span role="switch" tabindex="0" aria-label="Connect"></span>',
  '<div role="button" tabindex="0" draggable="true" aria-roledescription="draggable">Connect</div>',
  '<ul role="listbox"><li role="option" tabindex="0" draggable="true">Connect</li></ul>',
])('what sets something, or can be put elsewhere, is no button: %s', (other) => {
  pageOf(`<main><h1>Marketo</h1><section>${other}</section></main>`);
  expect(find('sales.connect').found).toBe('none');
});

test('a link that sends the form is the control', () => {
  pageOf(
    `<main><h1>Marketo</h1><a href="javascript:post(1)" data-t="x">Disconnect</a><button inert>Disconnect</button></main>`,
  );
  expect(marked('sales.disconnect')).toBe('x');
});

test('a link elsewhere that asks before it acts is the control', () => {
  pageOf(`<main><h1>Marketo</h1><section><a href="/marketo" data-turbo-method="delete" data-t="x">Disconnect</a>
    </section><div tabindex="0" style="cursor: pointer">Marketo</div></main>`);
  expect(marked('sales.disconnect')).toBe('x');
});
