import { MAIN, say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made, type Site } from '../../site.ts';
import { idOf } from '../controls/idioms.ts';
import { ICONS, type Mutator } from '../mutators.ts';
import { said } from '../rows/registers.ts';
import { inCell } from './annexes.ts';
import { ownCard } from './courts.ts';
import { HEADING } from './layouts.ts';
import { CARD, headOf, verbsOf } from './quarters.ts';

/* Where further products put the verbs of a card, and what its heading and fields are. */

/** Takes an element out of a card, with whatever in it held nothing else. */
export function lifted(card: Element, element: Element): void {
  const box = element.parentElement;
  element.remove();
  if (box !== null && box !== card && box.childElementCount === 0 && said(box) === '') lifted(card, box);
}

/** The title of the page: a heading of the main part that is no card's. */
export function titleOf({ document }: Site): Element | null {
  const main = document.querySelector(MAIN);
  const found = [...(main?.querySelectorAll(HEADING) ?? [])].find((heading) => {
    const card = heading.closest(CARD);
    return card === null || card.contains(main);
  });
  return found ?? null;
}

/** The buttons of the own verbs, where the page has no users and no table lays them out. */
export function plainVerbs(
  site: Site,
): { readonly boxes: Element[]; readonly buttons: HTMLElement[] } | null {
  const boxes = verbsOf(site);
  const buttons = boxes.flatMap((box) => {
    const button = box.matches('.x-btn') ? box.querySelector('button') : box;
    return button instanceof HTMLElement && button.matches('button:not([role])') ? [button] : [];
  });
  const plain = boxes.length > 0 && buttons.length === boxes.length && !boxes.some(inCell);
  return plain ? { boxes, buttons } : null;
}

