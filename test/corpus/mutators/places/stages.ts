import { MAIN, say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made, rename, type Site } from '../../site.ts';
import { rule } from '../controls/components.ts';
import { idOf } from '../controls/idioms.ts';
import { act, FRAME, type Mutator, onLabel } from '../mutators.ts';

/* In what fields, tabs, entries and whole parts of other products' pages stand. */

const asksBack = ({ document, marked }: Site): boolean =>
  marked.has('confirm') || document.querySelector('dialog,[role=dialog],[role=alertdialog]') !== null;

/** Breaks long words by soft hyphens and addresses by breaks without width. */
const broken = (words: string): string =>
  words.replace(/\S+@\S+|\p{Script=Latin}{6,}/gu, (word) =>
    word.includes('@') ? word.replace(/[@.]/g, '\u200b$&') : word.replace(/...(?=..)/gu, '$&\u00ad'),
  );

export const STAGES = {
  /** Slack's search: what is edited is a box, and its placeholder is style. */
  editableSearch: act((site, subject) => {
    const words = subject.getAttribute('placeholder');
    if (words === null || !/Search$|quickFind$/.test(site.control)) return false;
    const box = rename(site, subject, 'div');
    for (const name of ['type', 'placeholder', 'size', 'autocomplete', 'name']) box.removeAttribute(name);
    const told = {
      role: 'searchbox',
      contenteditable: 'true',
      'aria-label': words,
      'data-placeholder': words,
    };
    for (const [name, value] of Object.entries(told)) box.setAttribute(name, value);
    box.style.cssText += ';display:inline-block;min-width:240px;min-height:20px;border:1px solid #bbb';
    rule(box, '[data-placeholder]:empty::before{content:attr(data-placeholder);color:#777}');
    return true;
  }),
  /** Hyphenopoly breaks whatever is long in the main region. */
  hyphenated: act((site, subject) => {
    const main = site.document.querySelector(MAIN);
    if (main === null || !main.contains(subject)) return false;
    let changed = false;
    const walker = site.document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest('style,script,textarea,option,pre'))
        continue;
      const said = broken(node.data);
      changed ||= said !== node.data;
      node.data = said;
    }
    return changed;
  }),
  /** Long pages that paint their parts when they are scrolled to. */
  lazySection: act((site, subject) => {
    if (subject.closest(`${FRAME},dialog,[role=dialog],[role=alertdialog],[role=status],[class*=window]`))
      return false;
    const part = subject.closest(
      'section,article,.card,.panel,.x-panel,.x-grid3,[role=grid],table:not(.x-btn)',
    );
    if (part === null || part.closest('td,tr')) return false;
    // What is placed by itself would be cut off by a box of no height.
    if (/absolute|fixed/.test(getComputedStyle(part).position)) return false;
    const box = made(
      site,
      '<div class="lazy-section" style="content-visibility:auto;contain-intrinsic-size:auto 400px"></div>',
    );
    part.replaceWith(box);
    box.append(part);
    box.before(made(site, '<div style="height:3000px"></div>'));
    return true;
  }),
  /** MUI's outlined field: a label that floats over a notch. */
  notchedField: act((site, subject) => {
    const words = subject.getAttribute('placeholder');
    if (!(subject instanceof HTMLInputElement) || words === null || (subject.labels?.length ?? 0) > 0)
      return false;
    if (subject.id === '') subject.id = idOf(site);
    for (const name of ['placeholder', 'aria-label']) subject.removeAttribute(name);
    const field = made(
      site,
      `<div class="MuiFormControl-root" style="position:relative;display:inline-block"><label for="${subject.id}" class="MuiInputLabel-outlined" style="position:absolute;left:14px;top:4px;color:#666;pointer-events:none">${words}</label><div class="MuiInputBase-root"><fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline" style="position:absolute;inset:-5px 0 0;margin:0;border:1px solid #bbb;pointer-events:none"><legend style="visibility:hidden;height:11px;max-width:0.01px;overflow:hidden;white-space:nowrap"><span>${words}</span></legend></fieldset></div></div>`,
    );
    subject.replaceWith(field);
    field.lastElementChild?.prepend(subject);
    subject.style.cssText += ';min-width:240px;height:28px';
    return true;
  }),
  /** On narrow windows the navigation is a drawer, open in front of the page. */
  openDrawer: act((site, subject) => {
    const nav = subject.closest<HTMLElement>('nav,.sidebar,.x-panel-west');
    if (!/\.nav/.test(site.control) || nav === null || asksBack(site)) return false;
    const drawer = made(
      site,
      '<div class="offcanvas offcanvas-start show" tabindex="-1" role="dialog" aria-modal="true" style="position:fixed;top:0;bottom:0;left:0;width:320px;padding:16px;overflow:auto;background:#fff;transform:none;z-index:1045"><div class="offcanvas-header"><button type="button" class="btn-close" aria-label="Close">✕</button></div></div>',
    );
    drawer.append(nav);
    nav.style.cssText += ';position:static;float:none;width:auto';
    site.document.body.append(
      made(
        site,
        '<div class="offcanvas-backdrop fade show" style="position:fixed;inset:0;background:#000;opacity:0.5;z-index:1040"></div>',
      ),
      drawer,
    );
    return true;
  }),
  /** Slack's and Notion's preferences: a modal over the product. */
  settingsModal: act((site, subject) => {
    const main = subject.closest(MAIN);
    if (!/^sales\./.test(site.control) || main === null || asksBack(site)) return false;
    const id = idOf(site);
    const dialog = site.document.createElement('dialog');
    dialog.setAttribute('aria-labelledby', id);
    dialog.style.cssText = 'width:1000px;height:640px;overflow:auto;padding:16px';
    const head = made(
      site,
      `<header style="display:flex;justify-content:space-between"><h2 id="${id}">Preferences</h2><button type="button" aria-label="Close">✕</button></header>`,
    );
    dialog.append(head, ...main.childNodes);
    site.document.body.append(dialog);
    if (typeof dialog.showModal === 'function') dialog.showModal();
    else dialog.setAttribute('open', '');
    return true;
  }),
  /** Stripe's settings: each entry says below its name what it is for. */
  subline: onLabel((site, _text, subject) => {
    if (!/^sales\.(tab|nav)/.test(site.control)) return false;
    const users = /Users|Access/.test(site.control);
    const words = users ? `${say(site, 'invite')}, ${say(site, 'teams')}` : say(site, 'intro');
    subject.append(
      made(site, `<small style="display:block;font-weight:400;color:#666;max-width:220px">${words}</small>`),
    );
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
