import { MAIN } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made, type Site } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { HEADING } from './layouts.ts';
import { CARD, onNav } from './quarters.ts';

/* Where tabs stand, what of the navigation is shown, and what the page's title is. */

/** The tabs of a page, the strip that they stand in, and the parts that they change, which follow it. */
interface Tabbed {
  readonly tabs: readonly Element[];
  readonly strip: Element;
  readonly panels: readonly [Element, ...Element[]];
}

/** Tabs that no other layout has been given. */
export function tabbedOf({ marked }: Site): Tabbed | null {
  const tabs = ['sales.tabSetUp', 'sales.tabUserAccess'].flatMap((name) => marked.get(name) ?? []);
  const list = tabs[0]?.closest('ul,[role=tablist]');
  const strip = list?.closest('.x-tab-panel-header') ?? list;
  const first = strip?.nextElementSibling;
  if (tabs.length !== 2 || !list || !strip || !first || !tabs.every((tab) => list.contains(tab))) return null;
  const rest: Element[] = [];
  for (let next = first.nextElementSibling; next?.matches('[role=tabpanel]'); next = next.nextElementSibling)
    rest.push(next);
  return { tabs, strip, panels: [first, ...rest] };
}

export const isCurrent = (tab: Element): boolean =>
  tab.matches('[aria-selected=true],[aria-current]') ||
  tab.closest('li')?.matches('.active,.slds-is-active,.x-tab-strip-active') === true;

export const GROUNDS = {
  /** Foundation's tabs, as narrow parts of a page have them. */
  accordionTabs: (site) => {
    const tabbed = tabbedOf(site);
    if (tabbed?.tabs.some((tab) => tab.localName === 'li') !== false) return false;
    const { tabs, strip, panels } = tabbed;
    const list = made(
      site,
      '<ul class="accordion" role="tablist" data-responsive-accordion-tabs="tabs small-accordion" style="max-width:960px;border:1px solid #ddd"></ul>',
    );
    for (const tab of tabs) {
      const current = isCurrent(tab);
      const item = made(
        site,
        `<li class="accordion-item${current ? ' is-active' : ''}" role="presentation" style="border-bottom:1px solid #ddd"></li>`,
      );
      tab.classList.add('accordion-title');
      for (const [name, value] of Object.entries({
        role: 'tab',
        'aria-expanded': String(current),
        'aria-selected': String(current),
      }))
        tab.setAttribute(name, value);
      if (tab instanceof HTMLElement) tab.style.cssText += ';display:block;padding:12px;background:#f6f6f6';
      item.append(tab);
      if (current) {
        const content = made(
          site,
          '<div class="accordion-content" data-tab-content="" style="padding:12px"></div>',
        );
        content.append(...panels);
        item.append(content);
      }
      list.append(item);
    }
    strip.replaceWith(list);
    return true;
  },
  /** Ext's tabPosition, and sheets of cells. */
  bottomTabs: (site) => {
    const tabbed = tabbedOf(site);
    if (tabbed === null) return false;
    const { strip, panels } = tabbed;
    const box = made(
      site,
      '<div class="tabs-below"><div class="tabs-below-strip" style="clear:both;border-top:1px solid #ccc"></div></div>',
    );
    strip.before(box);
    box.firstElementChild?.append(strip);
    box.prepend(...panels);
    return true;
  },
  /** Atlassian's nested navigation. */
  nestedNav: onNav((site, nav, groups) => {
    const group = groups.find(([, list]) => site.subject !== null && list.contains(site.subject));
    if (group === undefined) return false;
    const [title, list] = group;
    const level = made(
      site,
      '<div class="nested-level"><button type="button" class="nested-back" style="display:block;width:100%;margin-bottom:8px;padding:4px 0;border:0;background:none;text-align:left"><span aria-hidden="true">←</span> Go back</button></div>',
    );
    level.append(title, list);
    nav.replaceChildren(level);
    return true;
  }),
  /** Vercel's, Grafana's and others' switchers: what the page is about can be changed where it is told. */
  titleSwitcher: (site) => {
    const main = site.document.querySelector(MAIN);
    const title = [...(main?.querySelectorAll(HEADING) ?? [])].find((heading) => {
      const card = heading.closest(CARD);
      return card === null || card.contains(main);
    });
    const words = title?.textContent.trim() ?? '';
    if (!title || words === '' || title.querySelector('a,button') !== null) return false;
    const button = made(
      site,
      '<button type="button" class="switcher" aria-haspopup="listbox" aria-expanded="false" style="padding:0 8px 0 0;border:0;background:none;font:inherit"><span class="switcher-name"></span> <svg aria-hidden="true" viewBox="0 0 16 16"><path d="M4 6l4-4 4 4zM4 10l4 4 4-4z"></path></svg></button>',
    );
    button.firstElementChild?.append(words);
    title.replaceChildren(button);
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
