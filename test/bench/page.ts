import * as L from '../../lib/consoles/labels.ts';
import { BOOTSTRAP5 } from '../corpus/kits/bootstrap5.ts';
import { type Entry, each } from '../corpus/kits/kit.ts';
import { SLDS } from '../corpus/kits/slds.ts';
import { type Chance, chance } from '../corpus/seed.ts';

/** A page of Sales, as long as it is told: everything that it shows follows from the seed. */
export interface Sheet {
  /** `flat`: one tree of Bootstrap 5. `roots`: SLDS, and every entry of the activity an open shadow root in another. */
  readonly kind: 'flat' | 'roots';
  /** Elements in it, those in shadow roots too; at least 10 000. */
  readonly elements: number;
  readonly seed: number;
  /** Without the own control, for who waits for it. */
  readonly without?: boolean;
}

export const KITS = { flat: BOOTSTRAP5, roots: SLDS } as const;
export const HASH = '#settings/marketo-admin';
/** Users in the table: as many as one page of such a list shows. */
const ROWS = 400;
/** Whose row is looked for; he stands in the middle of the table. */
export const COLLEAGUE = 'jon.ek@acme.example';

const FIRST = ['Ann', 'Bo', 'Chika', 'Dora', 'Émile', 'Fatma', 'Günter', 'Hana', 'Íris', 'Kenji', '美咲'];
const LAST = [
  'Lee',
  'Berg',
  'Ito',
  'Núñez',
  'Okafor',
  'Petrov',
  'Quist',
  'Rossi',
  'Sørensen',
  '田中',
  'Weiß',
];
const TEAMS = ['EMEA', 'APAC', 'Amérique du Nord', 'LATAM', '日本'];
const TOLD = [
  'opened your e-mail “Next steps”',
  'clicked a link in “Pricing 2026”',
  'replied: sounds good, talk on Thursday',
  'was added to the campaign Spring – Follow-up',
  'viewed the presentation for 3 minutes',
];

const icon = (name: string): string => `<svg class="bi" aria-hidden="true"><use href="#${name}"></use></svg>`;

/** Cells of one user, with what such tables hold: a picture, links, a badge, the verb. */
function cells(draw: Chance, number: number, middle: number): readonly string[] {
  const first = draw.pick(FIRST);
  const last = draw.pick(LAST);
  const email = number === middle ? COLLEAGUE : `user.${number}@acme.example`;
  const has = number === middle || draw.odds(0.8);
  return [
    `<div class="d-flex"><span class="avatar"><img alt="" width="24" height="24"></span><span><a href="#settings/users/${number}">${first} ${last}</a></span></div>`,
    `<span>${email}</span>`,
    draw.pick(TEAMS),
    `<time>2026-0${1 + draw.below(9)}-1${draw.below(9)}</time>`,
    has ? `<button type="button" class="btn btn-link">Disconnect</button>` : '',
  ];
}

const WRAPPERS = 9;

/** One entry of the activity: nine boxes deep, as frameworks draw them. */
function entry(draw: Chance): string {
  const inner = `<h6 class="mb-1">${draw.pick(FIRST)} ${draw.pick(LAST)}</h6><p>${draw.pick(TOLD)}</p><small><time>${draw.below(59)} min</time> · <span>${draw.pick(TEAMS)}</span></small><button type="button" class="btn btn-sm" aria-label="More">${icon('three-dots')}</button>`;
  return `${'<div>'.repeat(WRAPPERS)}${inner}${'</div>'.repeat(WRAPPERS)}`;
}

const to = (label: string, hash: string, current = false): Entry => ({
  label,
  attrs: ` href="${hash}"`,
  current,
});
const word = (of: { readonly en?: readonly string[] }): string => of.en?.[0] ?? '';

/** Everything of the page but the activity. */
function settings({ kind, elements, without }: Sheet, draw: Chance): string {
  const kit = KITS[kind];
  const count = Math.min(ROWS, Math.floor(elements / 40));
  const rows = Array.from({ length: count }, (_, number) => cells(draw, number, count >> 1));
  const own = without === true ? '' : kit.button('Disconnect', ' data-bench="own"', 'danger');
  const connection = kit.card(
    'Marketo',
    `${kit.field('Munchkin ID', 'munchkin', '123-ABC-456')}${kit.field('Client secret', 'secret', '', true)}<div>${own}</div>`,
  );
  const people = kit.card(
    word(L.userAccess),
    `${kit.search('Search users', '')}${kit.table(['Name', 'E-mail', 'Team', 'Seen', ''], rows)}`,
  );
  return kit.shell(
    kit.bar(' data-bench="gear"', 'ann.lee@acme.example', []),
    kit.side([
      { title: word(L.myAccount), entries: [to('Profile', '#settings/profile')] },
      {
        title: word(L.adminSettings),
        entries: [
          to(word(L.userManagement), '#settings/admin/user-management'),
          to('Marketo', HASH, true),
          to('Salesforce', '#settings/admin/salesforce'),
        ],
      },
    ]),
    `${kit.title('Marketo')}${connection}${people}${kit.card('Activity', '<div class="activity"></div>')}`,
  );
}

/** A host with an open root in an open root, and the entry in the inner one. */
function rooted(document: Document, markup: string): HTMLElement {
  const outer = document.createElement('x-entry');
  const inner = document.createElement('div');
  outer.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'open' }).innerHTML = markup;
  return outer;
}

const size = (root: Document | Element | ShadowRoot): number => {
  let count = 0;
  for (const element of root.querySelectorAll('*'))
    count += 1 + (element.shadowRoot ? size(element.shadowRoot) : 0);
  return count;
};

/** The controls that are looked for, as the page has them. */
export interface Drawn {
  readonly own: Element | null;
  readonly gear: Element | null;
  readonly row: Element | null;
}

/** Draws a page into a document, with exactly as many elements as it is told. */
export function drawPage(document: Document, sheet: Sheet): Drawn {
  const draw = chance(sheet.seed, sheet.elements);
  const css = `${KITS[sheet.kind].css}.activity{max-width:600px}.avatar{display:inline-block}`;
  document.head.innerHTML = `<style>${css}</style>`;
  document.body.innerHTML = settings(sheet, draw);
  const list = document.querySelector('.activity');
  if (list === null) throw new Error('A page without its activity');
  const before = size(document);
  list.append(entryIn(document, sheet, draw));
  const one = size(document) - before;
  let left = sheet.elements - before - one;
  for (; left >= one; left -= one) list.append(entryIn(document, sheet, draw));
  list.insertAdjacentHTML(
    'beforeend',
    each(Array(left).fill(''), () => '<i></i>'),
  );
  const marked = (name: string): Element | null => {
    const found = document.querySelector(`[data-bench=${name}]`);
    found?.removeAttribute('data-bench');
    return found;
  };
  const row = [...document.querySelectorAll('tr')].find((at) => at.textContent.includes(COLLEAGUE));
  return { own: marked('own'), gear: marked('gear'), row: row?.querySelector('button') ?? null };
}

function entryIn(document: Document, { kind }: Sheet, draw: Chance): HTMLElement {
  if (kind === 'roots') return rooted(document, entry(draw));
  const box = document.createElement('div');
  box.innerHTML = entry(draw);
  return box;
}
