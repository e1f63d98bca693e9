/** The card of a run, given its checklist and what stands on the page. Pure; runs in the worker. */
import type { CardAction, CardView } from '../calls/sighting.ts';
import type { RunTask } from '../checklist/run.ts';
import type { ControlId, Label } from '../consoles/console.ts';
import { CARD } from '../words/card.ts';
import { COURSE } from '../words/course.ts';
import { fill, type ScreenLanguage } from '../words/language.ts';
import { quoted, unmark } from './body.ts';
import { dueOn, type WayDue } from './due.ts';
import { frameIn } from './frame.ts';
import { called, lookFor } from './look.ts';
import { nameOf, shorten } from './name.ts';
import { type AboutOf, troublesFor, troubleWords } from './troubles.ts';
import type { Way } from './way.ts';
import { ownTask, type Standing, wayBeyond, wayOn } from './ways.ts';

export interface RunAsk extends Standing {
  readonly language: ScreenLanguage;
  /** How a control is called. */
  readonly namesOf: (control: ControlId) => Label;
  /** What an error message is about. */
  readonly aboutOf: AboutOf;
  /** The page's customer is not known: no fact is written here. */
  readonly nameless?: boolean;
}

type Body = Pick<
  CardView,
  'key' | 'instruction' | 'why' | 'warns' | 'more' | 'target' | 'mode' | 'actions' | 'dots'
>;

/** The card for the page that speaks; null where the reader has nothing to do and nothing to know. */
export function runCard(ask: RunAsk): CardView | null {
  const { checklist, guide, language } = ask;
  if (checklist.status !== 'running') return null;
  const body = bodyOf(ask);
  if (body === null) return null;
  const at = checklist.tasks.findIndex(({ id }) => id === ownTask(checklist)?.id);
  const title = guide.words[language].tasks[checklist.tasks[at]?.id ?? '']?.title ?? '';
  return {
    ...body,
    key: `${checklist.run}.${checklist.next.step}.${body.key}`,
    tenant: shorten(checklist.tenantName || checklist.tenant, 24),
    practice: checklist.practice,
    step: at < 0 ? '' : fill(COURSE[language].step, { n: at + 1, count: checklist.tasks.length, title }),
    ...frameIn(language),
  };
}

function bodyOf(ask: RunAsk): Body | null {
  const { checklist, language } = ask;
  const words = COURSE[language];
  const task = ownTask(checklist);
  if (task === null) return said(ask);
  const way = wayOn(ask);
  if (way === null) return elsewhere(ask, task);
  const due = dueOn(way, ask.sighting, ask.hinted);
  if (ask.sighting?.signedOut === true && due.reach < 0)
    return notice('signIn', CARD[language]['mine.signIn'], CARD[language]['why.signIn'], []);
  if (ask.nameless) {
    const name: CardAction = { label: words['act.customer'], act: 'tenant', primary: true };
    return notice('whose', words['mine.whose'], words['why.whose'], [name]);
  }
  return onWay(ask, task, way, due);
}

/** What the reader has to say before anything goes on; null where nothing. */
function said({ checklist, guide, language }: RunAsk): Body | null {
  const { next } = checklist;
  const words = COURSE[language];
  const popup: CardAction = { label: CARD[language]['act.popup'], act: 'popup', primary: true };
  if (next.step === 'attest') {
    const { title = next.what } = guide.words[language].attested[next.what] ?? {};
    return notice(`attest.${next.what}`, fill(words['mine.attest'], { title }), words['why.attest'], [popup]);
  }
  if (next.step === 'share') {
    const part = checklist.parts.find(({ persona }) => persona === next.to);
    const name = part ? nameOf(part.person) : '';
    const word = next.first ? 'mine.shareFirst' : 'mine.share';
    return notice(`share.${next.to}`, fill(words[word], { name }), words['why.share'], [popup]);
  }
  return null;
}

/** The error message that the page shows, or showed just now, explained; null where none concerns the task. */
function troubleOn({ checklist, guide, sighting, language, aboutOf }: RunAsk) {
  const [id] = troublesFor(checklist, guide, sighting?.troubles ?? [], aboutOf);
  const words = id === undefined ? undefined : troubleWords(id, language);
  if (id === undefined || words === undefined) return null;
  const past = sighting?.past !== undefined;
  const what = [words.means, words.remedy].join(language === 'ja' ? '' : ' ');
  return { id, past, ...words, says: past ? fill(COURSE[language]['why.past'], { what }) : what };
}

function notice(key: string, instruction: string, why: string, actions: readonly CardAction[]): Body {
  return {
    key,
    instruction,
    why,
    more: '',
    target: null,
    mode: 'notice',
    actions,
    dots: { count: 0, at: 0 },
  };
}

