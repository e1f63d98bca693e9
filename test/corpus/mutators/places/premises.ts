import { MAIN, say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made, rename } from '../../site.ts';
import { CUT, idOf } from '../controls/idioms.ts';
import { act, type Mutator } from '../mutators.ts';
import { HEADING } from './layouts.ts';

/* How yet other products write headings, navigation, tabs and the parts that they lead to. */

const CARD = 'section,article,.card,.panel,.x-panel';

/** A product's name as a picture. */
const logo = (name: string): string => {
  const width = 40 + 11 * name.length;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="32"><path d="M4 4h6v24H4zM14 8h6v16h-6z" fill="#5c4c9f"/><text x="28" y="22" font-family="sans-serif" font-size="18" font-weight="700">${name}</text></svg>`;
  return `<img alt="${name}" width="${width}" height="32" src="data:image/svg+xml,${encodeURIComponent(picture)}">`;
};

export const PREMISES = {
  /** Content first: the grid's areas say where things stand. */
  contentFirst: act((site, subject) => {
    const main = site.document.querySelector<HTMLElement>(MAIN);
    const side = [...(main?.parentElement?.children ?? [])].find((part) => part.matches('nav,.sidebar'));
    if (main === null || !(side instanceof HTMLElement)) return false;
    if (!main.contains(subject) && !side.contains(subject)) return false;
    const grid = made(
      site,
      `<div class="layout-container" style="display:grid;grid-template-columns:240px minmax(0,1fr);grid-template-areas:'side content'"></div>`,
    );
    side.replaceWith(grid);
    grid.append(main, side);
    main.style.cssText += ';grid-area:content;margin-left:0';
    side.style.cssText += ';grid-area:side;float:none;width:auto';
    return true;
  }),
  /** Lists of integrations show the logos of products. */
  logoHeading: act((site, subject) => {
    const heading = subject.closest(CARD)?.querySelector(HEADING);
    const name = heading?.textContent.trim() ?? '';
    if (!CUT.test(site.control) || !heading || !name.startsWith('Marketo') || heading.contains(subject))
      return false;
    heading.innerHTML = logo(name);
    return true;
  }),
  /** Tabs whose words run from below to above, as at the edges of tool windows. */
  sidewaysTabs: act((site) => {
    const tabs = ['sales.tabSetUp', 'sales.tabUserAccess'].flatMap((name) => site.marked.get(name) ?? []);
    const list = tabs[0]?.closest('ul,[role=tablist]');
    const strip = list?.closest('.x-tab-panel-header') ?? list;
    const first = strip?.nextElementSibling;
    if (!/^sales\.tab/.test(site.control) || !(list instanceof HTMLElement) || !strip || !first) return false;
    const panels = [first];
    for (
      let next = first.nextElementSibling;
      next?.matches('[role=tabpanel]');
      next = next.nextElementSibling
    )
      panels.push(next);
    const box = made(
      site,
      '<div class="tabs-vertical" style="display:flex;align-items:flex-start;gap:16px"><div style="flex:1;min-width:0"></div></div>',
    );
    strip.replaceWith(box);
    box.prepend(strip);
    box.lastElementChild?.append(...panels);
    list.style.cssText += ';display:flex;flex-direction:column;gap:8px';
    if (list.matches('[role=tablist]')) list.setAttribute('aria-orientation', 'vertical');
    // Kanji stand upright in a column; turned round they would stand on their heads.
    const turn = site.language === 'ja' ? '' : ';transform:rotate(180deg)';
    for (const tab of tabs)
      if (tab instanceof HTMLElement)
        tab.style.cssText += `;display:inline-block;writing-mode:vertical-rl${turn}`;
    return true;
  }),
  /** Carbon's side navigation: what names a group opens and closes it. */
  submenuNav: act((site, subject) => {
    const nav = subject.closest('nav,.sidebar');
    if (!/^sales\.nav/.test(site.control) || nav === null) return false;
    let changed = false;
    for (const heading of nav.querySelectorAll('h2,h3,h4,h5,h6')) {
      const list = heading.nextElementSibling;
      if (list?.localName !== 'ul') continue;
      const button = rename(site, heading, 'button');
      const title = made(site, '<span class="cds--side-nav__submenu-title"></span>');
      title.append(...button.childNodes);
      button.append(
        title,
        made(
          site,
          '<span class="cds--side-nav__submenu-chevron" style="float:right"><svg aria-hidden="true" viewBox="0 0 16 16"><path d="M8 11L3 6h10z"></path></svg></span>',
        ),
      );
      if (list.id === '') list.id = idOf(site);
      for (const [name, value] of Object.entries({
        type: 'button',
        'aria-expanded': 'true',
        'aria-controls': list.id,
      }))
        button.setAttribute(name, value);
      button.classList.add('cds--side-nav__submenu');
      button.style.cssText += ';display:block;width:100%;text-align:left;border:0;background:none';
      changed = true;
    }
    return changed;
  }),
  /** Views that can be swiped: those of all tabs stand side by side. */
  swipedPanels: act((site, subject) => {
    const panel = subject.closest('[role=tabpanel],.x-tab-panel-body > .x-panel');
    if (!(panel instanceof HTMLElement) || panel.closest('[data-swipeable]') !== null) return false;
    const at = /onnect$/.test(site.control) ? 0 : 1;
    const box = made(
      site,
      `<div style="overflow-x:hidden"><div class="react-swipeable-view-container" style="flex-direction:row;direction:ltr;display:flex;will-change:transform;transform:translate(${-100 * at}%, 0px)"></div></div>`,
    );
    const slides = [0, 1].map((number) =>
      made(
        site,
        `<div aria-hidden="${number !== at}" data-swipeable="true" style="width:100%;flex-shrink:0;overflow:auto"></div>`,
      ),
    );
    slides[1 - at]?.append(
      made(
        site,
        `<div role="tabpanel"><p>${say(site, 'intro')}</p>${site.kit.button(say(site, 'save'))}</div>`,
      ),
    );
    box.firstElementChild?.append(...slides);
    panel.replaceWith(box);
    slides[at]?.append(panel);
    panel.style.display = 'block';
    return true;
  }),
  /** Jira's and GitHub's headings: the way there is a part of them. */
  trailHeading: act((_site, subject) => {
    const main = subject.closest(MAIN);
    const heading = [...(main?.querySelectorAll(HEADING) ?? [])].find((one) => {
      const card = one.closest(CARD);
      return one.textContent.trim() === 'Marketo' && (card === null || card.contains(main));
    });
    if (!heading) return false;
    heading.innerHTML =
      '<a href="#settings/integrations">Integrations</a> <span aria-hidden="true" style="margin:0 6px;color:#777">/</span> <span>Marketo</span>';
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
