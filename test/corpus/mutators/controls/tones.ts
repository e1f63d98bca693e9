import { controlOf } from '../../consoles.ts';
import type { MutatorName } from '../../kept-out.ts';
import { labelText, made, type Site } from '../../site.ts';
import type { Language } from '../../words.ts';
import type { Mutator } from '../mutators.ts';
import { drawn } from '../places/annexes.ts';
import { ownCard } from '../places/courts.ts';
import { groundOf } from '../places/precincts.ts';
import { onUsers } from '../rows/registers.ts';
import { idOf } from './idioms.ts';

/* Where further products put the field, and what they write before a verb and below the gear. */

/** What is asked before something is taken away. */
const SURE: Readonly<Record<Language, string>> = {
  en: 'Enter the name of the product to be sure:',
  ja: '確認のため製品名を入力してください:',
  fr: 'Saisissez le nom du produit pour être sûr :',
  de: 'Geben Sie zur Sicherheit den Namen des Produkts ein:',
  es: 'Escriba el nombre del producto para asegurarse:',
  pt: 'Digite o nome do produto para ter certeza:',
};

/** The field with what the kit draws around it. */
function fieldBox({ marked }: Site): Element | null {
  const [field] = marked.get('sales.userSearch') ?? [];
  if (!(field instanceof HTMLInputElement) || field.closest('label') !== null) return null;
  return field.closest('.input-group,.slds-form-element,form,p,.x-form-field-wrap') ?? field;
}

export const TONES = {
  /** Box's console and many others: what searches stands in the bar. */
  fieldInBar: (site) => {
    const box = fieldBox(site);
    const bar = groundOf(site)?.bar;
    if (box === null || !bar) return false;
    const place = made(
      site,
      '<div class="header-search" style="position:absolute;left:50%;top:8px;width:320px;margin-left:-160px"></div>',
    );
    place.append(box);
    if (box instanceof HTMLElement) box.style.margin = '0';
    bar.append(place);
    return true;
  },
  /** Tabulator's filters in the heads of columns. */
  fieldInHead: onUsers((site, { heads }) => {
    const box = fieldBox(site);
    const [head] = heads;
    if (box === null || !head) return false;
    const place = made(site, '<div class="tabulator-header-filter" style="font-weight:400"></div>');
    place.append(box);
    if (box instanceof HTMLElement) box.style.margin = '4px 0 0';
    head.append(place);
    return true;
  }),
  /** Evernote's, QuickBooks' and others' tools with words below. */
  gearCaption: (site) => {
    const [gear] = site.marked.get('sales.gear') ?? [];
    const { names } = controlOf('sales.settings');
    const [words] = names[site.language] ?? names['*'] ?? [];
    // Beside the opened menu the word would stand twice.
    if (!(gear instanceof HTMLElement) || !words || site.marked.has('sales.settings')) return false;
    gear.append(
      made(
        site,
        `<span class="tool-caption" style="display:block;font-size:11px;line-height:12px">${words}</span>`,
      ),
    );
    gear.style.cssText += ';display:inline-block;text-align:center;text-decoration:none;vertical-align:top';
    return true;
  },
  /** Netlify's and Vercel's dangerous zones. */
  typedConfirm: (site) => {
    const own = ownCard(site);
    const [cut] = site.marked.get('sales.disconnect') ?? [];
    const box = cut && drawn(cut);
    const words = own && labelText(own.heading)?.data.trim();
    if (!box || !words || own.boxes.includes(box) !== true) return false;
    const id = idOf(site);
    box.before(
      made(
        site,
        `<div class="confirm-name" style="margin:12px 0 8px"><label for="${id}" style="display:block">${SURE[site.language]} <b>${words}</b></label><input id="${id}" type="text" autocomplete="off" spellcheck="false" value="${words}" style="width:240px;padding:4px 8px;border:1px solid #999"></div>`,
      ),
    );
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