function elsewhere(ask: RunAsk, { id }: RunTask): Body | null {
  const { guide, language } = ask;
  const words = COURSE[language];
  const way = wayBeyond(ask);
  if (way === null) return null;
  const console = words[`console.${way.console}`];
  const title = guide.words[language].tasks[id]?.title ?? id;
  const trouble = troubleOn(ask);
  if (trouble !== null && !trouble.past) {
    const body = notice(`trouble.${trouble.id}`, trouble.means, trouble.remedy, [goTo(way, language)]);
    return { ...body, warns: true };
  }
  return notice(
    `elsewhere.${id}`,
    fill(words['mine.elsewhere'], { console, title }),
    words['why.elsewhere'],
    [goTo(way, language)],
  );
}

/** Brings the tab of a way's console to the front. */
const goTo = ({ console }: Way, language: ScreenLanguage): CardAction => ({
  label: fill(COURSE[language]['act.next'], { console: COURSE[language][`console.${console}`] }),
  act: 'next',
  primary: true,
});

/** A longer heading names no place in a sentence, characters. */
const LONGEST = 40;

/** A heading without the signs around it: a cross that closes, an arrow. */
const plain = (heading: string): string =>
  unmark(heading).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})）]+$/gu, '');

/** What the page asks comes before what is waited for. */
const asksFirst = ({ sighting }: RunAsk, { how }: WayDue): boolean =>
  how === 'waiting' && sighting?.dialog === true;

/** What the reader is to do where nothing is pointed at. */
function describe(ask: RunAsk, due: WayDue, label: string): string {
  const { guide, language, sighting } = ask;
  const { prompt, reach, how } = due;
  const other = guide.words[language].others?.[prompt.only?.words ?? ''];
  if (how === 'foreign' && other !== undefined) return other;
  if (asksFirst(ask, due)) return COURSE[language]['mine.answer'];
  const here = reach < 0 && sighting?.place ? guide.words[language].places?.[sighting.place] : undefined;
  return here ?? lookFor(ask, prompt, label);
}

/** Why it does not simply go on; undefined where it does. */
function stuckBy({ how, seen }: WayDue, language: ScreenLanguage): string | undefined {
  const words = COURSE[language];
  if (seen?.filled === 'space') return words['why.space'];
  if (how === 'unsure') return CARD[language]['why.unsure'];
  if (how === 'disabled') return words['why.disabled'];
  return how === 'foreign' ? words['why.foreign'] : undefined;
}

function onWay(ask: RunAsk, task: RunTask, way: Way, due: WayDue): Body {
  const { checklist, guide, language, namesOf, sighting } = ask;
  const words = COURSE[language];
  const course = guide.words[language];
  const { prompt, seen, how, at } = due;
  const { beside } = prompt;
  const also =
    beside && sighting?.controls.some((one) => one.ref.control === beside.control && one.found !== 'none');
  const own = course.prompts[(also ? beside.words : prompt.words) ?? ''];
  const pointing = how === 'pointing' && seen !== null;
  const label = quoted(seen?.label ?? '');
  const heading = plain(seen?.region ?? '');
  const region = heading.length > LONGEST ? '' : heading;
  const values = {
    label: label || called(namesOf(prompt.control), language),
    region,
    munchkin: checklist.tenant,
    in: region === '' || region === label ? '' : fill(words.in, { region }),
  };
  // A sentence of its own that quotes a region needs one.
  const sentence =
    own && (region !== '' || !own.do.includes('{region}')) ? own.do : words[`do.${prompt.act}`];
  const blank = label === '' && own === undefined;
  const instruction = pointing
    ? blank
      ? words[`blank.${prompt.act}`]
      : fill(sentence, values)
    : describe(ask, due, label);
  const { why = '', more = '' } = course.tasks[task.id] ?? {};
  const titles = task.early.map((id) => course.tasks[id]?.title ?? id);
  const early = titles.length > 0 ? fill(words['more.early'], { tasks: titles.join(', ') }) : '';
  const beyond = wayBeyond(ask);
  const trouble = troubleOn(ask);
  const inPopup = (word: 'act.didIt' | 'act.showOnce'): CardAction => ({
    label: CARD[language][word],
    act: 'popup',
    primary: false,
  });
  const shows = how === 'foreign' ? [] : [inPopup('act.didIt')];
  if (how === 'unsure') shows.unshift(inPopup('act.showOnce'));
  return {
    key: [task.id, at, asksFirst(ask, due) ? 'answer' : how, trouble?.id]
      .filter((part) => part !== undefined)
      .join('.'),
    instruction,
    why: trouble?.says ?? stuckBy(due, language) ?? why,
    ...(((trouble !== null && !trouble.past) || how === 'foreign') && { warns: true }),
    more: [early, more].filter(Boolean).join('\n'),
    target: pointing ? { control: prompt.control } : null,
    mode: pointing ? 'pointing' : how === 'unsure' ? 'unsure' : 'waiting',
    actions: beyond !== null ? [goTo(beyond, language)] : pointing ? [] : shows,
    dots: { count: way.prompts.length, at },
  };
}
