import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { made, type Site } from '../../site.ts';
import type { Mutator } from '../mutators.ts';
import { CARD, headOf } from './quarters.ts';

/* How further products furnish cards, their headings and fields. */

/** The card that the control stands in, or else one with fields, and its heading. */
export function cardOf({ document, subject }: Site): [card: Element, heading: Element] | null {
  const own = subject === null ? null : headOf(subject);
  if (own !== null) return own;
  const field = [...document.querySelectorAll('input')].find((input) => input.closest(CARD) !== null);
  return field === undefined ? null : headOf(field);
}

export const FITTINGS = {
  /** Shopify's annotated sections. */
  annotatedSection: (site) => {
    const found = cardOf(site);
    if (found === null) return false;
    const [card, heading] = found;
    const box = made(
      site,
      '<div class="Polaris-Layout__AnnotatedSection" style="display:flex;gap:32px;margin:16px 0"><div class="Polaris-Layout__Annotation" style="flex:1"></div><div class="Polaris-Layout__AnnotationContent" style="flex:2"><div class="Polaris-LegacyCard" style="padding:16px;border:1px solid #ccc;border-radius:8px"></div></div></div>',
    );
    const [side, content] = box.children;
    const body = content?.firstElementChild;
    if (!side || !body) return false;
    const words = say(site, 'intro');
    const intro = [...card.querySelectorAll('p')].find((one) => one.textContent.trim() === words);
    side.append(heading);
    if (intro) side.append(intro);
    body.append(...card.childNodes);
    card.replaceWith(box);
    return true;
  },
  /** Stripe tells how a thing is doing beside its name. */
  badgeInHeading: (site) => {
    const found = cardOf(site);
    if (found === null) return false;
    const state = site.draw.pick(['Active', 'Enabled', 'Restricted', 'Test mode']);
    found[1].append(
      ' ',
      made(
        site,
        `<span class="sail-Badge" style="padding:1px 6px;border-radius:4px;background:#d7f7c2;font-size:12px;font-weight:400">${state}</span>`,
      ),
    );
    return true;
  },
  /** 1Password's button in fields. */
  fieldOverlay: ({ document }) => {
    const fields = [...document.querySelectorAll('input')].filter((field) =>
      field.matches('[type=text],[type=search],[type=password],[type=email]'),
    );
    for (const field of fields) {
      const host = document.createElement('com-1password-button');
      host.style.cssText = 'display:inline-block;position:relative;width:0;height:0;vertical-align:middle';
      host.attachShadow({ mode: 'closed' }).innerHTML =
        '<button type="button" tabindex="-1" aria-label="1Password menu is available. Press down arrow to select." style="position:absolute;left:-20px;top:-9px;width:18px;height:18px;padding:0;border:0;border-radius:50%;background:#2a6ad9"></button>';
      field.setAttribute('data-1p-detected', 'true');
      field.after(host);
    }
    return fields.length > 0;
  },
  /** Amazon's search, and Bootstrap's group of a menu, a field and a button. */
  scopedSearch: (site) => {
    const [field] = site.marked.get('sales.userSearch') ?? [];
    if (!(field instanceof HTMLInputElement) || field.closest('label') !== null) return false;
    const group = made(
      site,
      `<div class="nav-search" role="group" style="display:flex;width:520px;border:1px solid #999"><select class="nav-search-dropdown" aria-label="Search in" name="scope" style="border:0;background:#eee"><option>${say(site, 'name')}, ${say(site, 'email')}</option><option>${say(site, 'name')}</option><option>${say(site, 'email')}</option></select><button type="button" class="nav-search-submit" title="Go" style="width:44px;border:0;background:#fb6"><svg aria-hidden="true" viewBox="0 0 16 16"><path d="M2 2h8v8H2zM10 10l4 4"></path></svg></button></div>`,
    );
    field.replaceWith(group);
    group.lastElementChild?.before(field);
    field.style.cssText += ';flex:1;height:28px';
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
