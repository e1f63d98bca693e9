import { MAIN, say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { PEOPLE } from '../../place.ts';
import { made, type Site } from '../../site.ts';
import { type Mutator, onLabel } from '../mutators.ts';
import { drawn } from '../places/annexes.ts';
import { ownCard } from '../places/courts.ts';
import { CARD, OWN } from '../places/quarters.ts';
import { picture } from '../rows/almanacs.ts';
import { idOf } from './idioms.ts';
import { CONNECT, DISCONNECT } from './trappings.ts';

/* What stands beside verbs and fields, and how frameworks write words and components. */

/** Puts an element into another, which stands where it stood. */
function hosted({ document }: Site, inner: Element, name: string): Element {
  const host = document.createElement(name);
  host.style.display = 'contents';
  inner.replaceWith(host);
  host.append(inner);
  return host;
}

const option = (id: string, name: string, email: string): string =>
  `<li role="option" id="${id}" aria-selected="false" class="chosen-result" style="padding:6px 12px;cursor:pointer"><div class="chosen-name">${name}</div><div class="chosen-mail" style="font-size:12px;color:#666">${email}</div></li>`;

export const INFLECTIONS = {
  /** Zapier's, Slack's and others' accounts: as whom a product is connected. */
  accountBeside: (site) => {
    const box = ownCard(site)?.boxes[0];
    // Where it can be connected still, nobody is.
    if (!box || site.marked.has('sales.connect')) return false;
    const [name, email] = site.draw.pick(PEOPLE);
    const line = made(
      site,
      '<div class="connected-account" style="display:flex;gap:12px;align-items:center;margin:12px 0"></div>',
    );
    line.append(
      picture(site, name),
      made(site, `<div><b>${name}</b><div style="font-size:12px;color:#666">${email}</div></div>`),
    );
    box.before(line);
    return true;
  },
  /** Angular's emulated encapsulation: each component a host, each element marked as of one. */
  angularHosts: (site) => {
    const { document, draw } = site;
    const main = document.querySelector(MAIN);
    if (main === null) return false;
    const scope = `ng-c${1_000_000_000 + draw.below(900_000_000)}`;
    const hosts = [
      ...[...main.querySelectorAll(CARD)]
        // What is in a frame would be loaded once more.
        .filter((card) => card.querySelector('iframe') === null && !card.contains(main))
        .map((card) => hosted(site, card, 'app-settings-card')),
      ...[...main.querySelectorAll('button')].map((button) => hosted(site, button, 'app-button')),
    ];
    for (const host of hosts) host.setAttribute(`_nghost-${scope}`, '');
    for (const element of document.body.querySelectorAll('*'))
      element.setAttribute(`_ngcontent-${scope}`, '');
    document.body.firstElementChild?.setAttribute('ng-version', '17.3.12');
    return hosts.length > 0;
  },
  /** What Lit and React bind is a text of its own, after a comment. */
  boundTexts: onLabel(({ document, draw }, text) => {
    if (text.data.length < 2) return false;
    const lit = draw.odds(0.5);
    const comment = (): Comment => document.createComment(lit ? `?lit$${draw.below(999_999_999)}$` : ' ');
    const rest = text.splitText(1 + draw.below(text.data.length - 1));
    text.before(comment());
    rest.before(comment());
    rest.after(document.createTextNode(''), comment());
    return true;
  }),
  /** GitHub's zone of danger: what it does stands at the left, what does it at the right. */
  dangerRows: (site) => {
    const own = ownCard(site);
    const [first] = own?.boxes ?? [];
    // What opens details stands first in them.
    if (own === null || !first || first.closest('details')) return false;
    const list = made(
      site,
      '<ul class="Box Box--danger" style="margin:16px 0;border:1px solid #d1242f;border-radius:6px"></ul>',
    );
    first.before(list);
    for (const [name, verbs] of site.marked)
      for (const verb of OWN.test(name) ? verbs : []) {
        const cuts = /disconnect$/i.test(name);
        const title = (cuts ? DISCONNECT : CONNECT)[site.language]('Marketo');
        const line = made(
          site,
          `<li class="Box-row" style="display:flex;gap:24px;align-items:center;padding:12px;border-top:1px solid #d8dee4"><div class="flex-auto" style="flex:1"><strong>${title}</strong><p class="mb-0" style="margin:0">${say(site, cuts ? 'sure' : 'intro')}</p></div></li>`,
        );
        line.append(drawn(verb));
        list.append(line);
      }
    return true;
  },
  /** Okta's and GitHub's search for people: some are suggested as soon as one is in the field. */
  openSuggest: (site) => {
    const { subject } = site;
    // The list lies upon what follows the field.
    if (site.control !== 'sales.userSearch' || !(subject instanceof HTMLInputElement)) return false;
    if (subject.closest('label') !== null) return false;
    const id = idOf(site);
    const list = made(
      site,
      `<ul id="${id}" role="listbox" aria-label="Suggestions" class="chosen-results" style="position:absolute;left:0;top:100%;z-index:1000;width:280px;border:1px solid #bbb;background:#fff">${PEOPLE.slice(
        0,
        3,
      )
        .map(([name, email], at) => option(`${id}-${at}`, name, email))
        .join('')}</ul>`,
    );
    const box = made(
      site,
      '<div class="chosen-container chosen-with-drop" style="position:relative;display:inline-block"></div>',
    );
    subject.replaceWith(box);
    box.append(subject, list);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'true',
      'aria-controls': id,
    }))
      subject.setAttribute(name, value);
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
