import { told } from '../locator/marks.ts';
import { actsByNature, drawn, labelsOf, referred, styleOf, textOf, within } from '../locator/name.ts';
import { fold } from '../locator/text.ts';
import { anyShadowOf, classOf, lineage, words } from '../locator/tree.ts';

/** What an activation is about: the element that acts, the words on it, and the marks of its icon. */
export interface Actor {
  readonly element: Element;
  /** Folded text that a person can read or hear, '' for an icon. */
  readonly text: string;
  /** Acts or looks so; false: plain text that only counts if it is a label itself. */
  readonly active: boolean;
}

const LOOK = words('btn|button|link|action|clickable|icon|toggle|switch|glyphicon|fa');
const STOP = /^(html|body|main|table|tbody|thead|ul|ol|form|dialog|tr)$/;

/** The innermost element of an event, also inside closed shadow roots where the browser lets us look. */
export function innermost(event: Event): Element | null {
  const target = event.composedPath()[0] ?? event.target;
  let at = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  while (at !== null) {
    const shadow = anyShadowOf(at);
    if (shadow === null) break;
    const inner: Element | null =
      event instanceof MouseEvent && (event.clientX || event.clientY)
        ? shadow.elementFromPoint(event.clientX, event.clientY)
        : (shadow.activeElement ?? shadow.querySelector(BUTTONS));
    if (inner === null || inner === at || inner.getRootNode() !== shadow) break;
    at = inner;
  }
  return at;
}

const pointing = (element: Element): boolean => styleOf(element)?.cursor === 'pointer';

/** All words on an element and in it: text, labels, titles, tooltips, of pictures and of the style sheet too. */
function wordsOf(element: Element): string {
  const inside = within(element).slice(0, 40);
  const parts = [
    textOf(element, 160),
    ...inside.flatMap((part) => [
      ...[...referred(part, 'aria-labelledby'), ...labelsOf(part)].map(
        (by) => textOf(by, 160) || by.textContent,
      ),
      part.matches('title') && part.textContent,
      ...told(part),
    ]),
    element.matches('input:not([type=text],[type=password])') && element.getAttribute('value'),
    ...drawn(inside),
  ];
  // A button in a shadow root may have its words on the host, a switch in the label around it.
  const { host = element } = element.getRootNode() as Partial<ShadowRoot>;
  const near = [...told(host), textOf(element.closest('label') ?? element, 160)];
  return fold((parts.some(Boolean) ? parts : near).filter(Boolean).join(' · ')).slice(0, 400);
}

/** The actor around the innermost element of an event; null where nothing there can act. */
export function actorOf(inner: Element): Actor | null {
  let looks: Element | null = null;
  let plain: Element | null = null;
  const hand = pointing(inner);
  const said = textOf(inner, 100);
  for (const at of lineage(inner)) {
    if (at instanceof HTMLLabelElement && at.control) return actor(at.control, true);
    if (at.localName === 'option') continue;
    const text = textOf(at, 100);
    const short = text.length < 60;
    // An icon or a word inside of a button is the button, however long its label.
    if (actsByNature(at) && (short || at.matches(BUTTONS))) return actor(at, true);
    if (STOP.test(at.localName)) break;
    if (!short) continue;
    if (LOOK.test(classOf(at))) looks ??= at;
    // Without a sign of its own it reaches as far as the pointing hand, or as its words.
    if (plain === null || (hand ? pointing(at) : text === said)) plain = at;
  }
  const found = looks ?? plain;
  return found && actor(found, found === looks || hand);
}

const BUTTONS = 'button,a,[role=button],[role=link],[role=menuitem],summary,input';

const actor = (element: Element, active: boolean): Actor => ({ element, text: wordsOf(element), active });
