// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SALES_SEEN } from '../consoles/controls.ts';
import { fakeLayout, pageOf } from './layout.fake.ts';
import { finding } from './locate.fake.ts';

const { marked } = finding(SALES_SEEN);

test('while an icon is looked for, nothing of what is filled in is read', () => {
  fakeLayout();
  const read: unknown[] = [];
  const { outerHTML, innerHTML } = Object.getOwnPropertyDescriptors(Element.prototype);
  const attribute = Element.prototype.getAttribute;
  for (const [name, markup] of Object.entries({ outerHTML, innerHTML }))
    vi.spyOn(Element.prototype, name as 'outerHTML', 'get').mockImplementation(function (this: Element) {
      const text = String(markup?.get?.call(this));
      read.push(text);
      return text;
    });
  pageOf(`<nav class="navbar"><button data-t="gear"><i class="icon-cog"></i></button></nav>
    <main><div tabindex="0"><input type="password" value="s3cret"></div><div><textarea>s3cret</textarea></div></main>`);
  vi.spyOn(Element.prototype, 'getAttribute').mockImplementation(function (this: Element, name) {
    const text = attribute.call(this, name);
    read.push(text);
    return text;
  });
  expect(marked('sales.gear')).toBe('gear');
  expect(read.join()).toContain('icon-cog');
  expect(read.join()).not.toContain('s3cret');
});
