import { MAIN, say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { PEOPLE } from '../../place.ts';
import { made } from '../../site.ts';
import { act, ICONS, type Mutator } from '../mutators.ts';
import { picture } from '../rows/almanacs.ts';
import { said } from '../rows/registers.ts';
import { groundOf, unplaced } from './precincts.ts';
import { onNav } from './quarters.ts';

/* What further products have in the bar and in its menu, how they lead, draw and scroll a page. */

/** How high what is seen of the main part is, and how far down in it the control stands. */
const [WINDOW, BEFORE] = [560, 340];

const BELL = 'M8 1a4 4 0 0 1 4 4v4l2 3H2l2-3V5a4 4 0 0 1 4-4zM6 13h4l-2 2z';
const NINE = 'M1 1h4v4H1zM6 1h4v4H6zM11 1h4v4h-4zM1 6h4v4H1zM6 6h4v4H6zM11 6h4v4h-4z';

/** Takes out of the page whatever around a part that has gone holds nothing else. */
function cleared(box: Element | null): void {
  if (box === null || box.localName === 'body' || box.childElementCount > 0 || said(box) !== '') return;
  const outer = box.parentElement;
  box.remove();
  cleared(outer);
}

export const LOBBIES = {
  /** HubSpot's menu of the account. */
  accountMenu: (site) => {
    const [entry] = site.marked.get('sales.settings') ?? [];
    const list = entry?.closest('ul');
    if (!list || !entry) return false;
    const [name, email] = PEOPLE[0];
    for (const link of list.querySelectorAll('a'))
      link.insertAdjacentHTML('afterbegin', `${ICONS[2] ?? ''} `);
    const title = (words: string): HTMLElement =>
      made(
        site,
        `<li role="presentation" class="account-menu-title" style="padding:8px 12px 2px;border-top:1px solid #ddd;font-size:12px;color:#666">${words}</li>`,
      );
    const head = made(
      site,
      `<li role="presentation" class="account-menu-head" style="display:flex;gap:12px;align-items:center;padding:12px"><div><b>${name}</b><div style="font-size:12px">${email}</div></div></li>`,
    );
    head.prepend(picture(site, name));
    for (const item of list.children) if (item instanceof HTMLElement) item.style.padding = '4px 12px';
    list.prepend(head, title('Acme'));
    list.lastElementChild?.before(title('Sales'));
    list.style.cssText += ';box-sizing:border-box;width:220px;background:#fff';
    return true;
  },
  /** Dynamics 365's areas. */
  areaSwitcher: onNav((site, nav, groups) => {
    const [title, list] = groups.find(([, one]) => site.subject !== null && one.contains(site.subject)) ?? [];
    if (!title || !list) return false;
    const words = said(title);
    const map = made(
      site,
      `<div data-id="sitemap-body"><div class="sitemap-area" style="min-height:260px"></div><button type="button" id="areaSwitcherId" aria-haspopup="true" aria-expanded="false" aria-label="${words} (change area)" style="display:flex;justify-content:space-between;width:100%;padding:8px 4px;border:0;border-top:1px solid #ccc;background:none;font:inherit"><span>${words}</span><svg aria-hidden="true" viewBox="0 0 16 16"><path d="M4 6l4-4 4 4zM4 10l4 4 4-4z"></path></svg></button></div>`,
    );
    map.firstElementChild?.append(list);
    nav.replaceChildren(map);
    return true;
  }),
  /** ServiceNow's and most products' bars. */
  barIcons: (site) => {
    const [gear] = site.marked.get('sales.gear') ?? [];
    const place = gear?.closest('li') ?? gear?.closest('.dropdown') ?? gear;
    if (!place) return false;
    const icon = (name: string, inside: string): HTMLElement => {
      const button = made(
        site,
        `<button type="button" class="sn-global-link" aria-label="${name}" title="${name}" style="margin:0 4px;padding:2px 6px;border:0;background:none">${inside}</button>`,
      );
      if (place.localName !== 'li') return button;
      const item = site.document.createElement('li');
      item.className = place.className.replace(/\b(dropdown|open)\b/g, '').trim();
      item.append(button);
      return item;
    };
    const drawing = (path: string): string =>
      `<svg aria-hidden="true" viewBox="0 0 16 16"><path d="${path}"></path></svg>`;
    place.before(
      icon('Applications', drawing(NINE)),
      icon(say(site, 'help'), '<span aria-hidden="true" style="font-weight:700">?</span>'),
      icon(
        'Notifications, 3 unread',
        `${drawing(BELL)}<span class="sn-badge" aria-hidden="true" style="padding:0 4px;border-radius:8px;background:#c00;color:#fff;font-size:11px">3</span>`,
      ),
    );
    return true;
  },
  /** iScroll, as parts of a page in a touch interface scroll. */
  shiftedScroll: act((site, subject) => {
    const main = subject.closest<HTMLElement>(MAIN);
    if (main === null) return false;
    const above = 1200 + site.draw.below(1600);
    const scroller = made(
      site,
      '<div class="iscroll-scroller" style="position:relative;transition-timing-function:cubic-bezier(0.1,0.57,0.1,1);transition-duration:0ms"></div>',
    );
    scroller.append(made(site, `<div style="height:${above}px"></div>`), ...main.childNodes);
    main.append(
      scroller,
      made(
        site,
        '<div class="iScrollVerticalScrollbar iScrollLoneScrollbar" style="position:absolute;z-index:9999;width:7px;top:2px;bottom:2px;right:1px;overflow:hidden;pointer-events:none"><div class="iScrollIndicator" style="height:80px;border-radius:3px;background:rgba(0,0,0,0.5);transform:translate(0,240px) translateZ(0)"></div></div>',
      ),
    );
    main.style.cssText += `;box-sizing:border-box;position:relative;height:${WINDOW}px;overflow:hidden`;
    const down = subject.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    const shift = Math.max(above, Math.round(down) - BEFORE);
    scroller.style.transform = `translate(0,-${shift}px) translateZ(0)`;
    return true;
  }),
  /** Vaadin's AppLayout: slots say where things stand. */
  slottedShell: (site) => {
    const ground = groundOf(site);
    if (ground === null || ground.bar === null || ground.bar.contains(ground.main)) return false;
    const { bar, nav, main } = ground;
    const { document } = site;
    const [entry] = site.marked.get('sales.settings') ?? [];
    const menu = entry?.closest('.x-menu,.spectrum-Popover') ?? entry?.closest('ul');
    const layout = document.createElement('vaadin-app-layout');
    layout.setAttribute('primary-section', 'navbar');
    layout.attachShadow({ mode: 'open' }).innerHTML =
      '<style>[hidden]{display:none!important}:host{display:block;box-sizing:border-box;isolation:isolate;min-height:100vh;padding:64px 0 0 266px}[part=navbar]{position:fixed;top:0;left:0;right:0;display:flex;align-items:center;min-height:56px;background:#fff;z-index:2}[part=drawer]{position:fixed;top:64px;left:0;bottom:0;box-sizing:border-box;width:250px;padding:0 8px;overflow:auto;background:#f5f5f5;z-index:1}::slotted([slot=navbar]){flex:1}</style><div part="navbar" id="navbarTop"><slot name="navbar"></slot></div><div part="backdrop"></div><div part="drawer" id="drawer"><slot name="drawer" id="drawerSlot"></slot></div><div content><slot></slot></div><div part="navbar" id="navbarBottom" hidden><slot name="navbar-bottom"></slot></div>';
    const [top, side] = [made(site, '<div slot="navbar"></div>'), made(site, '<div slot="drawer"></div>')];
    const left = [bar, nav, main].map((part) => part.parentElement);
    top.append(unplaced(bar));
    if (menu && !bar.contains(menu)) top.append(menu);
    side.append(unplaced(nav));
    layout.append(unplaced(main), side, top);
    for (const box of left) cleared(box);
    document.body.prepend(layout);
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
