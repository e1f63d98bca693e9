import { say } from '../../decoys/decoys.ts';
import type { MutatorName } from '../../kept-out.ts';
import { labelText, made, type Site } from '../../site.ts';
import type { Language } from '../../words.ts';
import type { Mutator } from '../mutators.ts';
import { ownCard } from '../places/courts.ts';
import { headOf, OWN } from '../places/quarters.ts';
import { said } from '../rows/registers.ts';
import { rule } from './components.ts';

/* How further products name verbs, and what they join them to. */

const VERB = /^sales\.row(Access|Grant) /;

/** What stands between two that exclude each other. */
const OR: Readonly<Record<Language, string>> = {
  en: 'or',
  ja: '又は',
  fr: 'ou',
  de: 'oder',
  es: 'o',
  pt: 'ou',
};

/** Name of the part that a verb stands in. */
function partOf({ marked }: Site, name: string, verb: Element): string {
  const heading = headOf(verb)?.[1];
  const [tab] = marked.get('sales.tabUserAccess') ?? [];
  const told = OWN.test(name) ? 'Marketo' : tab && labelText(tab)?.data.trim();
  return heading ? said(heading) : (told ?? '');
}

export const CADENCES = {
  /** Siebel: a button is named by its applet first. */
  appletName: (site) => {
    let changed = false;
    for (const [name, verbs] of site.marked)
      for (const verb of OWN.test(name) || VERB.test(name) ? verbs : []) {
        const words = labelText(verb)?.data.trim() ?? '';
        const part = partOf(site, name, verb);
        if (words === '' || part === '' || verb.matches('[aria-label],[aria-labelledby],[title]')) continue;
        for (const attribute of ['aria-label', 'title']) verb.setAttribute(attribute, `${part}:${words}`);
        verb.classList.add('siebui-ctrl-btn', 'appletButton');
        changed = true;
      }
    return changed;
  },
  /** Semantic UI's conditionals: the word in the circle is style. */
  orBetween: (site) => {
    const own = ownCard(site);
    const [first] = own?.boxes ?? [];
    if (own === null || !first) return false;
    const group = made(
      site,
      '<div class="ui buttons" style="display:inline-flex;align-items:center;vertical-align:middle"></div>',
    );
    first.before(group);
    const save = made(site, site.kit.button(say(site, 'save'), '', 'main'));
    const joined = site.draw.odds(0.5) ? [save, ...own.boxes] : [...own.boxes, save];
    for (const [at, box] of joined.entries()) {
      if (at > 0) group.append(made(site, `<div class="or" data-text="${OR[site.language]}"></div>`));
      group.append(box);
    }
    rule(
      group,
      '.ui.buttons>.or{position:relative;flex:none;width:18px;height:28px;z-index:3}.ui.buttons>.or::before{content:attr(data-text);position:absolute;top:50%;left:50%;width:24px;height:24px;margin:-12px 0 0 -12px;border-radius:50%;background:#eee;color:#555;font-size:10px;line-height:24px;text-align:center;white-space:nowrap}',
    );
    return true;
  },
} satisfies Readonly<Partial<Record<MutatorName, Mutator>>>;
