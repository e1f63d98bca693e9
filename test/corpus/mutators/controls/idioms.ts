import * as L from '../../../../lib/consoles/labels.ts';
import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { PEOPLE } from '../../place.ts';
import { labelText, made, rename, type Site, VISUALLY_HIDDEN } from '../../site.ts';
import { act, FRAME, ICONS, type Mutator, onLabel } from '../mutators.ts';
import { handle, remake } from '../remake.ts';

/*
 * Tuned ones: how component libraries and guides to accessible pages write one control. Published markup of Angular
 * Material, Ant Design, Bootstrap, GSAP, Rails, SLDS, Vaadin and the ARIA Authoring Practices.
 */

const ICON = ICONS[2] ?? '';
/** What connects or disconnects somebody. */
export const CUT = /^sales\.(connect|disconnect|row)/;

/** Row of a user that an element stands in. */
export const rowOf = (element: Element): Element | null => {
  const row = element.closest('.x-grid3-row') ?? element.closest('tr,[role=row]');
  return row === null || row.closest('.x-btn') ? null : row;
};

/** Whom or what a control is about, as its surroundings tell. */
function about(subject: Element): string {
  const words = rowOf(subject)?.textContent ?? '';
  return PEOPLE.find(([, email]) => words.includes(email))?.[0] ?? 'Marketo';
}

/** An id as frameworks make them. */
export const idOf = ({ draw }: Site): string => `:r${draw.below(36 ** 4).toString(36)}:`;

/** Whether it has been given other words for the ear than for the eye. */
const speaks = (subject: Element): boolean =>
  subject.querySelector('[style*="clip:"]') !== null || subject.matches('[aria-labelledby],[aria-label]');

/** On a native button that is nothing else, neither tab nor menu item. */
export const onButton = (change: (site: Site, text: Text, button: Element) => boolean): Mutator =>
  onLabel((site, text, subject) => subject.matches('button:not([role])') && change(site, text, subject));

/** On Connect and Disconnect, the own ones and those in rows. */
const onVerb = (change: (site: Site, text: Text, subject: Element) => boolean): Mutator =>
  onLabel((site, text, subject) => CUT.test(site.control) && change(site, text, subject));

export function boxed(site: Site, subject: Element, markup: string): HTMLElement {
  const box = made(site, markup);
  subject.replaceWith(box);
  box.prepend(subject);
  return box;
}

