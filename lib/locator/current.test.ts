// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { read } from './read.ts';

test('what acts in the panel that is shown is not done by that', () => {
  fakeLayout();
  const tabs =
    '<ul><li class="active"><a role="tab" href="#a">Set Up</a></li><li><a role="tab" href="#b">User Access</a></li></ul>';
  pageOf(`<main><h2>Marketo</h2>${tabs}
    <div class="tab-pane active"><form><input></form><a class="btn" href="#">Connect</a></div></main>`);
  const wanted = [{ control: 'sales.tabSetUp' }, { control: 'sales.connect' }] as const;
  const { controls } = read(window, SALES_SEEN, {
    wanted,
    concerned: [],
    typed: new WeakSet(),
    guardedBefore: false,
  }).sighting;
  expect(controls.map(({ found, current }) => [found, current])).toEqual([
    ['one', true],
    ['one', undefined],
  ]);
});
