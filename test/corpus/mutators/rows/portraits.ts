import type { MutatorName } from '../../kept-out.ts';
import { made, type Site } from '../../site.ts';
import { idOf } from '../controls/idioms.ts';
import type { Mutator } from '../mutators.ts';
import { as, picture } from './almanacs.ts';
import { ACTS, cellLike, openedOf } from './directories.ts';
import { into, onNames, type Register, said } from './registers.ts';

/* Users whose verb stands apart from the list, and users in a drawing. */

/** One user of a list in whose every row something acts: the verbs of that one are taken, the others' are gone. */
function takenOut(
  site: Site,
  register: Register,
  to: Element,
): { readonly opened: number; readonly cells: Register['users'][number] } | null {
  const { users } = register;
  const opened = openedOf(site, register);
  const cells = users[opened];
  const verbs = cells?.at(-1);
  if (!cells || !verbs || !users.every((row) => row.at(-1)?.querySelector(ACTS))) return null;
  into(to, verbs);
  for (const row of users) row.at(-1)?.replaceChildren();
  return { opened, cells };
}

/** Where the boxes of a drawn tree stand: the first leads the others. */
const NODES = [
  [290, 8],
  [8, 200],
  [290, 200],
  [572, 200],
] as const;

export const PORTRAITS = {
  /** d3-org-chart: each node is a foreignObject with markup in it. */
  orgChart: onNames((site, { table, users }) => {
    if (users.length > NODES.length) return false;
    const places = NODES.slice(0, users.length);
    const chart = made(
      site,
      `<div class="chart-container"><svg class="svg-chart-container" style="width:840px;height:360px;font-size:14px"><g class="chart"><g class="links-wrapper">${places
        .slice(1)
        .map(
          ([x, y]) => `<path class="link" d="M415 144V172H${x + 125}V${y}" fill="none" stroke="#99a"></path>`,
        )
        .join('')}</g><g class="nodes-wrapper">${places
        .map(
          ([x, y]) =>
            `<g class="node" transform="translate(${x},${y})" style="cursor:pointer"><rect class="node-rect" width="250" height="136" fill="none"></rect><foreignObject class="node-foreign-object" width="250" height="136" style="overflow:visible"></foreignObject></g>`,
        )
        .join('')}</g></g></svg></div>`,
    );
    const nodes = [...chart.querySelectorAll('.node-foreign-object')];
    for (const [at, [who, where, ...rest]] of users.entries()) {
      const box = made(
        site,
        '<div class="node-foreign-object-div" style="box-sizing:border-box;height:136px;padding:8px;border:1px solid #99a;border-radius:8px;background:#fff"></div>',
      );
      box.append(
        as(site, '<div class="node-name" style="font-weight:700"></div>', who),
        as(site, '<div class="node-mail"></div>', where),
        ...rest.map((cell) => as(site, '<div class="node-line" style="padding-top:4px"></div>', cell)),
      );
      nodes[at]?.append(box);
    }
    table.replaceWith(chart);
    return true;
  }),
  /** Slack's card of a person: it floats, and no row holds it. */
  profileCard: onNames((site, register) => {
    const { rows, table } = register;
    const id = idOf(site);
    const card = made(
      site,
      `<div role="dialog" id="${id}" tabindex="-1" class="p-member_profile_hover_card" style="position:absolute;box-sizing:border-box;width:280px;padding:16px;border:1px solid #bbb;border-radius:8px;background:#fff;box-shadow:0 4px 12px #0003;z-index:1100"><div class="p-member_profile__head" style="display:flex;gap:12px;align-items:center"><b class="p-member_profile__name"></b></div><div class="p-member_profile__mail"></div><div class="p-member_profile__team"></div><div class="p-member_profile__actions" style="padding-top:12px"></div></div>`,
    );
    const [head, mail, team, foot] = card.children;
    const taken = foot ? takenOut(site, register, foot) : null;
    if (!head || !mail || !team || taken === null) return false;
    const [who, where, ...rest] = taken.cells;
    const name = said(who);
    card.setAttribute('aria-label', name);
    head.prepend(picture(site, name));
    head.lastElementChild?.append(name);
    mail.append(said(where));
    team.append(said(rest[0]));
    const opener = made(
      site,
      `<button type="button" class="c-member_name" aria-haspopup="dialog" aria-expanded="true" aria-controls="${id}" style="padding:0;border:0;background:none;font:inherit"></button>`,
    );
    who.append(into(opener, who));
    const { left } = table.getBoundingClientRect();
    const { bottom } = rows[taken.opened]?.getBoundingClientRect() ?? { bottom: 0 };
    card.style.left = `${left + scrollX + 120}px`;
    card.style.top = `${bottom + scrollY}px`;
    const layer = made(site, '<div class="ReactModalPortal"></div>');
    layer.append(card);
    site.document.body.append(layer);
    return true;
  }),
  /** PatternFly's and Google's tables: what is ticked is acted upon above. */
  tickedBar: onNames((site, register) => {
    const { table, heads, rows, users } = register;
    const [first] = users;
    if (!first || heads[0]?.parentElement?.querySelector(ACTS)) return false;
    const bar = made(
      site,
      `<div class="pf-v5-c-toolbar" role="toolbar" aria-controls="members" style="display:flex;gap:16px;align-items:center;padding:8px;background:#e7f1fa"><span class="pf-v5-c-toolbar__selected">1 / ${users.length}</span><div class="pf-v5-c-toolbar__group"></div><button type="button" aria-label="Clear selection" style="border:0;background:none">✕</button></div>`,
    );
    const group = bar.querySelector('.pf-v5-c-toolbar__group');
    const taken = group ? takenOut(site, register, group) : null;
    if (taken === null) return false;
    heads[0]?.before(cellLike(heads[0], ''));
    for (const [at, [who, where]] of users.entries()) {
      const ticked = at === taken.opened;
      who.before(
        cellLike(
          where,
          `<input type="checkbox" name="check-row-${at}" aria-label="Select row ${at + 1}"${ticked ? ' checked' : ''}>`,
        ),
      );
      rows[at]?.setAttribute('aria-selected', String(ticked));
      if (ticked && rows[at]) rows[at].style.background = '#e7f1fa';
    }
    if (table.id === '') table.id = 'members';
    bar.setAttribute('aria-controls', table.id);
    table.before(bar);
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