export const IDIOMS = {
  personPrefix: onVerb((site, text, subject) => {
    if (speaks(subject)) return false;
    text.before(made(site, `<span style="${VISUALLY_HIDDEN}">${about(subject)}: </span>`));
    return true;
  }),
  spokenApart: onVerb((site, text, subject) => {
    if (speaks(subject)) return false;
    const words = subject.getAttribute('title') ?? text.data.trim();
    const seen = made(site, '<span aria-hidden="true"></span>');
    text.replaceWith(seen);
    seen.append(text);
    seen.after(made(site, `<span style="${VISUALLY_HIDDEN}">${words}: ${about(subject)}</span>`));
    return true;
  }),
  namedByRow: onVerb((site, _text, subject) => {
    const cell = rowOf(subject)?.querySelector('th,td,[role=gridcell]');
    if (!cell || cell.contains(subject) || speaks(subject)) return false;
    if (subject.id === '') subject.id = idOf(site);
    cell.id = idOf(site);
    subject.setAttribute('aria-labelledby', `${subject.id} ${cell.id}`);
    return true;
  }),
  statefulLabel: onVerb((site, text) => {
    const label = /\.connect$|Grant$/.test(site.control) ? L.disconnect : L.connect;
    const seen = made(site, '<span class="slds-text-not-selected"></span>');
    text.replaceWith(seen);
    seen.append(text);
    for (const state of ['slds-text-selected', 'slds-text-selected-focus'])
      seen.after(made(site, `<span class="${state}" hidden>${label[site.language]?.[0] ?? ''}</span>`));
    return true;
  }),
  splitButton: onButton((site, text, button) => {
    if (!CUT.test(site.control)) return false;
    const name = site.draw.pick([
      'Toggle Dropdown',
      'Show more',
      `${text.data.trim()}: ${say(site, 'actions')}`,
    ]);
    const group = boxed(site, button, '<div class="btn-group" style="display:inline-flex"></div>');
    group.insertAdjacentHTML(
      'beforeend',
      `<button type="button" class="${button.className} dropdown-toggle-split" aria-haspopup="menu" aria-expanded="false" aria-label="${name}"><span aria-hidden="true">▾</span></button><ul role="menu" hidden><li role="none"><a role="menuitem" href="#">${say(site, 'details')}</a></li></ul>`,
    );
    return true;
  }),
  buttonTo: onButton((site, _text, button) => {
    if (button.closest('form') !== null) return false;
    boxed(
      site,
      button,
      '<form class="button_to" method="post" action="/integrations/marketo" style="display:inline"><input type="hidden" name="_method" value="delete"><input type="hidden" name="authenticity_token" value="vZ3x"></form>',
    );
    button.setAttribute('type', 'submit');
    return true;
  }),
  labelAround: onButton((site, _text, button) => {
    if (button.closest('label') !== null) return false;
    boxed(site, button, '<label class="form-label"></label>');
    return true;
  }),
  labelFor: onButton((site, text, button) => {
    const words = text.data.trim();
    if (button.textContent.trim() !== words || button.matches('[title],[id]') || button.closest('label'))
      return false;
    button.id = idOf(site);
    button.before(made(site, `<label for="${button.id}" style="cursor:pointer">${words}</label>`), ' ');
    text.data = '';
    button.insertAdjacentHTML('afterbegin', ICON);
    return true;
  }),
  hostButton: onLabel((site, _text, subject) => {
    if (!subject.matches('button,[role=tab]:not(a,label,li)') || subject.shadowRoot !== null) return false;
    const tab = subject.getAttribute('role') === 'tab';
    const host = rename(
      site,
      subject,
      `${site.draw.pick(['vaadin', 'sp', 'fluent'])}-${tab ? 'tab' : 'button'}`,
    );
    host.removeAttribute('type');
    if (!tab) host.setAttribute('role', 'button');
    host.tabIndex = 0;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<style>:host{display:inline-block;padding:4px 12px;border:1px solid #999;cursor:pointer}</style><slot name="prefix"></slot><span part="label" id="label"><slot></slot></span><slot name="suffix"></slot>';
    handle(host);
    return true;
  }),
  bareAnchor: remake((site, subject) => {
    const text = labelText(subject);
    if (text === null || !subject.matches('button,a:is([href="#"],[href^=javascript])')) return false;
    const anchor = rename(site, subject, 'a');
    for (const attribute of ['href', 'type']) anchor.removeAttribute(attribute);
    if (site.draw.odds(0.5)) {
      if (!anchor.hasAttribute('role')) anchor.setAttribute('role', 'button');
      anchor.tabIndex = 0;
    } else anchor.setAttribute('ng-click', '$ctrl.submit()');
    handle(anchor);
    return true;
  }),
  imageInput: remake((site, subject) => {
    const words = labelText(subject)?.data.trim() ?? '';
    if (words === '' || !subject.matches('button:not([role],[title])')) return false;
    const input = rename(site, subject, 'input');
    input.replaceChildren();
    input.setAttribute('type', 'image');
    input.setAttribute('alt', words);
    const width = 24 + 14 * words.length;
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="28"><rect width="100%" height="100%" fill="#ddd"/><text x="12" y="19" font-family="sans-serif" font-size="14">${words}</text></svg>`;
    input.setAttribute('src', `data:image/svg+xml,${encodeURIComponent(picture)}`);
    input.setAttribute('width', String(width));
    input.setAttribute('height', '28');
    return true;
  }),
  ripple: onLabel((site, text, subject) => {
    if (!(subject instanceof HTMLElement) || subject.matches('li')) return false;
    subject.style.position = 'relative';
    const label = made(site, '<span class="mdc-button__label"></span>');
    text.replaceWith(label);
    label.append(text);
    subject.insertAdjacentHTML(
      'afterbegin',
      '<span class="mat-mdc-button-persistent-ripple mdc-button__ripple" style="position:absolute;inset:0;pointer-events:none"></span>',
    );
    subject.insertAdjacentHTML(
      'beforeend',
      '<span class="mat-focus-indicator"></span><span class="mat-mdc-button-touch-target" style="position:absolute;inset:-2px 0"></span>',
    );
    return true;
  }),
  countBadge: onLabel(({ control, draw }, _text, subject) => {
    if (!/^sales\.(tab|nav)/.test(control)) return false;
    subject.insertAdjacentHTML(
      'beforeend',
      ` <span class="badge rounded-pill bg-secondary">${draw.pick(['4', '12', '(3)', '99+'])}</span>`,
    );
    return true;
  }),
  keyHint: onLabel(({ control, draw }, _text, subject) => {
    if (/^sales\.nav/.test(control)) return false;
    const keys = draw.pick(['⌘D', 'Alt+D', 'Ctrl+Shift+D']);
    subject.insertAdjacentHTML('beforeend', ` <kbd class="shortcut" style="margin-left:8px">${keys}</kbd>`);
    if (draw.odds(0.5)) subject.setAttribute('aria-keyshortcuts', 'Alt+D');
    return true;
  }),
  describedBy: act((site, subject) => {
    if (subject.matches('li')) return false;
    const words = say(site, site.control === 'sales.disconnect' ? 'sure' : 'intro');
    const hint = made(site, `<small id="${idOf(site)}">${words}</small>`);
    hint.hidden = subject.closest(`${FRAME},[role=tablist],ul`) !== null || site.draw.odds(0.3);
    subject.after(hint);
    subject.setAttribute('aria-describedby', hint.id);
    return true;
  }),
  ellipsis: onLabel((_site, text, subject) => {
    const words = text.data.trim();
    if (words.length < 9 || subject.hasAttribute('title')) return false;
    subject.setAttribute('title', words);
    text.data = `${words.slice(0, -3).trimEnd()}…`;
    return true;
  }),
  bidiMarks: onLabel(({ draw }, text) => {
    const [before, after] = draw.pick([
      ['\u2068', '\u2069'],
      ['\u200e', ''],
      ['\u200f', '\u200f'],
      ['\u202a', '\u202c'],
    ] as const);
    text.data = `${before}${text.data.trim()}${after}`;
    return true;
  }),
  letters: onLabel((site, text) => {
    const spoken = site.draw.odds(0.5);
    const words = text.data.trim();
    const line = made(site, '<span class="split-line"></span>');
    if (spoken) line.setAttribute('aria-label', words);
    for (const sign of words) {
      const letter = made(site, '<span style="white-space:pre"></span>');
      if (spoken) {
        letter.ariaHidden = 'true';
        letter.style.display = 'inline-block';
      }
      letter.textContent = sign;
      line.append(letter);
    }
    text.replaceWith(line);
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
