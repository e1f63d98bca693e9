import { MAIN, say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { labelText, made, rename, type Site } from '../../site.ts';
import { rule } from '../controls/components.ts';
import { act, type Mutator } from '../mutators.ts';
import { drawn, inCell } from './annexes.ts';
import { isCurrent, tabbedOf } from './grounds.ts';
import { headOf, OWN, onNav } from './quarters.ts';

/* How yet further products write headings, fields, tabs and navigation, and what a page as a whole lies in. */

/** What acts in a card. */
const ACTORS = 'a,button,input,select,textarea,[role=button],.x-btn';

/** The card of the own verbs, its heading, and the verbs in it, each with what is drawn around it. */
export function ownCard(site: Site): { card: Element; heading: Element; boxes: Element[] } | null {
  const verbs = [...site.marked].flatMap(([name, elements]) => (OWN.test(name) ? elements : []));
  const found = verbs[0] === undefined ? null : headOf(verbs[0]);
  if (found === null) return null;
  const [card, heading] = found;
  const boxes = verbs.map(drawn);
  const plain = boxes.every(
    (box) =>
      card.contains(box) && !inCell(box) && box.parentElement?.closest('p,label,a,form,li,summary') === null,
  );
  return plain ? { card, heading, boxes } : null;
}

const TOOL = 'border:1px solid #999;background:#f5f5f5';

export const COURTS = {
  /** Ext's closable tabs, and the tabs of consoles that keep what was opened. */
  closableTabs: (site) => {
    const tabbed = tabbedOf(site);
    const words = tabbed?.tabs.map((tab) => labelText(tab)?.data.trim() ?? '') ?? [];
    if (tabbed === null || words.includes('')) return false;
    const items = tabbed.tabs.map((tab) => tab.closest('li'));
    if (tabbed.tabs.some((tab, at) => tab === items[at] || (!items[at] && tab.localName === 'button')))
      return false;
    for (const [at, tab] of tabbed.tabs.entries()) {
      const item = items[at];
      const cross =
        item?.querySelector<HTMLElement>('.x-tab-strip-close') ??
        made(
          site,
          item
            ? '<button type="button" class="tab-close" tabindex="-1" style="border:0;background:none"></button>'
            : '<span class="tab-close" role="button" style="margin-left:8px;cursor:pointer"></span>',
        );
      cross.textContent = '✕';
      cross.setAttribute('aria-label', `Close ${words[at] ?? ''}`);
      (item ?? tab).append(cross);
      if (item)
        item.style.cssText += `;display:${item.style.display.startsWith('inline') ? 'inline-' : ''}flex;align-items:center`;
      else cross.before(' ');
    }
    return true;
  },
  /** Notion's and Airtable's titles are written where they stand. */
  editableHeading: act((site, subject) => {
    const heading = headOf(subject)?.[1] ?? ownCard(site)?.heading;
    if (!heading || heading.querySelector('a,button,[contenteditable]') !== null) return false;
    if (site.draw.odds(0.5)) {
      for (const [name, value] of Object.entries({
        contenteditable: 'true',
        spellcheck: 'false',
        'data-content-editable-leaf': 'true',
      }))
        heading.setAttribute(name, value);
      return true;
    }
    const box = made(
      site,
      `<span role="textbox" contenteditable="plaintext-only" spellcheck="false" aria-label="${say(site, 'name')}" style="padding:0 4px;border-bottom:1px dashed #aaa"></span>`,
    );
    box.append(...heading.childNodes);
    heading.append(box, ' ', made(site, '<span aria-hidden="true" style="color:#999">✎</span>'));
    return true;
  }),
  /** AWS's consoles: what a field holds can be copied, what is secret can be shown. */
  fieldTools: (site) => {
    const search = site.marked.get('sales.userSearch') ?? [];
    const fields = [...site.document.querySelectorAll('input')].filter(
      (field) =>
        field.matches('[type=text],[type=password]') &&
        field.labels?.length === 1 &&
        field.closest('label,td,th') === null &&
        field.closest(MAIN) !== null &&
        !search.includes(field),
    );
    for (const field of fields) {
      const name = field.type === 'password' ? 'Show' : 'Copy';
      const tool = made(
        site,
        `<button type="button" class="field-tool" title="${name}" aria-label="${name}" aria-controls="${field.id}" style="${TOOL}"><svg aria-hidden="true" viewBox="0 0 16 16"><path d="M2 5h8v9H2zM5 2h8v9h-2V4H5z"></path></svg></button>`,
      );
      const floating = field.closest('.form-floating');
      if (floating === null) field.after(' ', tool);
      else {
        const group = made(
          site,
          '<div class="input-group" style="display:flex;gap:4px;align-items:center"></div>',
        );
        floating.replaceWith(group);
        group.append(floating, tool);
      }
    }
    return fields.length > 0;
  },
  /** GitHub's and others' navigation: groups that the platform folds. */
  navDetails: onNav((site, _nav, groups) => {
    for (const [title, list] of groups) {
      const details = made(
        site,
        '<details open class="nav-group"><summary style="padding:4px 0;cursor:pointer"></summary></details>',
      );
      title.before(details);
      details.firstElementChild?.append(title);
      if (title instanceof HTMLElement) title.style.cssText += ';display:inline-block;margin:0';
      details.append(list);
    }
    return true;
  }),
  /** MUI's group of buttons that are pressed or not. */
  pressedTabs: (site) => {
    const tabbed = tabbedOf(site);
    const plain = tabbed?.tabs.every((tab) => tab.localName !== 'li' && !tab.querySelector('[role=button]'));
    if (tabbed === null || plain !== true) return false;
    const group = tabbed.tabs[0]?.closest('[role=tablist]') ?? tabbed.strip;
    for (const tab of tabbed.tabs) {
      const current = isCurrent(tab);
      const button = rename(site, tab, 'button');
      for (const { name } of [...button.attributes])
        if (!/^(class|style|id|title|aria-label|aria-labelledby)$/.test(name)) button.removeAttribute(name);
      button.setAttribute('type', 'button');
      button.setAttribute('aria-pressed', String(current));
      button.classList.add('MuiToggleButton-root', ...(current ? ['Mui-selected'] : []));
      button.style.cssText += `;padding:8px;border:1px solid #bbb;background:${current ? '#d5e3f5' : '#fff'}`;
    }
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', say(site, 'details'));
    return true;
  },
  /** Bootstrap's stretched link: all of the card leads there, and what acts in it lies above. */
  stretchedCard: (site) => {
    // Beside an entry of the same name it would be a second way there.
    const own = /\.nav/.test(site.control) ? null : ownCard(site);
    if (own === null || own.heading.querySelector('a,button,[contenteditable]')) return false;
    const { card, heading } = own;
    if (!(card instanceof HTMLElement) || heading.matches('[contenteditable]')) return false;
    for (const actor of card.querySelectorAll<HTMLElement>(ACTORS))
      if (actor.style.position === '') actor.style.cssText += ';position:relative;z-index:2';
    const link = made(
      site,
      '<a class="stretched-link" href="#integrations/marketo" style="color:inherit;text-decoration:none"></a>',
    );
    link.append(...heading.childNodes);
    heading.append(link);
    card.style.position = 'relative';
    rule(card, '.stretched-link::after{content:"";position:absolute;inset:0;z-index:1}');
    return true;
  },
  /** GitLab's filtered search. */
  tokenSearch: (site) => {
    const [field] = site.marked.get('sales.userSearch') ?? [];
    if (!(field instanceof HTMLInputElement) || field.closest('label') !== null) return false;
    const box = made(
      site,
      `<div class="gl-filtered-search-term" style="display:flex;gap:8px;align-items:center;width:520px;padding:2px 8px;border:1px solid #999;border-radius:4px"><span class="gl-token" style="padding:2px 8px;border-radius:4px;background:#e5e5f5;white-space:nowrap">Status <b>=</b> Active <button type="button" class="gl-token-close" aria-label="${say(site, 'remove')}" style="padding:0;border:0;background:none">✕</button></span></div>`,
    );
    field.replaceWith(box);
    box.append(field);
    field.style.cssText += ';flex:1;height:28px;border:0';
    return true;
  },
  /** Bootstrap's panels: what acts stands in the title, pulled to its right end. */
  verbInHeading: (site) => {
    const own = ownCard(site);
    if (own === null || own.heading.closest('[contenteditable],summary') !== null) return false;
    const end = made(
      site,
      '<span class="pull-right" style="float:right;font-size:14px;font-weight:400"></span>',
    );
    for (const box of own.boxes) end.append(box, ' ');
    own.heading.append(' ', end);
    return true;
  },
  /** ASP.NET's Web Forms: a page is a form. */
  wholeForm: ({ document }) => {
    const { body } = document;
    if (document.querySelector('form') !== null || body.childElementCount === 0) return false;
    const hidden = (name: string, value: string): string =>
      `<input type="hidden" name="${name}" id="${name}" value="${value}">`;
    const form = made(
      { document },
      `<form method="post" action="./Settings.aspx" id="aspnetForm"><div class="aspNetHidden">${hidden('__EVENTTARGET', '')}${hidden('__EVENTARGUMENT', '')}${hidden('__VIEWSTATE', '/wEPDwUKMTY1NDU2MTA1MmRkq8')}</div></form>`,
    );
    form.append(...body.childNodes);
    body.append(form);
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
