import * as L from '../../../../lib/consoles/labels.ts';
import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { labelText, made, rename, replace, type Site, VISUALLY_HIDDEN } from '../../site.ts';
import { ICONS, type Mutator, onLabel } from '../mutators.ts';
import { handle, remake } from '../remake.ts';
import { formButton } from '../roots.ts';
import { rule } from './components.ts';
import { CUT, idOf, onButton, rowOf } from './idioms.ts';

/* How the components of other kits write one control. */

/** A native button that nothing but its words names. */
const onBareButton = (change: (site: Site, text: Text, button: Element) => boolean): Mutator =>
  onButton((site, text, button) => {
    const named = button.matches('[aria-label],[aria-labelledby],[aria-describedby],[title],[id]');
    return !named && button.textContent.trim() === text.data.trim() && change(site, text, button);
  });

/** A native button that becomes another element with the same words. */
const onWords = (change: (site: Site, button: Element, words: string) => boolean): Mutator =>
  remake((site, subject) => {
    const words = labelText(subject)?.data.trim() ?? '';
    if (words === '' || !subject.matches('button:not([role])') || subject.closest('label')) return false;
    // Where the words stand in several texts, one of them is not all that it says.
    if (/^\p{L}$/u.test(words)) return false;
    return change(site, subject, words);
  });

const inRow = (subject: Element): boolean => rowOf(subject) !== null;

