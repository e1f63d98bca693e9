/** While a screen is shared: people are called by their part, and addresses are not shown. Pure. */
import type { Checklist } from '../checklist/checklist.ts';
import type { Person } from '../checklist/fact.ts';
import type { RoomRole } from '../checklist/roomfact.ts';
import type { RunChecklist } from '../checklist/run.ts';
import type { ScreenLanguage } from '../words/language.ts';
import { presentWords } from '../words/present.ts';
import type { CourseGuide } from './way.ts';

/** Says a text without the names that it knows, and without any e-mail address. */
export type Veil = (text: string) => string;

/** Says a text as it is: by it something is looked up. */
export const bare: Veil = (text) => text;

interface StandIn {
  readonly person: Person;
  readonly called: string;
}

/** What stands for a name that has no part. */
export const HIDDEN = '•••';
const CUT = '…';
const ADDRESS = /[^\s@<>"“”「」（）()]+@[^\s@<>"“”「」（）()]+/gu;
/** Of a name that is cut in the middle at least so much stands on either side, characters. */
const KEPT = 3;

/** Who takes a part in a handover, a run or a room, called by it; others in sight are not named at all. */
export function standIns(
  known: {
    readonly checklists: readonly Checklist[];
    readonly runs: readonly RunChecklist[];
    readonly members: readonly { readonly person: Person; readonly role: RoomRole }[];
    readonly others: readonly Person[];
  },
  guideOf: (run: RunChecklist) => CourseGuide | undefined,
  language: ScreenLanguage,
): readonly StandIn[] {
  const words = presentWords[language];
  return [
    ...known.checklists.flatMap(({ leaver, keeper }) => [
      { person: leaver.person, called: words.leaver },
      { person: keeper.person, called: words.keeper },
    ]),
    ...known.runs.flatMap((run) =>
      run.parts.map(({ persona, person }) => ({
        person,
        called: guideOf(run)?.words[language].personas[persona] ?? words.somebody,
      })),
    ),
    ...known.members.map(({ person, role }) => ({
      person,
      called: role === 'csm' ? words.csm : words.colleague,
    })),
    ...known.others.map((person) => ({ person, called: HIDDEN })),
  ];
}

/** The veil over these people; of two parts of one person the first names them. */
export function veilOver(people: readonly StandIn[]): Veil {
  const called = new Map<string, string>();
  for (const { person, called: word } of people)
    for (const text of [person.name, person.email]) {
      const form = text.trim().toLowerCase();
      if (form !== '' && !called.has(form)) called.set(form, word);
    }
  const forms = [...called.keys()].sort((a, b) => b.length - a.length);
  const whole = forms.length === 0 ? null : new RegExp(forms.map(bounded).join('|'), 'giu');
  const word = (form: string): string => called.get(form.toLowerCase()) ?? HIDDEN;
  return (text) => {
    const named = whole === null ? text : text.replace(whole, word);
    const uncut = named.includes(CUT) ? forms.reduce((now, form) => uncutIn(now, form, word), named) : named;
    return uncut.replace(ADDRESS, HIDDEN);
  };
}

/** The same where a long name is cut in the middle, wherever (`shorten`). */
function uncutIn(text: string, form: string, word: (form: string) => string): string {
  let said = '';
  let rest = text;
  for (let at = rest.indexOf(CUT); at >= 0; at = rest.indexOf(CUT)) {
    const head = rest.slice(0, at).toLowerCase();
    const tail = rest.slice(at + 1).toLowerCase();
    const before = longest(form, (most) => head.endsWith(form.slice(0, most).trimEnd()));
    const after = longest(form, (most) => tail.startsWith(form.slice(-most).trimStart()));
    const cut = before >= KEPT && after >= KEPT;
    const start = cut ? at - form.slice(0, before).trimEnd().length : at + 1;
    const end = cut ? at + 1 + form.slice(-after).trimStart().length : at + 1;
    said += rest.slice(0, start) + (cut ? word(form) : '');
    rest = rest.slice(end);
  }
  return said + rest;
}

function longest(form: string, fits: (most: number) => boolean): number {
  for (let most = form.length - 1; most > 0; most -= 1) if (fits(most)) return most;
  return 0;
}

/** As a word of its own; Japanese sets none apart. */
function bounded(form: string): string {
  const plain = form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const joins = (char: string | undefined): boolean =>
    char !== undefined && /[\p{L}\p{N}]/u.test(char) && !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(char);
  const before = joins(form.at(0)) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = joins(form.at(-1)) ? '(?![\\p{L}\\p{N}])' : '';
  return before + plain + after;
}

/** The same value with each text said as `by` says texts under its key. Keys stay. */
export function veiled<T>(value: T, by: (key: string) => Veil): T {
  const text: unknown = JSON.stringify(value, (key, part: unknown) =>
    typeof part === 'string' ? by(key)(part) : part,
  );
  // What was written a line above, and texts stay texts.
  return typeof text === 'string' ? (JSON.parse(text) as T) : value;
}
