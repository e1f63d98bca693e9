// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { fakeLayout, pageOf } from '../locator/layout.fake.ts';
import { around } from './around.ts';
import { watchLeft } from './left.ts';

/** A click of the person. */
function click(element: Element): void {
  const event = new Event('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  element.dispatchEvent(event);
}

test('a click elsewhere ends a hold once its control has gone, and not before', () => {
  fakeLayout();
  const at = pageOf(
    '<ul><li><a data-t="held">Disconnect</a></li></ul><button data-t="next">⋯</button><i data-t="ours"></i>',
  );
  const [held, next, ours] = [at('held'), at('next'), at('ours')];
  const left = vi.fn();
  const life = new AbortController();
  watchLeft(ours, life.signal, () => ({ element: held }), left);
  click(next);
  expect(left).not.toHaveBeenCalled();
  held.remove();
  next.dispatchEvent(new Event('click', { bubbles: true }));
  click(ours);
  expect(left).not.toHaveBeenCalled();
  click(next);
  expect(left).toHaveBeenCalledOnce();
  life.abort();
});

test('the buttons of the dialog around a control, and the menu that it opens, are left free', () => {
  const at = pageOf(
    '<div role="dialog"><textarea data-t="field"></textarea><button>Cancel</button><button>Invite</button></div><button data-t="menu" aria-haspopup="menu">⋯</button><p data-t="plain">x</p>',
  );
  expect(around(at('field'))).toHaveLength(2);
  expect(around(at('menu'))).toHaveLength(1);
  expect(around(at('plain'))).toEqual([]);
});
