import { controlOf } from '../../consoles.ts';
import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { isField, labelText, made, type Site } from '../../site.ts';
import type { Language } from '../../words.ts';
import { ICONS, type Mutator, onLabel } from '../mutators.ts';
import { OWN } from '../places/quarters.ts';
import { idOf } from './idioms.ts';
import { meaning } from './manners.ts';

/* What further kits make of the words, the picture and the place of one control. */

/** What connects and disconnects the whole product: each with the name that it is marked by. */
const ownVerbs = ({ marked }: Site): [name: string, verb: Element][] =>
  [...marked].flatMap(([name, elements]) =>
    OWN.test(name) ? elements.map((verb): [string, Element] => [name, verb]) : [],
  );

/** Ant Design's names of pictures: they are English on all pages. */
function iconOf(control: string): string {
  if (/(disconnect|rowAccess)$/i.test(control)) return 'disconnect';
  if (/(connect|rowGrant)$/i.test(control)) return 'link';
  if (/users|access|invite/i.test(control)) return 'team';
  return /setting|setUp|config|gear/i.test(control) ? 'setting' : 'right-circle';
}

/** How buttons say what they connect, with the product's name. */
export const CONNECT: Readonly<Record<Language, (product: string) => string>> = {
  en: (product) => `Connect to ${product}`,
  ja: (product) => `${product} に接続`,
  fr: (product) => `Se connecter à ${product}`,
  de: (product) => `Mit ${product} verbinden`,
  es: (product) => `Conectar con ${product}`,
  pt: (product) => `Conectar ao ${product}`,
};
export const DISCONNECT: typeof CONNECT = {
  en: (product) => `Disconnect ${product}`,
  ja: (product) => `${product} から切断`,
  fr: (product) => `Déconnecter ${product}`,
  de: (product) => `Verbindung zu ${product} trennen`,
  es: (product) => `Desconectar ${product}`,
  pt: (product) => `Desconectar o ${product}`,
};

/** A field whose only words are its placeholder, without the labels that say the same; null where there is none. */
export function bareField({ marked, subject }: Site): { field: HTMLInputElement; words: string } | null {
  const field = subject?.matches('[placeholder]') ? subject : marked.get('sales.userSearch')?.[0];
  const words = field?.getAttribute('placeholder') ?? '';
  if (!(field instanceof HTMLInputElement) || words === '') return null;
  const labels = [...(field.labels ?? [])];
  if (labels.some((label) => label.textContent.trim() !== words || label.contains(field))) return null;
  for (const label of labels) label.remove();
  return { field, words };
}

