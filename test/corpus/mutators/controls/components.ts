import { MAIN } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { labelText, made, remark, rename, type Site } from '../../site.ts';
import { act, ICONS, type Mutator, onLabel } from '../mutators.ts';
import { HEADING } from '../places/layouts.ts';
import { handle, remake } from '../remake.ts';
import { plainButton } from '../roots.ts';
import { boxed, CUT, onButton } from './idioms.ts';

/* Tuned ones: how component libraries and page shells write a control. */

/** On the tabs of a page, both of them, where they are written as asked. */
const onTabs =
  (selector: string, change: (site: Site, tab: Element) => void): Mutator =>
  (site) => {
    const tabs = ['sales.tabSetUp', 'sales.tabUserAccess'].flatMap((name) => site.marked.get(name) ?? []);
    if (!/^sales\.tab/.test(site.control) || !tabs.every((tab) => tab.matches(selector))) return false;
    for (const tab of tabs) change(site, tab);
    return tabs.length > 0;
  };

const onEntry = (change: (site: Site, text: Text, subject: Element) => boolean): Mutator =>
  onLabel((site, text, subject) => /^sales\.(tab|nav)/.test(site.control) && change(site, text, subject));

/** A rule of style where an element stands. */
export function rule(element: Element, css: string): void {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) root.append(made({ document }, `<style>${css}</style>`));
  else document.querySelector('style')?.append(css);
}

