import { MAIN } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made, type Site } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { NAV } from './quarters.ts';

/* How further products part a page: frames of tables, panes, rails, strips, one root for all. */

/** The parts of a page: navigation and main part beside each other, below a bar. */
interface Ground {
  readonly bar: HTMLElement | null;
  readonly nav: HTMLElement;
  readonly main: HTMLElement;
}

/** Parts that no other layout has been given. */
export function groundOf({ document }: Site): Ground | null {
  const inner = document.querySelector<HTMLElement>(MAIN);
  const main = inner?.closest<HTMLElement>('.x-panel-center') ?? inner;
  const nav = [...document.querySelectorAll<HTMLElement>(NAV)].find(
    (one) =>
      !main?.contains(one) && one.querySelector('ul') !== null && one.closest('header,.navbar') === null,
  );
  if (!main || !nav || nav.contains(main) || main.closest('table,.splitter') !== null) return null;
  return { bar: document.querySelector<HTMLElement>('header,.navbar,.x-toolbar'), nav, main };
}

/** Takes from a part the place that the kit gives it. */
export function unplaced(part: HTMLElement): HTMLElement {
  part.style.cssText += ';position:static;float:none;width:auto;height:auto;min-height:0;margin-left:0';
  return part;
}

export const PRECINCTS = {
  /** Home Assistant: the document holds one element. */
  appRoot: ({ document }) => {
    const host = document.createElement('home-assistant');
    host.style.display = 'block';
    const root = host.attachShadow({ mode: 'open' });
    const style = document.querySelector('style');
    if (style) root.append(style.cloneNode(true));
    root.append(...document.body.childNodes);
    document.body.append(host);
    return true;
  },
  /** PeopleSoft and others of its age. */
  layoutTable: (site) => {
    const ground = groundOf(site);
    if (ground === null) return false;
    const { bar, nav, main } = ground;
    const role = site.draw.odds(0.5) ? ' role="presentation"' : '';
    const table = made(
      site,
      `<table${role} border="0" cellpadding="0" cellspacing="0" width="100%" class="PSPAGECONTAINER"><tbody><tr><td colspan="2" id="ptbanner"></td></tr><tr><td valign="top" width="270" class="PTNAV" style="vertical-align:top"></td><td valign="top" class="PAPAGE" style="vertical-align:top"></td></tr></tbody></table>`,
    );
    const [top, side, body] = table.querySelectorAll('td');
    if (!top || !side || !body) return false;
    const banner = bar?.contains(main) ? null : bar;
    (banner ?? main).before(table);
    if (banner) {
      banner.style.position = 'relative';
      top.append(banner);
    }
    side.append(unplaced(nav));
    body.append(unplaced(main));
    return true;
  },
  /** Microsoft Teams: icons with small words below them. */
  railNav: (site) => {
    const ground = groundOf(site);
    const entries = [...(ground?.nav.querySelectorAll<HTMLElement>('li a[href]') ?? [])];
    if (ground === null || entries.length === 0) return false;
    for (const entry of entries) {
      entry.prepend(
        made(
          site,
          '<span class="app-bar-icon" aria-hidden="true"><svg viewBox="0 0 20 20" style="width:20px;height:20px"><path d="M3 3h14v14H3z" fill="none" stroke="currentColor"></path></svg></span>',
        ),
      );
      entry.style.cssText +=
        ';display:flex;flex-direction:column;align-items:center;padding:6px 2px;font-size:11px;line-height:13px;text-align:center';
    }
    for (const title of ground.nav.querySelectorAll<HTMLElement>('h2,h3,h4,h5,h6,.folder'))
      title.style.cssText += ';font-size:11px;line-height:13px;text-align:center;margin:8px 0';
    ground.nav.style.width = '136px';
    return true;
  },
  /** Carbon's tabs where they may be more than the window holds. */
  scrolledTabs: (site) => {
    const tabs = ['sales.tabSetUp', 'sales.tabUserAccess'].flatMap((name) => site.marked.get(name) ?? []);
    const list = tabs[0]?.closest('ul,[role=tablist]');
    const strip = list?.closest('.x-tab-panel-header') ?? list;
    if (tabs.length !== 2 || !list || !strip || !tabs.every((tab) => list.contains(tab))) return false;
    const arrow = (way: string, sign: string): string =>
      `<button type="button" aria-hidden="true" aria-label="Scroll ${way}" tabindex="-1" class="cds--tab--overflow-nav-button" style="width:32px;border:0">${sign}</button>`;
    const box = made(
      site,
      `<div class="cds--tabs" style="display:flex;align-items:stretch;max-width:600px">${arrow('left', '‹')}<div class="cds--tab--list" style="flex:1;overflow-x:auto;scrollbar-width:none"></div>${arrow('right', '›')}</div>`,
    );
    strip.replaceWith(box);
    box.children[1]?.append(strip);
    return true;
  },
  /** The portals of Azure: panes, and what one drags between them. */
  splitPanes: (site) => {
    const ground = groundOf(site);
    if (ground === null) return false;
    const { nav, main } = ground;
    const box = made(
      site,
      '<div class="splitter" style="display:flex;height:720px;clear:both"><div class="splitter-pane" style="flex:0 0 270px;overflow:auto"></div><div class="splitter-bar" role="separator" tabindex="0" aria-orientation="vertical" aria-valuemin="120" aria-valuemax="480" aria-valuenow="270" style="flex:0 0 6px;background:#ccc;cursor:col-resize"></div><div class="splitter-pane" style="flex:1;min-width:0;overflow:auto;padding-left:16px"></div></div>',
    );
    // Ext draws its bar above all of the page's parts.
    if (main.matches('.x-panel-center')) box.style.marginTop = '8px';
    main.before(box);
    box.firstElementChild?.append(unplaced(nav));
    box.lastElementChild?.append(unplaced(main));
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
