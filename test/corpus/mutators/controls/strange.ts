import type { MutatorName } from '../../kept-out.ts';
import { labelText, made, remark, rename } from '../../site.ts';
import { act, type Mutator, onLabel } from '../mutators.ts';
import { handle, remake } from '../remake.ts';
import { CUT, onButton } from './idioms.ts';

/* Tuned ones: how other products' consoles write one control. */

export const STRANGE = {
  abbreviation: onLabel((site, text) => {
    const box = made(
      site,
      '<abbr title="What ties this product to the other one" style="text-decoration:none"></abbr>',
    );
    text.replaceWith(box);
    box.append(text);
    return true;
  }),
  clippedCard: act((_site, subject) => {
    const card = subject.closest<HTMLElement>('section,article,.card,.panel,.x-panel');
    if (card === null) return false;
    card.style.cssText += ';clip-path:inset(0 round 8px);overflow:hidden;contain:paint;position:relative';
    return true;
  }),
  cssEllipsis: onLabel((site, text) => {
    const box = made(
      site,
      '<span style="display:inline-block;vertical-align:bottom;max-width:48px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap"></span>',
    );
    text.replaceWith(box);
    box.append(text);
    return true;
  }),
  disabledReason: onButton((site, _text, button) => {
    if (button.closest('label') !== null) return false;
    button.after(
      made(
        site,
        '<button type="button" class="help-hint" aria-label="Who may do this?" style="border:0;background:none">?</button>',
      ),
    );
    return true;
  }),
  fioriButton: onButton((site, text, button) => {
    if (button.childElementCount > 0) return false;
    const said = text.data.trim();
    button.className += ' sapMBtnBase sapMBtn';
    button.innerHTML =
      '<span class="sapMBtnInner sapMBtnHoverable sapMFocusable sapMBtnText"><span class="sapMBtnContent"><bdi></bdi></span></span>';
    button.querySelector('bdi')?.append(text);
    button.after(
      made(
        site,
        `<span class="sapUiInvisibleText" aria-hidden="true" style="display:none">${said} Emphasized</span>`,
      ),
    );
    return true;
  }),
  longerName: onButton((_site, text, button) => {
    if (button.matches('[aria-label],[aria-labelledby]') || button.querySelector('[style*="clip:"]'))
      return false;
    button.setAttribute('aria-label', `${text.data.trim()}, Marketo`);
    return true;
  }),
  nativeInRoot: remake((site, subject) => {
    if (!subject.matches('button:not([role])') || subject.getRootNode() !== site.document) return false;
    const host = rename(site, subject, 'ion-button');
    host.className = 'button button-solid ion-activatable hydrated';
    host.removeAttribute('type');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<style>:host{display:inline-block}.button-native{border:1px solid #999;padding:6px 12px;cursor:pointer}</style><button type="button" class="button-native" part="native"><span class="button-inner"><slot name="start"></slot><slot></slot><slot name="end"></slot></span></button>';
    const native = host.shadowRoot?.querySelector('button');
    if (native) remark(site, host, native);
    return true;
  }),
  portalMenu: act((site, subject) => {
    if (site.control !== 'sales.settings') return false;
    const menu = subject.closest('ul');
    if (!(menu instanceof HTMLElement)) return false;
    const wrapper = made(
      site,
      '<div data-radix-popper-content-wrapper="" style="position:fixed;left:0;top:0;transform:translate(900px,56px);min-width:max-content;z-index:auto"><div role="menu" aria-orientation="vertical" data-state="open" style="background:#fff;border:1px solid #ccc;padding:8px"></div></div>',
    );
    for (const entry of menu.querySelectorAll('a')) {
      entry.setAttribute('role', 'menuitem');
      entry.style.cssText += ';display:block;padding:4px';
      wrapper.firstElementChild?.append(entry);
    }
    menu.remove();
    site.document.body.append(wrapper);
    return true;
  }),
  pushFace: remake((site, subject) => {
    const text = labelText(subject);
    if (text === null || !subject.matches('button:not([role])') || !CUT.test(site.control)) return false;
    const said = text.data.trim();
    const face = rename(site, subject, 'div');
    face.removeAttribute('type');
    face.setAttribute('role', 'button');
    face.className = 'gwt-PushButton gwt-PushButton-up';
    face.tabIndex = 0;
    face.style.cssText = 'display:inline-block;position:relative;border:1px solid #999;padding:4px';
    face.innerHTML = `<input type="text" tabindex="-1" role="presentation" style="opacity:0;height:1px;width:1px;z-index:-1;overflow:hidden;position:absolute"><div class="html-face">${said}</div><div class="html-face" style="display:none">${said}…</div>`;
    handle(face);
    return true;
  }),
  radioButtons: act((site) => {
    const tabs = ['sales.tabSetUp', 'sales.tabUserAccess'].flatMap((name) => site.marked.get(name) ?? []);
    if (!/^sales\.tab/.test(site.control) || tabs.length !== 2) return false;
    for (const tab of tabs) {
      const on =
        tab.matches('[aria-selected=true],[aria-current]') || tab.closest('li')?.matches('.active') === true;
      const button = rename(site, tab, 'button');
      for (const { name } of [...button.attributes])
        if (!/^(class|style|id)$/.test(name)) button.removeAttribute(name);
      button.setAttribute('type', 'button');
      button.setAttribute('role', 'radio');
      button.setAttribute('aria-checked', String(on));
      button.closest('[role=tablist]')?.setAttribute('role', 'radiogroup');
    }
    return true;
  }),
  summaryGear: remake((site, subject) => {
    if (site.control !== 'sales.gear' || subject.closest('ul') !== null) return false;
    const details = made(site, '<details class="details-reset"></details>');
    const summary = rename(site, subject, 'summary');
    for (const name of ['href', 'type', 'aria-expanded']) summary.removeAttribute(name);
    summary.style.listStyle = 'none';
    summary.replaceWith(details);
    details.append(summary);
    details.append(made(site, '<ul><li><a href="#profile">Profile</a></li></ul>'));
    return true;
  }),
  treeEntry: act((site, subject) => {
    const list = subject.closest('ul');
    if (!/^sales\.nav/.test(site.control) || list === null || subject.matches('li')) return false;
    list.setAttribute('role', 'tree');
    for (const entry of list.querySelectorAll('a')) {
      entry.closest('li')?.setAttribute('role', 'none');
      entry.setAttribute('role', 'treeitem');
      entry.setAttribute('aria-level', '2');
      entry.setAttribute('aria-selected', 'false');
    }
    return true;
  }),
  turboConfirm: remake((site, subject) => {
    if (!CUT.test(site.control) || !subject.matches('button:not([role])')) return false;
    const link = rename(site, subject, 'a');
    link.removeAttribute('type');
    link.setAttribute('href', '/integrations/marketo');
    link.setAttribute('data-turbo-method', 'delete');
    link.setAttribute('data-turbo-confirm', 'Are you sure?');
    const frame = site.document.createElement('turbo-frame');
    frame.id = 'integration';
    link.replaceWith(frame);
    frame.append(link);
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
