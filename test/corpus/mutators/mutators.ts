import { shadowOf } from '../../../lib/locator/tree.ts';
import type { MutatorName } from '../kept-out.ts';
import { isField, labelText, made, rename, replace, type Site } from '../site.ts';
import { asDiv, asInput, asLink, asNative, asRole } from './remake.ts';
import { closedRoot, frame, openRoot, slotted } from './roots.ts';

/** Changes a page without changing what a person sees in it; false: does not apply here. */
export type Mutator = (site: Site) => boolean;

export const act =
  (change: (site: Site, subject: Element) => boolean): Mutator =>
  (site) =>
    site.subject !== null && change(site, site.subject);

/** On the label of a control that has one as text. */
export const onLabel = (change: (site: Site, text: Text, subject: Element) => boolean): Mutator =>
  act((site, subject) => {
    const text = labelText(subject);
    return text !== null && !isField(subject) && change(site, text, subject);
  });

/** The bars and menus at a page's edges. */
export const FRAME =
  'header,nav,[class*=bar],[class*=side],[class*=west],[class*=menu],[class*=Menu],[class*=Popover],[class*=ctions],[role=menu]';

export const ICONS: readonly string[] = [
  '<i class="fa fa-plug" aria-hidden="true"></i>',
  '<span class="glyphicon glyphicon-link"></span>',
  '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1 1h9v9z"></path></svg>',
  '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="16" height="16">',
];

/** What Google's published style sheet gives the class. */
const MATERIAL_ICONS =
  ".material-icons{font-family:'Material Icons';font-weight:normal;font-style:normal;font-size:24px;line-height:1;display:inline-block;white-space:nowrap}";

const hash = (site: Site): string =>
  Math.floor(site.draw.next() * 36 ** 6)
    .toString(36)
    .padStart(6, 'a');

/** Gives names in an attribute other names, everywhere in the document and its style the same. */
function renamed(site: Site): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    const known = names.get(name) ?? `css-${hash(site)}`;
    names.set(name, known);
    return known;
  };
}

const REFERENCES = ['for', 'aria-labelledby', 'aria-controls', 'aria-describedby'];

