import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { labelText, made, remark, rename } from '../../site.ts';
import { ICONS, type Mutator, onLabel } from '../mutators.ts';
import { isCurrent, tabbedOf } from '../places/grounds.ts';
import { CARD, OWN } from '../places/quarters.ts';
import { handle } from '../remake.ts';
import { CUT, idOf, onButton } from './idioms.ts';
import { bareField } from './trappings.ts';

/* What further kits write in and beside one control, and what they make of fields and tabs. */

const NAMED = '[aria-label],[aria-labelledby],[title]';

export const ACCENTS = {
  /** Fluent UI's compound button, of version 8 or 9. */
  compoundButton: onButton((site, text, button) => {
    const plain = button.textContent.trim() === text.data.trim() && button.closest('label,a') === null;
    if (!CUT.test(site.control) || !plain || button.matches(NAMED)) return false;
    const line = `${say(site, 'activity')}: 2026-05-03`;
    const inside = [...button.childNodes];
    const small = 'display:block;font-size:12px;font-weight:400';
    if (site.draw.odds(0.5)) {
      const [label, description] = [idOf(site), idOf(site)];
      button.innerHTML = `<span class="ms-Button-flexContainer"><span class="ms-Button-textContainer"><span class="ms-Button-label" id="${label}"></span><span class="ms-Button-description" id="${description}" style="${small}">${line}</span></span></span>`;
      button.querySelector('.ms-Button-label')?.append(...inside);
      button.setAttribute('aria-labelledby', label);
      button.setAttribute('aria-describedby', description);
    } else {
      button.innerHTML = `<span class="fui-CompoundButton__contentContainer"><span class="fui-CompoundButton__secondaryContent" style="${small}">${line}</span></span>`;
      button.firstElementChild?.prepend(...inside);
    }
    return true;
  }),
  /** Moodle's question marks. */
  helpBeside: onLabel((site, text, subject) => {
    if (subject.matches('li') || subject.closest('[role=menu],.dropdown-menu,.x-menu,label,a a'))
      return false;
    const name = `${say(site, 'help')}: ${text.data.trim()}`;
    const help = made(
      site,
      `<a class="btn-help" role="button" tabindex="0" data-toggle="popover" data-content="${say(site, 'intro')}" style="display:inline-block;padding:0 4px;border:0;cursor:pointer"><i class="icon fa fa-question-circle" role="img" title="${name}" aria-label="${name}" style="display:inline-block;width:16px;height:16px;border-radius:50%;background:#0f6cbf;color:#fff;font:700 12px/16px sans-serif;text-align:center">?</i></a>`,
    );
    (subject.closest('.x-btn') ?? subject).after(help);
    return true;
  }),
  /** UI5's IconTabBar. */
  iconTabBar: (site) => {
    const tabbed = tabbedOf(site);
    if (tabbed?.tabs.some((tab) => tab.localName === 'li' || labelText(tab) === null) !== false) return false;
    const bar = made(
      site,
      '<div class="sapMITBHead" role="tablist" style="display:flex;gap:24px;border-bottom:1px solid #ccc"></div>',
    );
    for (const tab of tabbed.tabs) {
      const current = isCurrent(tab);
      const id = tab.id === '' ? idOf(site) : tab.id;
      const item = made(
        site,
        `<div id="${id}" role="tab" class="sapMITBItem sapMITBVertical${current ? ' sapMITBSelected' : ''}" aria-selected="${current}" aria-labelledby="${id}-text" tabindex="${current ? 0 : -1}" style="padding:8px;text-align:center"><div class="sapMITBTab"><span role="presentation" aria-hidden="true" class="sapMITBFilterIcon" style="display:inline-block;width:40px;height:40px;border:1px solid #069;border-radius:50%;line-height:40px">${ICONS[2] ?? ''}</span></div><div id="${id}-text" class="sapMITBText"${current ? ' style="border-bottom:3px solid #069"' : ''}>${labelText(tab)?.data.trim() ?? ''}</div></div>`,
      );
      const panel = tab.getAttribute('aria-controls');
      if (panel !== null) item.setAttribute('aria-controls', panel);
      handle(item);
      bar.append(item);
      remark(site, tab, item);
    }
    tabbed.strip.replaceWith(bar);
    return true;
  },
  /** Vaadin's text field: label and field stand in the page, what draws them in a root. */
  slottedField: (site) => {
    const bare = bareField(site);
    if (bare === null) return false;
    const { field, words } = bare;
    const id = idOf(site);
    if (field.id === '') field.id = `input-vaadin-text-field-${site.draw.below(90)}`;
    const host = site.document.createElement('vaadin-text-field');
    host.setAttribute('has-label', '');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<style>:host{display:inline-flex}[part=label]{font-weight:600}[part=input-field]{display:flex;min-width:240px;border:1px solid #bbb}</style><div class="vaadin-field-container"><div part="label"><slot name="label"></slot><span part="required-indicator" aria-hidden="true"></span></div><div part="input-field"><slot name="prefix"></slot><slot name="input"></slot><slot name="suffix"></slot></div><div part="helper-text"><slot name="helper"></slot></div><div part="error-message"><slot name="error-message"></slot></div></div>';
    field.replaceWith(host);
    host.append(
      made(site, `<label slot="label" id="${id}" for="${field.id}">${words}</label>`),
      made(site, '<div slot="error-message" hidden></div>'),
      field,
    );
    for (const name of ['placeholder', 'aria-label', 'size']) field.removeAttribute(name);
    field.setAttribute('slot', 'input');
    field.setAttribute('aria-labelledby', id);
    field.style.cssText += ';flex:1;height:28px;border:0';
    return true;
  },
  /** Settings that tell and offer in one line. */
  verbInSentence: (site) => {
    const words = say(site, 'intro');
    const verbs = [...site.marked].flatMap(([name, elements]) => (OWN.test(name) ? elements : []));
    const sentence = [...(verbs[0]?.closest(CARD)?.querySelectorAll('p') ?? [])].find(
      (one) => one.textContent.trim() === words,
    );
    const plain = verbs.every(
      (verb) =>
        verb.matches('button:not([role])') &&
        !verb.matches(NAMED) &&
        !verb.closest('label,a,td:not(.x-btn *)'),
    );
    if (!sentence || !plain) return false;
    const native = site.draw.odds(0.5);
    for (const verb of verbs) {
      (verb.closest('.x-btn') ?? verb).replaceWith(verb);
      const link = native ? verb : rename(site, verb, 'a');
      link.className = 'inline-link';
      if (!native) {
        link.removeAttribute('type');
        link.setAttribute('href', '#');
      }
      if (link instanceof HTMLElement)
        link.style.cssText +=
          ';display:inline;padding:0;border:0;background:none;color:#06c;font:inherit;text-decoration:underline';
      sentence.append(' ', link);
    }
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