export const COMPONENTS = {
  appShell: act(({ document }, subject) => {
    const main = subject.closest<HTMLElement>(MAIN);
    if (main === null) return false;
    document.body.style.cssText = 'height:100vh;overflow:hidden';
    main.style.cssText += ';height:500px;overflow:auto';
    main.prepend(made({ document }, '<div style="height:2000px"></div>'));
    return true;
  }),
  bodyZero: ({ document }) => {
    const box = made({ document }, '<div style="position:absolute;inset:0;overflow:auto"></div>');
    box.append(...document.body.childNodes);
    document.body.append(box);
    return true;
  },
  brokenLine: onLabel(({ document }, text) => {
    const words = text.data.trim();
    const middle = Math.ceil(words.length / 2);
    const [from, to] = / /.test(words)
      ? [words.indexOf(' '), words.indexOf(' ') + 1]
      : /[\u3040-\u9fff]/.test(words) && words.length > 4
        ? [middle, middle]
        : [0, 0];
    if (from === 0) return false;
    text.replaceWith(words.slice(0, from), document.createElement('br'), words.slice(to));
    return true;
  }),
  buttonInLink: onButton((site, _text, button) => {
    if (button.closest('a,label,form') !== null) return false;
    boxed(site, button, '<a href="#" class="action" style="text-decoration:none"></a>');
    return true;
  }),
  extFour: remake((site, subject) => {
    if (!subject.matches('button:not([role])')) return false;
    const link = rename(site, subject, 'a');
    link.removeAttribute('type');
    link.className = 'x4-btn x4-unselectable x4-btn-default-small x4-noicon x4-btn-noicon';
    for (const [name, value] of Object.entries({ role: 'button', hidefocus: 'on', unselectable: 'on' }))
      link.setAttribute(name, value);
    link.tabIndex = 0;
    link.style.cssText += ';display:inline-block;border:1px solid #bbb;padding:3px';
    const inside = [...link.childNodes];
    link.innerHTML =
      '<span class="x4-btn-wrap" unselectable="on"><span class="x4-btn-button"><span class="x4-btn-inner x4-btn-inner-center" unselectable="on"></span><span role="img" class="x4-btn-icon-el" unselectable="on"></span></span></span>';
    link.querySelector('.x4-btn-inner')?.append(...inside);
    handle(link);
    return true;
  }),
  headingSlotted: act((site, subject) => {
    const card = subject.closest('section,article,.card,.panel,.x-panel');
    const heading = card?.querySelector(HEADING);
    if (!CUT.test(site.control) || !card || !heading || heading.contains(subject)) return false;
    const host = site.document.createElement('ui-card');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<style>:host{display:block;border:1px solid #ddd}</style><div part="header"><slot name="heading"></slot></div><div part="body"><slot></slot></div>';
    heading.remove();
    host.append(...card.childNodes, heading);
    heading.slot = 'heading';
    card.append(host);
    return true;
  }),
  hostTitle: onButton(({ document }, text, button) => {
    if (button.matches('[aria-labelledby]') || button.getRootNode() !== document) return false;
    const words = text.data.trim();
    const host = document.createElement('lightning-button');
    const root = host.attachShadow({ mode: 'open' });
    const style = document.querySelector('style')?.cloneNode(true);
    if (style) root.append(style);
    button.replaceWith(host);
    root.append(button);
    for (const name of ['label', 'title']) host.setAttribute(name, words);
    button.setAttribute('title', words);
    return true;
  }),
  imageReplacement: onLabel((_site, text, subject) => {
    if (!(subject instanceof HTMLElement) || !subject.matches('button:not([role]),a.btn')) return false;
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="28"><text x="8" y="19" font-size="14">${text.data.trim()}</text></svg>`;
    subject.style.cssText += `;display:inline-block;width:160px;height:28px;padding:0;overflow:hidden;white-space:nowrap;text-indent:-9999px;background:url('data:image/svg+xml,${encodeURIComponent(picture)}') no-repeat`;
    return true;
  }),
  internalsHost: remake((site, subject) => {
    if (!subject.matches('button:not([role])')) return false;
    const host = rename(site, subject, plainButton());
    host.removeAttribute('type');
    host.tabIndex = 0;
    handle(host);
    return true;
  }),
  jqueryTabs: onTabs('li > a', (site, tab) => {
    const item = tab.parentElement;
    const list = item?.parentElement;
    if (!item || !list) return;
    const current =
      tab.matches('[aria-selected=true],[aria-current]') ||
      item.matches('.active,.slds-is-active,.x-tab-strip-active');
    for (const close of item.querySelectorAll('.x-tab-strip-close')) close.remove();
    for (const name of ['aria-controls', 'aria-selected', 'aria-current']) tab.removeAttribute(name);
    list.setAttribute('role', 'tablist');
    item.removeAttribute('title');
    item.setAttribute('role', 'tab');
    item.setAttribute('aria-selected', String(current));
    item.classList.add('ui-tabs-tab', 'ui-corner-top', 'ui-tab', 'ui-state-default');
    if (current) item.classList.add('ui-tabs-active', 'ui-state-active');
    item.tabIndex = current ? 0 : -1;
    tab.setAttribute('role', 'presentation');
    tab.setAttribute('tabindex', '-1');
    tab.classList.add('ui-tabs-anchor');
    remark(site, tab, item);
  }),
  moreMenu: act((site, subject) => {
    if (!/^sales\.tab/.test(site.control)) return false;
    const item = subject.closest('li') ?? subject;
    const list = item.parentElement;
    if (list === null) return false;
    const menu = made(
      site,
      '<div class="dropdown" style="display:inline-block;position:relative"><button type="button" aria-haspopup="menu" aria-expanded="true">More ▾</button><div class="dropdown-menu show" style="display:block;position:absolute;left:0;top:100%;background:#fff;border:1px solid #ccc;z-index:10;white-space:nowrap"><ul role="menu"><li role="none"></li></ul></div></div>',
    );
    list.after(menu);
    const entry = rename(site, subject, 'a');
    for (const { name } of [...entry.attributes])
      if (!/^(title|href)$/.test(name)) entry.removeAttribute(name);
    entry.setAttribute('role', 'menuitem');
    entry.tabIndex = 0;
    handle(entry);
    menu.querySelector('li')?.append(entry);
    if (item !== subject) item.remove();
    return true;
  }),
  movedTitle: onLabel(({ draw }, text, subject) => {
    if (subject.matches('[title],li')) return false;
    const words = text.data.trim();
    const name = draw.pick([
      'data-original-title',
      'data-bs-original-title',
      'data-qtip',
      'data-tippy-content',
    ]);
    subject.setAttribute(name, words);
    if (name.endsWith('title')) subject.setAttribute('title', '');
    if (name.startsWith('data-bs')) subject.setAttribute('aria-label', words);
    text.data = '';
    subject.insertAdjacentHTML('afterbegin', ICONS[2] ?? '');
    return true;
  }),
  newBadge: onEntry(({ draw }, _text, subject) => {
    const word = draw.pick(['New', 'NEW', 'Beta']);
    subject.insertAdjacentHTML('beforeend', ` <span class="badge label label-info">${word}</span>`);
    return true;
  }),
  privateUse: onLabel(({ draw }, text) => {
    const glyph = draw.pick(['\ue014', '\uf1e6', '\uf127', '\u{f0a3f}']);
    text.data = draw.odds(0.7) ? `${glyph} ${text.data}` : `${text.data} ${glyph}`;
    return true;
  }),
  spinnerInside: onButton((_site, _text, button) => {
    button.insertAdjacentHTML(
      'beforeend',
      '<span class="spinner-border" role="status" style="position:absolute;visibility:hidden"><span>Loading…</span></span>',
    );
    return true;
  }),
  stepNumber: onTabs('*', (_site, tab) => {
    const text = labelText(tab);
    const number = tab.closest('ul,div')?.querySelector('.step-number') ? 2 : 1;
    text?.before(
      made(
        { document },
        `<span class="step-number" style="display:inline-block;width:20px;border-radius:50%;background:#ddd;text-align:center">${number}</span>`,
      ),
      ' ',
    );
  }),
  tooltipWrap: onButton((site, text, button) => {
    if (button.closest('label') !== null) return false;
    const box = boxed(site, button, '<span class="tooltip-host" style="display:inline-block"></span>');
    box.title = text.data.trim();
    if (site.draw.odds(0.5)) box.ariaLabel = box.title;
    if (site.draw.odds(0.3)) box.tabIndex = 0;
    return true;
  }),
  twoWidths: onLabel((site, text, subject) => {
    const words = text.data.trim();
    if (words.length < 5) return false;
    const box = made(site, '<span><span class="u-wide"></span><span class="u-narrow"></span></span>');
    const [wide, narrow] = box.children;
    text.replaceWith(box);
    wide?.append(text);
    narrow?.append(`${words.slice(0, 3)}.`);
    rule(subject, '@media(min-width:768px){.u-narrow{display:none!important}}');
    return true;
  }),
  widthGhost: onLabel((site, text, subject) => {
    const box = made(site, '<span class="u-ghost" style="display:inline-block"></span>');
    box.setAttribute('data-text', text.data.trim());
    text.replaceWith(box);
    box.append(text);
    rule(
      subject,
      '.u-ghost::after{content:attr(data-text);display:block;height:0;overflow:hidden;visibility:hidden;font-weight:700}',
    );
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