export const DIALECTS = {
  /** Ant Design parts two Chinese characters by a space. */
  antSpace: onButton((_site, text, button) => {
    const words = text.data.trim();
    if (!/^\p{Script=Han}{2}$/u.test(words)) return false;
    button.classList.add('ant-btn', 'ant-btn-default');
    text.data = [...words].join(' ');
    return true;
  }),
  /** Aura's actions: the list's item is drawn as the button. */
  auraAction: onWords((site, button, words) => {
    const link = rename(site, button, 'a');
    link.removeAttribute('type');
    link.className = 'forceActionLink';
    for (const [name, value] of Object.entries({ href: 'javascript:void(0);', role: 'button', title: words }))
      link.setAttribute(name, value);
    const inner = made(site, '<div data-aura-rendered-by="214:1823;a"></div>');
    inner.title = words;
    inner.append(...link.childNodes);
    link.append(inner);
    const list = made(
      site,
      '<ul class="branding-actions" style="display:inline-block"><li class="slds-button slds-button--neutral" data-target-selection-name="sfdc:StandardButton.Connection" style="display:inline-block;border:1px solid #ccc;padding:4px 12px"></li></ul>',
    );
    link.replaceWith(list);
    list.firstElementChild?.append(link);
    return true;
  }),
  /** Scripts that toggle and translate keep all words in data attributes. */
  dataTexts: onLabel((site, text, subject) => {
    if (!CUT.test(site.control)) return false;
    const ends = /(disconnect|Access)$/.test(site.control);
    const [now, then] = ends ? [L.disconnect, L.connect] : [L.connect, L.disconnect];
    for (const [language, [word]] of Object.entries(now))
      subject.setAttribute(`data-i18n-${language}`, word ?? '');
    subject.setAttribute('data-toggle-text', then[site.language]?.[0] ?? '');
    subject.setAttribute('data-loading-text', `${text.data.trim()}…`);
    subject.setAttribute('aria-description', say(site, ends ? 'sure' : 'intro'));
    return true;
  }),
  /** Children that let the pointer through, so that handlers see one target. */
  deafLabel: onLabel((site, text, subject) => {
    const box = made(site, '<span style="pointer-events:none"></span>');
    text.replaceWith(box);
    box.append(text);
    subject.insertAdjacentHTML('afterbegin', `<span style="pointer-events:none">${ICONS[2]}</span> `);
    return true;
  }),
  /** GitHub's <details> that holds the question of a button. */
  detailsDialog: onWords((site, button, words) => {
    if (!CUT.test(site.control)) return false;
    const summary = rename(site, button, 'summary');
    summary.removeAttribute('type');
    summary.setAttribute('role', 'button');
    summary.style.cssText += ';list-style:none;cursor:pointer';
    const details = made(
      site,
      `<details class="details-reset details-overlay" style="display:inline-block"><div role="dialog" class="Box Box-overlay"><p>${say(site, 'sure')}</p>${site.kit.button(words)}</div></details>`,
    );
    summary.replaceWith(details);
    details.prepend(summary);
    return true;
  }),
  /** A form-associated component whose words are the fallback of its slot. */
  fallbackLabel: onWords((site, button, words) => {
    const host = rename(site, button, formButton());
    host.removeAttribute('type');
    host.replaceChildren();
    host.tabIndex = 0;
    host.shadowRoot?.querySelector('slot')?.append(words);
    handle(host);
    return true;
  }),
  /** Fluent UI 8: label and description are parts of the button. */
  fluentButton: onBareButton((site, _text, button) => {
    const [label, description] = [idOf(site), idOf(site)];
    const inside = [...button.childNodes];
    button.classList.add('ms-Button', 'ms-Button--default');
    button.innerHTML = `<span class="ms-Button-flexContainer" data-automationid="splitbuttonprimary"><i data-icon-name="PlugDisconnected" aria-hidden="true" class="ms-Icon ms-Button-icon">\ue71b</i><span class="ms-Button-textContainer"><span class="ms-Button-label" id="${label}"></span></span><span class="ms-Button-screenReaderText" id="${description}" style="${VISUALLY_HIDDEN}">${say(site, 'intro')}</span></span>`;
    button.querySelector('.ms-Button-label')?.append(...inside);
    button.setAttribute('aria-labelledby', label);
    button.setAttribute('aria-describedby', description);
    return true;
  }),
  /** GXT 3: nine cells draw the edges of a button. */
  gxtButton: onWords((site, button) => {
    const box = rename(site, button, 'div');
    box.removeAttribute('type');
    box.setAttribute('role', 'button');
    box.tabIndex = 0;
    box.style.cssText += ';display:inline-block;border:1px solid #999';
    const inside = [...box.childNodes];
    const edge = (at: string): string =>
      `<tr><td class="GIL3BGQB${at}L"></td><td class="GIL3BGQB${at}M"></td><td class="GIL3BGQB${at}R"></td></tr>`;
    box.innerHTML = `<table cellpadding="0" cellspacing="0"><tbody>${edge('T')}${edge('C')}${edge('B')}</tbody></table>`;
    const text = made(site, '<div class="GIL3BGQBText"></div>');
    text.append(...inside);
    box.querySelector('.GIL3BGQBCM')?.append(text);
    handle(box);
    return true;
  }),
  /** htmx fades in what a button says while it is at work. */
  htmxIndicator: onButton((site, text, button) => {
    button.setAttribute('hx-delete', '/integrations/1');
    button.setAttribute('hx-confirm', say(site, 'sure'));
    button.insertAdjacentHTML(
      'beforeend',
      ` <i class="htmx-indicator" style="opacity:0;transition:opacity 200ms ease-in">${text.data.trim()}…</i>`,
    );
    return true;
  }),
  /** Oracle JET: bound text, and an id with a bar. */
  jetButton: onBareButton((site, text, button) => {
    const id = `oj-${site.draw.below(900)}|text`;
    const host = made(site, '<oj-button class="oj-button oj-component oj-complete oj-enabled"></oj-button>');
    button.replaceWith(host);
    host.append(button);
    const label = made(
      site,
      `<div class="oj-button-label"><span><span id="${id}" class="oj-button-text"><oj-bind-text value="[[labels.act]]"><!--ojBindText--></oj-bind-text></span></span></div>`,
    );
    button.setAttribute('aria-labelledby', id);
    text.replaceWith(label);
    label.querySelector('.oj-button-text')?.append(text);
    return true;
  }),
  /** DaisyUI: a modal of style alone, opened by the label of a checkbox. */
  labelToggle: onWords((site, button, words) => {
    if (!CUT.test(site.control) || button.getRootNode() !== site.document) return false;
    const id = idOf(site);
    const label = rename(site, button, 'label');
    label.removeAttribute('type');
    label.setAttribute('for', id);
    label.style.cssText += ';display:inline-block;border:1px solid #999;padding:4px 12px;cursor:pointer';
    site.document.body.insertAdjacentHTML(
      'beforeend',
      `<input type="checkbox" id="${id}" class="modal-toggle" style="display:none"><div class="modal-tray" style="position:fixed;inset:0;visibility:hidden;opacity:0;pointer-events:none"><p>${say(site, 'sure')}</p>${site.kit.button(words)}</div>`,
    );
    return true;
  }),
  /** Glyphs of an icon font from the style sheet, on the control itself. */
  pseudoIcon: onLabel((_site, _text, subject) => {
    subject.classList.add('u-glyph');
    rule(
      subject,
      '.u-glyph::before{content:"\\e11e";font-family:WebComponentsIcons;margin-right:4px}.u-glyph::after{content:"\\e015";font-family:WebComponentsIcons;margin-left:4px}',
    );
    return true;
  }),
  /** Forms of tables: a picture in one cell, its words in the next. */
  siblingCell: onBareButton((site, text, button) => {
    if (!CUT.test(site.control) || inRow(button) || button.closest('label')) return false;
    const id = idOf(site);
    const table = made(
      site,
      `<table role="presentation" style="display:inline-table;vertical-align:middle"><tbody><tr><td></td><td id="${id}">${text.data.trim()}</td></tr></tbody></table>`,
    );
    button.replaceWith(table);
    table.querySelector('td')?.append(button);
    text.data = '';
    button.insertAdjacentHTML('afterbegin', ICONS[2] ?? '');
    button.setAttribute('aria-labelledby', id);
    return true;
  }),
  /** Words as boxes of a flex line: its gap is the space. */
  spacedWords: onLabel((site, text) => {
    const words = text.data.trim().split(/\s+/);
    if (words.length < 2) return false;
    const line = made(site, '<span style="display:inline-flex;gap:0.3em"></span>');
    for (const word of words) line.append(made(site, `<span class="word">${word}</span>`));
    text.replaceWith(line);
    return true;
  }),
  /** A button that is drawn, as on canvases of flows. */
  svgButton: onWords((site, button, words) => {
    if (!CUT.test(site.control)) return false;
    const width = 32 + 14 * words.length;
    const box = site.document.createElement('div');
    box.innerHTML = `<svg role="button" tabindex="0" style="width:${width}px;height:32px;cursor:pointer;vertical-align:middle"><rect width="${width}" height="32" rx="4" fill="#ddd"></rect><text x="16" y="21" font-size="14">${words}</text></svg>`;
    const drawn = box.firstElementChild;
    if (drawn === null) return false;
    replace(site, button, drawn);
    drawn.addEventListener('click', () => undefined);
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
