import type { MutatorName } from '../../kept-out.ts';
import { made, remark, rename } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { ownCard } from '../places/courts.ts';

/* As what elements further products write fields and verbs, and a sign behind names. */

const PRODUCT = /^\s*Marketo( Engage| API)?\s*$/;
const PLAIN = 'button:not([role],[aria-label],[aria-labelledby])';

export const AIRS = {
  /** Google's field grows with what is typed. */
  areaField: (site) => {
    const [field] = site.marked.get('sales.userSearch') ?? [];
    if (!(field instanceof HTMLInputElement)) return false;
    const area = rename(site, field, 'textarea');
    for (const name of ['type', 'size', 'value']) area.removeAttribute(name);
    area.setAttribute('rows', '1');
    area.setAttribute('maxlength', '2048');
    area.style.cssText += ';width:240px;resize:none;font:inherit;vertical-align:middle';
    return true;
  },
  /** Framework7's buttons in lists, as on iOS. */
  listButtons: (site) => {
    const own = ownCard(site);
    const buttons =
      own?.boxes.map((box) => (box.matches('.x-btn') ? box.querySelector('button') : box)) ?? [];
    const [first] = own?.boxes ?? [];
    if (!first || !buttons.every((button) => button?.matches(PLAIN))) return false;
    const list = made(
      site,
      '<div class="list list-strong inset" style="max-width:720px;margin:12px 0"><ul style="border:1px solid #c8c7cc;border-radius:8px"></ul></div>',
    );
    first.before(list);
    for (const [at, button] of buttons.entries()) {
      if (!button) return false;
      const item = made(site, `<li${at > 0 ? ' style="border-top:1px solid #c8c7cc"' : ''}></li>`);
      own?.boxes[at]?.remove();
      item.append(button);
      list.firstElementChild?.append(item);
      const joins = site.marked.get('sales.connect')?.includes(button);
      const link = rename(site, button, 'a');
      link.removeAttribute('type');
      link.setAttribute('href', '#');
      link.className = 'list-button';
      link.style.cssText += `;display:block;padding:10px 16px;color:${joins ? '#007aff' : '#ff3b30'};text-align:center;text-decoration:none`;
    }
    return true;
  },
  /** Material Web's outlined text field. */
  searchHost: (site) => {
    const [field] = site.marked.get('sales.userSearch') ?? [];
    const words = field?.getAttribute('placeholder') ?? '';
    if (!(field instanceof HTMLInputElement) || words === '' || field.closest('label') !== null) return false;
    const host = site.document.createElement('md-outlined-text-field');
    for (const [name, value] of Object.entries({ label: words, type: 'search', 'has-leading-icon': '' }))
      host.setAttribute(name, value);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<style>:host{display:inline-flex}.field{position:relative;display:flex;width:320px;height:48px;align-items:center;border:1px solid #79747e;border-radius:4px}.label{position:absolute;top:4px;left:12px;color:#49454f;font-size:12px;line-height:16px;pointer-events:none}.input{flex:1;min-width:0;height:24px;margin-top:16px;padding:0 12px;border:0;outline:0;background:none;font:inherit}</style><span class="text-field"><span class="field"><span class="label floating" aria-hidden="true"></span></span></span>';
    const inner = made(site, '<input class="input" id="input" type="search" aria-invalid="false">');
    inner.setAttribute('aria-label', words);
    root.querySelector('.label')?.append(words);
    root.querySelector('.field')?.append(inner);
    for (const label of field.labels ?? []) label.remove();
    field.replaceWith(host);
    remark(site, field, inner);
    return true;
  },
  /** Adobe's and others' marks. */
  trademark: ({ document }) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const names: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (
        node instanceof Text &&
        PRODUCT.test(node.data) &&
        !node.parentElement?.closest('button,style,script')
      )
        names.push(node);
    for (const name of names) {
      const end = name.data.indexOf('Marketo') + 'Marketo'.length;
      name
        .splitText(end)
        .before(made({ document }, '<sup class="mark" style="font-size:60%;line-height:0">®</sup>'));
    }
    return names.length > 0;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
