/** Elements and their attributes as they may leave a page. Data, and the few rules on it. Pure. */
import type { Names } from './names.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const TAGS = list(`
  html head body a abbr acronym address article aside b bdi bdo big blockquote br button caption center cite code col
  colgroup dd del details dfn dialog dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6
  header hgroup hr i ins kbd label legend li main mark menu nav nobr ol optgroup option output p pre progress q rp rt
  ruby s samp search section select slot small span strike strong style sub summary sup table tbody td tfoot th thead
  time tr tt u ul var wbr input textarea iframe frame frameset meter
`);

/** All that shows a picture: an empty box. */
const PICTURES = list('img picture svg canvas video audio object embed map image');
const PICTURE = 'hr-picture';
/** All that shows nothing, or nothing that may be seen. */
export const NOTHING = 'hr-nothing';
const UNSEEN = list('script noscript template meta title base link area source track param datalist');

/** An element's name in the mirror; one of the page's own making gets another. */
export function tagOf(name: string, names: Names): string {
  const tag = name.toLowerCase();
  if (TAGS.has(tag) || tag === PICTURE || tag === NOTHING) return tag;
  if (PICTURES.has(tag)) return PICTURE;
  if (UNSEEN.has(tag)) return NOTHING;
  // Names that were given by tagOf stay.
  return tag.includes('-') ? names.of('x', tag) : 'span';
}

export const isPicture = (tag: string): boolean => tag === PICTURE;

/** What is ticked or chosen is the person's, and not among these. */
const FLAGS = list('disabled multiple hidden open required readonly nowrap noshade inert reversed');
const NUMBERS = list(
  'colspan rowspan width height size rows cols span border cellpadding cellspacing hspace vspace',
);

/** Values that are words of the standard. */
const CHOICES: Readonly<Record<string, ReadonlySet<string>>> = {
  type: list(`button submit reset checkbox radio text password email search tel url number range date datetime-local
    month week time color file hidden a i 1 disc circle square`),
  dir: list('ltr rtl auto'),
  align: list('left right center justify top middle bottom absmiddle baseline'),
  valign: list('top middle bottom baseline'),
  wrap: list('soft hard off'),
  popover: list('auto manual hint'),
  rr_open_mode: list('modal non-modal'),
  role: list(`alert alertdialog application article banner button cell checkbox columnheader combobox complementary
    contentinfo definition dialog directory document feed figure form grid gridcell group heading img link list listbox
    listitem log main marquee menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option
    presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider
    spinbutton status switch tab table tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem`),
};
const STATES =
  /^aria-(selected|expanded|checked|pressed|hidden|disabled|busy|current|invalid|readonly|required)$/;
const STATE = list('true false mixed page step location date time');

/** The value of an attribute in the mirror, null where it is not told. Classes, ids and styles are not among these. */
export function attributeOf(name: string, value: string): string | null {
  const low = value.trim().toLowerCase();
  if (FLAGS.has(name)) return '';
  if (NUMBERS.has(name)) return /^\d{1,4}(px|%)?$/.test(low) ? low : null;
  if (STATES.test(name)) return STATE.has(low) ? low : null;
  return Object.hasOwn(CHOICES, name) && CHOICES[name]?.has(low) ? low : null;
}

/** Attributes of which a mirror knows anything; of others the recorder is not even told that they change. */
export const WATCHED: readonly string[] = [
  'class',
  'id',
  'style',
  'slot',
  'name',
  ...FLAGS,
  ...NUMBERS,
  ...Object.keys(CHOICES).filter((name) => name !== 'type' && name !== 'rr_open_mode'),
  ...[...STATES.source.matchAll(/[a-z]+(?=[|)])/g)].map(([state]) => `aria-${state}`),
];