export const TRAPPINGS = {
  /** Ant Design's icons have a role and a name. */
  antIcon: onLabel(({ control }, _text, subject) => {
    const name = iconOf(control);
    subject.insertAdjacentHTML(
      'afterbegin',
      `<span role="img" aria-label="${name}" class="anticon anticon-${name}" style="display:inline-block;margin-right:8px;line-height:0"><svg viewBox="64 64 896 896" focusable="false" data-icon="${name}" width="1em" height="1em" fill="currentColor" aria-hidden="true"><path d="M832 464H332V240h-68v224h-72v384h640z"></path></svg></span>`,
    );
    return true;
  }),
  /** react-select: the box is what one presses, the field what one types in. */
  autosizeField: (site) => {
    const bare = bareField(site);
    if (bare === null) return false;
    const { field, words } = bare;
    const id = idOf(site);
    const box = made(
      site,
      `<div class="select__control" style="display:flex;justify-content:space-between;align-items:center;width:280px;min-height:36px;border:1px solid #bbb;border-radius:4px;cursor:text"><div class="select__value-container" style="display:grid;flex:1;align-items:center;position:relative;padding:2px 8px;overflow:hidden"><div class="select__placeholder" id="${id}" style="grid-area:1/1/2/3;margin:0 2px;color:#808080">${words}</div><div class="select__input-container" data-value="" style="grid-area:1/1/2/3;display:inline-grid;grid-template-columns:0 min-content;margin:2px;padding:2px 0"></div></div><div class="select__indicators" aria-hidden="true" style="display:flex;padding:8px;border-left:1px solid #ccc"><svg viewBox="0 0 20 20"><path d="M4 7l6 6 6-6z"></path></svg></div></div>`,
    );
    field.replaceWith(box);
    box.querySelector('.select__input-container')?.append(field);
    for (const name of ['placeholder', 'aria-label', 'size']) field.removeAttribute(name);
    for (const [name, value] of Object.entries({
      type: 'text',
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-haspopup': 'true',
      'aria-describedby': id,
      autocomplete: 'off',
      spellcheck: 'false',
    }))
      field.setAttribute(name, value);
    field.style.cssText =
      'grid-area:1/2;width:100%;min-width:2px;margin:0;padding:0;border:0;outline:0;background:0;opacity:1;font:inherit;color:inherit';
    return true;
  },
  /** Slack's list of what is installed, Zapier's accounts and others: the button tells all. */
  productInWords: (site) => {
    let changed = false;
    for (const [name, verb] of ownVerbs(site)) {
      const text = labelText(verb);
      if (text === null || verb.matches('[aria-label],[aria-labelledby],[title]')) continue;
      const words = /disconnect$/i.test(name) ? DISCONNECT : CONNECT;
      text.data = words[site.language](/salesforce/i.test(name) ? 'Salesforce' : 'Marketo');
      changed = true;
    }
    return changed;
  },
  /** MUI's speed dial, open, with tips that stay. */
  speedDial: (site) => {
    const { document, marked } = site;
    const verbs = ownVerbs(site).map(([, verb]) => verb);
    const plain = verbs.every(
      (verb) =>
        verb.matches('button:not([role],[aria-label],[aria-labelledby])') && !verb.closest('label,a,form'),
    );
    // Beside a list of users nobody could tell whom it is about; behind a question it would float before it.
    const apart = ['confirm', 'sales.userSearch'].some((name) => marked.has(name));
    if (verbs.length === 0 || !plain || apart) return false;
    const id = idOf(site);
    const dial = made(
      site,
      `<div class="MuiSpeedDial-root MuiSpeedDial-directionUp" style="position:fixed;right:24px;bottom:48px;display:flex;flex-direction:column-reverse;align-items:flex-end;z-index:1050"><button type="button" class="MuiFab-root MuiSpeedDial-fab" aria-label="${say(site, 'actions')}" aria-haspopup="true" aria-expanded="true" aria-controls="${id}" style="width:56px;height:56px;border:0;border-radius:50%;background:#1976d2;color:#fff">✕</button><div id="${id}" role="menu" aria-orientation="vertical" class="MuiSpeedDial-actions" style="display:flex;flex-direction:column-reverse;align-items:flex-end;padding-bottom:16px"></div></div>`,
    );
    for (const verb of verbs) {
      const label = idOf(site);
      const action = made(
        site,
        `<span class="MuiSpeedDialAction-staticTooltip" style="display:flex;align-items:center;margin:8px"><span id="${label}" class="MuiSpeedDialAction-staticTooltipLabel" style="margin-right:8px;padding:4px 16px;border-radius:4px;background:#fff;box-shadow:0 1px 5px #0004">${labelText(verb)?.data.trim() ?? ''}</span></span>`,
      );
      (verb.closest('.x-btn') ?? verb).replaceWith(action);
      action.append(verb);
      verb.className = 'MuiButtonBase-root MuiFab-root MuiFab-sizeSmall MuiSpeedDialAction-fab';
      verb.innerHTML = ICONS[2] ?? '';
      for (const [name, value] of Object.entries({
        type: 'button',
        role: 'menuitem',
        'aria-labelledby': label,
      }))
        verb.setAttribute(name, value);
      if (verb instanceof HTMLElement)
        verb.style.cssText +=
          ';width:40px;height:40px;border:0;border-radius:50%;background:#fff;cursor:pointer';
      dial.lastElementChild?.append(action);
    }
    document.body.append(dial);
    return true;
  },
  /** Nobody has translated this one yet. */
  untranslated: onLabel((site, text, subject) => {
    if (isField(subject) || subject.matches('[aria-label],[aria-labelledby],[title]')) return false;
    const said = meaning(text.data.trim(), site.language, 'en', [controlOf(site.control).names]);
    if (said === null) return false;
    text.data = said;
    return true;
  }),
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
