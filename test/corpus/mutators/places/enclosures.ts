import { MAIN, say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made, type Site } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { HEADING } from './layouts.ts';
import { CARD, OWN } from './quarters.ts';

/* Tiles, windows and tables that cards and main parts lie in, and a mask upon all of it. */

/** The cards of the main part that stand beside one another, none in another. */
function cardsOf({ document }: Site): HTMLElement[] {
  const main = document.querySelector(MAIN);
  const cards = [...(main?.querySelectorAll<HTMLElement>(CARD) ?? [])].filter(
    (card) =>
      card.querySelector(HEADING) !== null && card.parentElement?.closest(CARD)?.contains(main) !== false,
  );
  return cards.filter((card) => card.parentElement === cards[0]?.parentElement);
}

/** Whether the page asks something: that lies in front of all else. */
export const asks = ({ document, marked }: Site): boolean =>
  marked.has('confirm') || document.querySelector('dialog,[role=dialog],[role=alertdialog]') !== null;

const TILE_HEIGHT = 480;

/** As PrimeFaces, WordPress and plain JSF write it. */
const FORM_TABLES = [
  ['<table role="grid" class="ui-panelgrid ui-widget"><tbody></tbody></table>', 'row', 'gridcell'],
  ['<table role="presentation" class="form-table"><tbody></tbody></table>', null, null],
  ['<table class="panel-grid"><tbody></tbody></table>', null, null],
] as const;

export const ENCLOSURES = {
  /** React Grid Layout, and the dashboards that are made with it. */
  dashboardTiles: (site) => {
    const cards = cardsOf(site);
    const grid = made(
      site,
      `<div class="react-grid-layout" style="position:relative;width:880px;height:${cards.length * (TILE_HEIGHT + 16)}px"></div>`,
    );
    cards[0]?.before(grid);
    for (const [at, card] of cards.entries()) {
      const tile = made(
        site,
        `<div class="react-grid-item react-draggable cssTransforms react-resizable" style="position:absolute;box-sizing:border-box;width:860px;height:${TILE_HEIGHT}px;transform:translate(8px,${at * (TILE_HEIGHT + 16)}px);border:1px solid #ccc;background:#fff"><div class="tile-bar" style="display:flex;justify-content:space-between;height:24px;padding:0 8px;background:#f4f5f5"><span class="tile-grip" aria-hidden="true" style="cursor:move">⠿</span><button type="button" class="tile-menu" aria-haspopup="menu" aria-expanded="false" aria-label="Menu" style="border:0;background:none">⋮</button></div><div class="tile-body" style="height:${TILE_HEIGHT - 26}px;overflow:auto"></div><span class="react-resizable-handle react-resizable-handle-se" style="position:absolute;right:0;bottom:0;width:12px;height:12px;cursor:se-resize"></span></div>`,
      );
      tile.children[1]?.append(card);
      grid.append(tile);
    }
    return cards.length > 0;
  },
  /** Synology's DSM and other desktops in a page. */
  desktopWindow: (site) => {
    const { document, draw } = site;
    const main = document.querySelector(MAIN);
    if (main === null || main.childElementCount === 0 || asks(site)) return false;
    const role = draw.odds(0.5) ? ' role="dialog" aria-label="Sales"' : '';
    const tool = (name: string, sign: string): string =>
      `<button type="button" class="win-tool" aria-label="${name}" style="border:0;background:none">${sign}</button>`;
    const desk = made(
      site,
      `<div class="desktop"><div class="desktop-window"${role} style="position:absolute;left:280px;top:190px;box-sizing:border-box;width:940px;min-height:400px;margin-bottom:48px;border:1px solid #789;background:#fff;box-shadow:0 6px 24px #0004"><div class="win-title" style="display:flex;justify-content:space-between;padding:4px 8px;background:#dde5ee;cursor:move"><span>Sales</span><span>${tool('Minimize', '–')}${tool('Maximize', '▢')}${tool('Close', '✕')}</span></div><div class="win-body" style="padding:8px 16px"></div></div><div class="desktop-taskbar" style="position:fixed;left:0;right:0;bottom:0;display:flex;justify-content:space-between;height:32px;background:#345;color:#fff"><span><button type="button" class="task" aria-pressed="true">Sales</button> <button type="button" class="task" aria-pressed="false">${say(site, 'activity')}</button></span><span>09:41</span></div></div>`,
    );
    desk.querySelector('.win-body')?.append(...main.childNodes);
    document.body.append(desk);
    return true;
  },
  /** Forms as tables, and what acts in the last row. */
  panelGrid: (site) => {
    const [verb] = [...site.marked].flatMap(([name, elements]) => (OWN.test(name) ? elements : []));
    const card = verb?.closest(CARD);
    const fields = [...(card?.querySelectorAll('input') ?? [])].filter((field) => field.labels?.length === 1);
    const foot = (verb?.closest('.x-btn') ?? verb)?.parentElement;
    if (!card || !foot || fields.length < 2 || foot.contains(fields[0] ?? null) || foot === card)
      return false;
    const [markup, row, cell] = site.draw.pick(FORM_TABLES);
    const table = made(site, markup);
    const line = (words: Element | undefined, content: Element): void => {
      const one = site.document.createElement('tr');
      if (row !== null) one.setAttribute('role', row);
      for (const part of [words, content]) {
        const box = site.document.createElement('td');
        if (cell !== null) box.setAttribute('role', cell);
        if (part) box.append(part);
        one.append(box);
      }
      table.querySelector('tbody')?.append(one);
    };
    foot.before(table);
    for (const field of fields) {
      const old = [...(foot.parentElement?.children ?? [])].find((part) => part.contains(field));
      line(field.labels?.[0], field);
      old?.remove();
    }
    line(undefined, foot);
    return true;
  },
  /** UserWay's mask for readers: it lets the pointer through. */
  readingMask: (site) => {
    const top = site.draw.below(400);
    site.document.body.append(
      made(
        site,
        `<div class="userway-reading-mask" aria-hidden="true">${[
          `top:0;height:${top}px`,
          `top:${top + 160}px;bottom:0`,
        ]
          .map(
            (place) =>
              `<div class="userway-reading-mask__${place.includes('bottom') ? 'bottom' : 'top'}" style="position:fixed;left:0;right:0;${place};background:rgba(0,0,0,0.5);pointer-events:none;z-index:2147483640"></div>`,
          )
          .join('')}</div>`,
      ),
    );
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