export const MUTATE = {
  asDiv,
  asInput,
  asLink,
  asNative,
  asRole,
  closedRoot,
  openRoot,
  slotted,
  frame,
  ariaLabel: onLabel((_site, text, subject) => {
    subject.setAttribute('aria-label', text.data.trim());
    text.data = '';
    subject.insertAdjacentHTML('afterbegin', ICONS[2] ?? '');
    return true;
  }),
  titleOnly: onLabel((_site, text, subject) => {
    subject.setAttribute('title', text.data.trim());
    text.data = '';
    subject.insertAdjacentHTML('afterbegin', ICONS[2] ?? '');
    return true;
  }),
  labelledBy: onLabel((site, text, subject) => {
    const id = `label-${hash(site)}`;
    const words = made(site, `<span id="${id}" hidden>${text.data.trim()}</span>`);
    subject.after(words);
    subject.setAttribute('aria-labelledby', id);
    text.data = '';
    subject.insertAdjacentHTML('afterbegin', ICONS[2] ?? '');
    return true;
  }),
  belowTheFold: act((site, subject) => {
    // What stands fixed in front of the page cannot be scrolled to.
    if (subject.closest(`${FRAME},dialog,[role=dialog],[role=status],[class*=window]`)) return false;
    subject.closest('div,section,p')?.before(made(site, '<div style="height:3000px"></div>'));
    return true;
  }),
  comments: act((site, subject) => {
    for (const node of [subject, ...(subject.parentElement?.children ?? [])]) {
      node.prepend(site.document.createComment(' react-text '), '\n      ');
      node.append('\n    ', site.document.createComment('/'));
    }
    return true;
  }),
  decorated: onLabel(({ draw }, text) => {
    text.data = draw.pick([
      `${text.data}…`,
      `${text.data} ›`,
      `» ${text.data}`,
      `[${text.data}]`,
      `${text.data}:`,
    ]);
    return true;
  }),
  displayContents: act((site, subject) => {
    const box = made(site, '<div style="display:contents"></div>');
    subject.replaceWith(box);
    box.append(subject);
    const text = labelText(subject);
    if (text !== null && !isField(subject)) {
      const inner = made(site, '<span style="display:contents"></span>');
      text.replaceWith(inner);
      inner.append(text);
    }
    return true;
  }),
  fullWidth: onLabel((_site, text) => {
    text.data = text.data.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    return true;
  }),
  hashedClasses: (site) => {
    const other = renamed(site);
    const style = site.document.querySelector('style');
    for (const element of site.document.body.querySelectorAll('[class]'))
      element.setAttribute('class', [...element.classList].map(other).join(' '));
    if (style !== null)
      style.textContent = (style.textContent ?? '').replace(
        /\.(-?[A-Za-z][\w-]*)/g,
        (_all, name: string) => `.${other(name)}`,
      );
    return true;
  },
  otherIds: (site) => {
    const other = renamed(site);
    for (const element of site.document.body.querySelectorAll('[id]')) element.id = other(element.id);
    for (const name of REFERENCES)
      for (const element of site.document.body.querySelectorAll(`[${name}]`))
        element.setAttribute(name, (element.getAttribute(name) ?? '').split(/\s+/).map(other).join(' '));
    return true;
  },
  headingsAsDivs: (site) => {
    const plain = site.draw.odds(0.5);
    for (const heading of site.document.body.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
      const div = rename(site, heading, 'div');
      div.style.cssText += ';font-size:20px;font-weight:700';
      if (!plain) div.classList.add('section-title');
    }
    return true;
  },
  landmarksAsDivs: (site) => {
    for (const element of site.document.body.querySelectorAll('header,nav,main,section,article,aside'))
      if (shadowOf(element) === null) rename(site, element, 'div');
    return true;
  },
  iconAfter: onLabel(({ draw }, _text, subject) => {
    subject.insertAdjacentHTML('beforeend', ` ${draw.pick(ICONS)}`);
    return true;
  }),
  iconBefore: onLabel(({ draw }, _text, subject) => {
    subject.insertAdjacentHTML('afterbegin', `${draw.pick(ICONS)} `);
    return true;
  }),
  ligature: onLabel(({ draw, document }, _text, subject) => {
    const style = document.querySelector('style');
    if (style !== null) style.textContent += MATERIAL_ICONS;
    subject.insertAdjacentHTML(
      'afterbegin',
      `<i class="material-icons" style="overflow:hidden;width:24px">${draw.pick(['link_off', 'power', 'check'])}</i> `,
    );
    return true;
  }),
  loudCase: onLabel(({ draw }, text, subject) => {
    if (draw.odds(0.5) && subject instanceof HTMLElement) subject.style.textTransform = 'uppercase';
    else text.data = draw.odds(0.5) ? text.data.toUpperCase() : text.data.toLowerCase();
    return true;
  }),
  order: act(({ draw }, subject) => {
    const list = subject.closest('ul,tbody') ?? subject.parentElement;
    if (list === null || list.children.length < 2) return false;
    list.append(...draw.some([...list.children], list.children.length));
    return true;
  }),
  splitText: onLabel(({ document, draw }, text) => {
    if (text.data.length < 2) return false;
    const rest = text.splitText(1 + draw.below(text.data.length - 1));
    const box = document.createElement(draw.pick(['b', 'span', 'em']));
    rest.replaceWith(box);
    box.append(rest);
    return true;
  }),
  tablesAsDivs: (site) => {
    const tables = [...site.document.body.querySelectorAll('table')].filter(
      (table) => !table.closest('.x-btn,.x-grid3'),
    );
    for (const table of tables)
      for (const part of [...table.querySelectorAll('thead,tbody,tr,th,td'), table]) {
        const { localName } = part;
        const div = rename(site, part, 'div');
        const kind = {
          table: 'table',
          thead: 'table-header-group',
          tbody: 'table-row-group',
          tr: 'table-row',
        }[localName];
        div.style.display = kind ?? 'table-cell';
        div.style.padding = '4px';
      }
    return tables.length > 0;
  },
  translated: onLabel(({ document }, text) => {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
    return true;
  }),
  unwrap: act((site, subject) => {
    const box = subject.parentElement;
    if (box === null || !/^(div|span|em|p)$/.test(box.localName) || box.children.length > 1) return false;
    if (box.hasAttribute('role') || box.parentElement === null || box.parentElement === site.document.body)
      return false;
    replace(site, box, subject);
    return true;
  }),
  wrapLabel: onLabel((site, text) => {
    const box = made(site, '<span class="label"><span></span></span>');
    text.replaceWith(box);
    box.firstElementChild?.append(text);
    return true;
  }),
  wrapSubject: act((site, subject) => {
    const box = made(site, '<div class="wrapper"><div></div></div>');
    if (subject.matches('li,tr,td')) return false;
    subject.replaceWith(box);
    box.firstElementChild?.append(subject);
    return true;
  }),
  zeroWidth: onLabel(({ draw }, text) => {
    const at = 1 + draw.below(text.data.length);
    text.data = `${text.data.slice(0, at)}${draw.pick(['\u200b', '\u00ad', '\u2060', '\ufeff'])}${text.data.slice(at)}\u00a0`;
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