export const WINGS = {
  /** PatternFly's header of a card, Redmine's "contextual": the order on the screen is style. */
  actionsFirst: (site) => {
    const own = ownCard(site);
    if (own === null) return false;
    const { card, heading, boxes } = own;
    const [head, first] = site.draw.pick([
      [
        '<div class="pf-v5-c-card__header" style="display:flex;align-items:center;max-width:720px;padding:8px 0"></div>',
        '<div class="pf-v5-c-card__actions pf-m-no-offset" style="order:1;display:flex;gap:8px;margin-left:auto"></div>',
      ],
      [
        '<div class="box-title" style="overflow:hidden;max-width:720px"></div>',
        '<div class="contextual" style="float:right;padding:8px 0"></div>',
      ],
    ] as const);
    const [header, actions] = [made(site, head), made(site, first)];
    for (const box of boxes) actions.append(box, ' ');
    lifted(card, heading);
    header.append(actions, heading);
    card.prepend(header);
    return true;
  },
  /** Polaris' header of a page. */
  pageActions: (site) => {
    const title = titleOf(site);
    const verbs = plainVerbs(site);
    if (title === null || verbs === null || title.querySelector('a,button') !== null) return false;
    const header = made(
      site,
      `<div class="Polaris-Page-Header" style="display:flex;align-items:center;gap:16px;max-width:760px"><div class="Polaris-Page-Header__TitleWrapper" style="flex:1"></div><div class="Polaris-ActionMenu" style="display:flex;gap:8px">${site.kit.button(say(site, 'export'))}<button type="button" aria-haspopup="true" aria-expanded="false" aria-label="More actions">⋯</button></div><div class="Polaris-Page-Header__PrimaryActionWrapper" style="display:flex;gap:8px"></div></div>`,
    );
    title.before(header);
    header.firstElementChild?.append(title);
    header.lastElementChild?.append(...verbs.boxes);
    return true;
  },
  /** Atlaskit's fields that are edited in place: until then they are read. */
  readFields: (site) => {
    const search = site.marked.get('sales.userSearch') ?? [];
    const fields = [...(site.document.querySelector(MAIN)?.querySelectorAll('input') ?? [])].filter(
      (field) =>
        field.matches('[type=text],[type=password]') &&
        field.labels?.length === 1 &&
        field.closest('label,td,th') === null &&
        headOf(field) !== null &&
        !search.includes(field),
    );
    // What has been connected holds a secret, even if nobody is shown it.
    const kept = site.marked.has('sales.connect') ? '' : '••••••••••';
    for (const field of fields) {
      const value = field.type === 'password' ? kept : field.value;
      const [label] = field.labels ?? [];
      const read = made(
        site,
        `<button type="button" class="inline-edit-read-view" aria-label="${say(site, 'edit')}, ${said(label)}" style="display:block;width:320px;padding:6px;border:1px solid transparent;background:none;font:inherit;text-align:left">${value === '' ? '—' : value}</button>`,
      );
      // A label that floats upon its field follows it in the markup.
      const floating = field.closest('.form-floating');
      if (floating && label) floating.prepend(label);
      floating?.classList.remove('form-floating');
      field.replaceWith(read);
    }
    return fields.length > 0;
  },
  /** DevExpress' ribbon, and that of other suites. */
  ribbon: (site) => {
    const verbs = plainVerbs(site);
    const [first] = verbs?.buttons ?? [];
    const main = first?.closest(MAIN);
    const product = first === undefined ? undefined : headOf(first)?.[1];
    if (verbs === null || !main || !product) return false;
    const icon = `<span class="dxr-img32" aria-hidden="true" style="display:block;width:32px;height:32px;line-height:32px">${ICONS[2] ?? ''}</span>`;
    const large =
      ';display:inline-flex;flex-direction:column;align-items:center;min-width:64px;padding:4px 8px;border:0;background:none';
    const group = (title: string, contents: readonly Element[]): HTMLElement => {
      const id = idOf(site);
      const box = made(
        site,
        `<div class="dxr-group" role="group" aria-labelledby="${id}" style="padding:0 12px;border-right:1px solid #ccc;text-align:center"><div class="dxr-groupContent" style="display:flex;gap:4px"></div><div class="dxr-grLabel" id="${id}" style="font-size:11px;color:#666">${title}</div></div>`,
      );
      box.firstElementChild?.append(...contents);
      return box;
    };
    const item = (words: string): HTMLElement =>
      made(
        site,
        `<button type="button" class="dxr-item dxr-largeBtn" style="${large.slice(1)}">${icon}<span class="dxr-lblText">${words}</span></button>`,
      );
    for (const button of verbs.buttons) {
      button.insertAdjacentHTML('afterbegin', icon);
      button.style.cssText += large;
    }
    const bar = made(
      site,
      '<div class="dxRibbon" role="toolbar" aria-label="Ribbon" style="display:flex;margin-bottom:16px;padding:4px 0;background:#f3f3f3"></div>',
    );
    bar.append(
      group('View', [item(say(site, 'refresh')), item(say(site, 'export'))]),
      group(said(product), verbs.boxes),
      group('Sales', [item(say(site, 'help'))]),
    );
    main.prepend(bar);
    return true;
  },
  /** Odoo's settings: what a setting is called is the label of its box. */
  settingBox: (site) => {
    const own = ownCard(site);
    if (own === null || own.heading.querySelector('a,button') !== null) return false;
    const { card, heading } = own;
    const id = `module_marketo_${site.draw.below(90)}`;
    const box = made(
      site,
      `<div class="o_setting_box" style="display:flex;gap:12px;max-width:760px;margin:16px 0"><div class="o_setting_left_pane"><input type="checkbox" id="${id}" checked></div><div class="o_setting_right_pane" style="flex:1;padding-left:12px;border-left:1px solid #ccc"><label class="o_form_label" for="${id}" style="font-weight:600"></label></div></div>`,
    );
    const label = box.querySelector('label');
    label?.append(...heading.childNodes);
    lifted(card, heading);
    box.lastElementChild?.append(...card.childNodes);
    card.replaceWith(box);
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
