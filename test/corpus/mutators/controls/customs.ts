import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made, rename, type Site } from '../../site.ts';
import { act, type Mutator } from '../mutators.ts';
import { handle } from '../remake.ts';
import { rule } from './components.ts';
import { boxed, idOf, onButton } from './idioms.ts';
import { textsOf } from './manners.ts';

/* What further kits make of one control or field, and extensions and scripts of a whole page. */

/** On a native button that nothing but its words names and nothing else carries. */
const onBareButton = (change: (site: Site, text: Text, button: Element) => boolean): Mutator =>
  onButton((site, text, button) => {
    const named =
      button.matches('[aria-label],[aria-labelledby],[title]') || button.closest('label,a,summary');
    return !named && button.textContent.trim() === text.data.trim() && change(site, text, button);
  });

/** A text with the first half of every word that is written in letters in bold; null where there is none. */
function halfBold({ document }: Site, words: string): HTMLElement | null {
  const box = document.createElement('span');
  box.className = 'bionic-text';
  for (const part of words.split(/(\p{Script=Latin}+)/u)) {
    const half = /\p{Script=Latin}/u.test(part) ? Math.ceil(part.length / 2) : 0;
    if (half > 0) {
      const bold = document.createElement('b');
      bold.textContent = part.slice(0, half);
      box.append(bold);
    }
    box.append(part.slice(half));
  }
  return box.childElementCount > 0 ? box : null;
}

/** Style as it is for pages that run the other way: sides and shifts to a side are exchanged. */
const mirrored = (css: string): string =>
  css
    .replace(/(?<=[;{:\s-])(left|right)(?=\s*[:;}]|$)/g, (side) => (side === 'left' ? 'right' : 'left'))
    .replace(/(translate(?:X|3d)?\(\s*)(-?)(?=[.\d]*[1-9])/g, (_all, start: string, sign: string) =>
      sign === '' ? `${start}-` : start,
    );

export const CUSTOMS = {
  /** Bionic Reading: where a word begins is to guide the eye. */
  bionicReading: (site) => {
    let changed = false;
    for (const text of textsOf(site.document.body)) {
      const bold = halfBold(site, text.data);
      if (bold === null) continue;
      text.replaceWith(bold);
      changed = true;
    }
    return changed;
  },
  /** Atlaskit: what can be pressed lies over what is read. */
  coveredWords: onBareButton((site, text, button) => {
    const id = idOf(site);
    const words = text.data.trim();
    button.replaceChildren();
    const box = boxed(
      site,
      button,
      `<div class="hit-area" style="position:relative;display:inline-block;border:1px solid #999;border-radius:3px;padding:6px 12px"><span id="${id}">${words}</span></div>`,
    );
    box.append(button);
    // A frame around the button would be drawn below the words.
    rule(box, '.hit-area > fieldset{display:contents}');
    button.setAttribute('aria-labelledby', id);
    if (button instanceof HTMLElement)
      button.style.cssText =
        'position:absolute;inset:0;z-index:1;width:100%;height:100%;margin:0;border:0;padding:0;background:none;cursor:pointer';
    return true;
  }),
  /** Zendesk Garden's field: label, hint, and an example where others have the label. */
  hintedField: act((site, subject) => {
    const words = subject.getAttribute('placeholder');
    if (!(subject instanceof HTMLInputElement) || words === null || words === '') return false;
    const labels = [...(subject.labels ?? [])];
    if (labels.some((label) => label.textContent.trim() !== words || label.contains(subject))) return false;
    for (const label of labels) label.remove();
    if (subject.id === '') subject.id = idOf(site);
    const hint = idOf(site);
    const field = made(
      site,
      `<div data-garden-id="forms.field" style="display:inline-block;padding:4px 0"><label data-garden-id="forms.input_label" for="${subject.id}" style="display:block;font-weight:600">${words}</label><div data-garden-id="forms.hint" id="${hint}" style="color:#68737d">${say(site, 'name')}, ${say(site, 'email')}</div></div>`,
    );
    subject.replaceWith(field);
    field.append(subject);
    subject.removeAttribute('aria-label');
    subject.setAttribute('placeholder', 'jo@acme.example');
    subject.setAttribute('aria-describedby', hint);
    subject.style.cssText += ';min-width:240px;height:28px';
    return true;
  }),
  /** Dark Reader's filter: what is a picture is turned back. */
  invertedColours: ({ document }) => {
    document.head.append(
      made(
        { document },
        '<style class="darkreader darkreader--filter" media="screen">html{background:#fff;filter:invert(1) hue-rotate(180deg)!important}img,video,canvas{filter:invert(1) hue-rotate(180deg)!important}</style>',
      ),
    );
    return true;
  },
  /** Vaadin's menu bar with one item that acts. */
  menuBarVerb: onBareButton((site, _text, button) => {
    const item = rename(site, button, 'vaadin-menu-bar-button');
    item.removeAttribute('type');
    item.setAttribute('role', 'menuitem');
    item.tabIndex = 0;
    const words = site.document.createElement('vaadin-menu-bar-item');
    words.append(...item.childNodes);
    item.append(words);
    item.attachShadow({ mode: 'open' }).innerHTML =
      '<style>:host{display:inline-block;padding:4px 12px;border:1px solid #999;cursor:pointer}</style><div class="vaadin-button-container"><span part="prefix" aria-hidden="true"><slot name="prefix"></slot></span><span part="label"><slot></slot></span><span part="suffix" aria-hidden="true"><slot name="suffix"></slot></span></div>';
    handle(item);
    const bar = boxed(
      site,
      item,
      '<vaadin-menu-bar role="menubar" has-single-button style="display:inline-block"><vaadin-menu-bar-button slot="overflow" role="menuitem" aria-haspopup="true" aria-label="More options" hidden style="display:none">⋯</vaadin-menu-bar-button></vaadin-menu-bar>',
    );
    bar.attachShadow({ mode: 'open' }).innerHTML =
      '<div part="container"><slot></slot><slot name="overflow"></slot></div><slot name="submenu"></slot>';
    return true;
  }),
  /** Style as RTLCSS turns it round, on the page and on its elements. */
  rightToLeft: ({ document }) => {
    document.body.dir = 'rtl';
    for (const style of document.querySelectorAll('style')) style.textContent = mirrored(style.textContent);
    for (const element of document.body.querySelectorAll('[style]')) {
      const own = element.getAttribute('style') ?? '';
      // What is told to run from left to right stays so.
      if (!own.includes('direction:ltr')) element.setAttribute('style', mirrored(own));
    }
    rule(document.body, 'input{text-align:right}');
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
