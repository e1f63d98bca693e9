// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { headingsOver } from './headings.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

test('what a message is called stands over what is in it alone', () => {
  const at = pageOf(`<main><h2>Marketo</h2><div role="alert"><span class="alert__title">Connected</span>
    <button data-t="in">More</button></div><button data-t="x">Disconnect</button></main>`);
  const over = (mark: string): string[] => [...headingsOver(at(mark))].map(({ text }) => text);
  expect(over('x')).toEqual(['Marketo']);
  expect(over('in')).toEqual(['Connected', 'Marketo']);
});

test('a part that is named stands under its name: by a label, and by what it refers to', () => {
  const at = pageOf(`<main><h1>Marketo</h1>
    <aside aria-label="LinkedIn Sales Navigator"><button data-t="aside">Connect</button></aside>
    <div role="group" aria-labelledby="g"><button data-t="group">Disconnect</button><div id="g">Marketo API</div></div>
    </main>`);
  const over = (mark: string): string[] => [...headingsOver(at(mark))].map(({ text }) => text);
  expect(over('aside')).toEqual(['LinkedIn Sales Navigator', 'Marketo']);
  expect(over('group')).toEqual(['Marketo API', 'Marketo']);
});

test('a part of a header that is named after another part is no heading by the header’s name', () => {
  const at = pageOf(`<main><div class="app_header"><div><div class="app_header__name"><h2>Marketo</h2></div>
    <div class="app_header__maker">Adobe</div></div><div><button data-t="x">Disconnect</button></div></div></main>`);
  expect([...headingsOver(at('x'))].map(({ text }) => text)).toEqual(['Marketo']);
});
