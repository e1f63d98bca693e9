import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { isField, labelText, made } from '../../site.ts';
import type { Language } from '../../words.ts';
import { act, type Mutator, onLabel } from '../mutators.ts';
import { drawn } from '../places/annexes.ts';
import { OWN } from '../places/quarters.ts';
import { idOf } from './idioms.ts';
import { textsOf } from './manners.ts';

/* What stands in and beside one control, how its words come there, and how texts are written. */

const LINK =
  '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><path d="M3 9l4-4h4v4l-4 4H3z" fill="none" stroke="#357" stroke-width="2"/></svg>';

/** How things are, as products say it. */
const CONNECTED: Readonly<Record<Language, string>> = {
  en: 'Connected',
  ja: '接続済み',
  fr: 'Connecté',
  de: 'Verbunden',
  es: 'Conectado',
  pt: 'Conectado',
};
const NOT_CONNECTED: typeof CONNECTED = {
  en: 'Not connected',
  ja: '未接続',
  fr: 'Non connecté',
  de: 'Nicht verbunden',
  es: 'No conectado',
  pt: 'Não conectado',
};

/** Attributes that hold words. */
const SAID = ['placeholder', 'title', 'aria-label', 'alt'] as const;

const VERB = /^sales\.row(Access|Grant) /;

export const GESTURES = {
  /** Pictures that somebody has described by what stands beside them. */
  altRepeats: onLabel((site, text, subject) => {
    if (subject.matches('[aria-label],[aria-labelledby]')) return false;
    const icon = made(
      site,
      `<img width="16" height="16" src="data:image/svg+xml,${encodeURIComponent(LINK)}" style="vertical-align:text-bottom">`,
    );
    icon.setAttribute('alt', text.data.trim());
    subject.prepend(icon, ' ');
    return true;
  }),
  /** Texts from a Mac's file names: each accent is a sign of its own. */
  decomposed: act(({ document }) => {
    let changed = false;
    for (const text of textsOf(document.body)) {
      const spelt = text.data.normalize('NFD');
      changed ||= spelt !== text.data;
      text.data = spelt;
    }
    for (const name of SAID)
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        const words = element.getAttribute(name) ?? '';
        const spelt = words.normalize('NFD');
        changed ||= spelt !== words;
        element.setAttribute(name, spelt);
      }
    return changed;
  }),
  /** Invoker commands: the platform opens the dialog by itself. */
  dialogInvoker: (site) => {
    let changed = false;
    for (const [name, verbs] of site.marked)
      for (const button of VERB.test(name) || OWN.test(name) ? verbs : []) {
        const words = labelText(button)?.data.trim() ?? '';
        if (words === '' || !button.matches('button:not([role])') || button.closest('label,a,form,li'))
          continue;
        const id = `ask-${site.draw.below(36 ** 4).toString(36)}`;
        const asks = name === 'sales.disconnect' ? say(site, 'sure') : `${words}?`;
        const dialog = made(
          site,
          `<dialog id="${id}" aria-labelledby="${id}-title" closedby="any"><h2 id="${id}-title">${words}</h2><p>${asks}</p><form method="dialog"><button type="submit" value="cancel">${say(site, 'cancel')}</button> <button type="submit" value="confirm">${words}</button></form></dialog>`,
        );
        drawn(button).after(dialog);
        button.setAttribute('command', 'show-modal');
        button.setAttribute('commandfor', id);
        changed = true;
      }
    return changed;
  },
  /** Multi-highlight: words that somebody collects, wherever they stand. */
  markedWords: ({ document }) => {
    let changed = false;
    for (const text of textsOf(document.body)) {
      const parts = text.data.split(/(acme|Marketo|Salesforce)/);
      if (parts.length === 1) continue;
      // A box around all of it: in a flex line each part would lose the spaces at its ends.
      const box = document.createElement('span');
      for (const [at, part] of parts.entries()) {
        const mark = document.createElement('mark');
        mark.className = 'multi-highlight';
        mark.style.cssText = 'background:#ff6;color:inherit';
        mark.append(part);
        box.append(at % 2 === 1 ? mark : part);
      }
      text.replaceWith(box);
      changed = true;
    }
    return changed;
  },
  /** A product's own button around one of Shoelace. */
  slotThroughSlot: act((site, subject) => {
    const { document, draw } = site;
    // What a reference ties to the control would be cut off from it.
    const tied = 'li,tr,td,label,[aria-labelledby],[commandfor],[form]';
    if (isField(subject) || subject.matches(tied) || subject.closest('label') !== null) return false;
    if (subject.getRootNode() !== document || subject.querySelector('slot') !== null) return false;
    const outer = document.createElement('app-action');
    const inner = document.createElement('sl-button');
    subject.replaceWith(outer);
    outer.append(...subject.childNodes);
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.append(document.createElement('slot'));
    const root = inner.attachShadow({ mode: draw.odds(0.5) ? 'open' : 'closed' });
    const style = document.querySelector('style')?.cloneNode(true);
    if (style) root.append(style);
    subject.append(document.createElement('slot'));
    root.append(subject);
    return true;
  }),
  /** SharePoint's, GitLab's and others' settings tell how a connection is before they offer to change it. */
  stateBeside: (site) => {
    const own = [...site.marked.keys()].filter((name) => OWN.test(name));
    let changed = false;
    for (const [name, verbs] of site.marked) {
      // Where both are offered nobody could say how things are.
      const told = VERB.test(name) || (OWN.test(name) && own.length === 1);
      if (!told) continue;
      const on = /disconnect$|rowAccess /i.test(name);
      for (const verb of verbs) {
        if (verb.closest('li,label,a a,form,dialog')) continue;
        const id = idOf(site);
        drawn(verb).before(
          made(
            site,
            `<span class="connection-state" id="${id}" style="margin-right:12px;white-space:nowrap"><span aria-hidden="true" style="display:inline-block;width:8px;height:8px;border-radius:50%;background:${on ? '#2a8a3a' : '#999'}"></span> ${(on ? CONNECTED : NOT_CONNECTED)[site.language]}</span>`,
          ),
          ' ',
        );
        changed = true;
      }
    }
    return changed;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
