/** The words of a held click. Pure; runs in the worker. */
import type { CardAction, HoldView, Sighting } from '../calls/sighting.ts';
import type { Checklist, Click, Hold, HoldReason, Step } from '../checklist/checklist.ts';
import type { Person } from '../checklist/fact.ts';
import { HOLD, type HoldWord } from '../words/hold.ts';
import { fill, type ScreenLanguage } from '../words/language.ts';
import { quoted } from './body.ts';
import { calledIn, nameAmong, shorten } from './name.ts';

/** Stands in `Click.row` for a user whom no fact names and whom the page has not told yet. */
export const SOMEBODY_ELSE = 'somebody else';

export interface HoldAsk {
  readonly hold: Hold;
  /** null where this tenant has no handover, or the tenant is not known. */
  readonly checklist: Checklist | null;
  readonly click: Click;
  readonly language: ScreenLanguage;
  /** Label of the held control as the page shows it; '' or left out where it is not known. */
  readonly labelOnPage?: string;
  /** The page stands where it would tell whose it is, and does not. */
  readonly unshown?: boolean;
}

const TITLES: Readonly<Partial<Record<HoldReason, HoldWord>>> = {
  tenantUnknown: 'title.nothing',
  silent: 'title.nothing',
  connectNobody: 'title.connection',
  connectAccount: 'title.connection',
  rowUnread: 'title.nothing',
  rowOthers: 'title.row',
  removalNamed: 'title.removal',
  removalFirst: 'title.removal',
  removalUnknown: 'title.removal',
};

/** What a hold may offer. */
type HoldAct = Exclude<CardAction['act'], 'next'>;

/** Where the way out is not a step of the checklist. */
const WAYS: Readonly<Partial<Record<HoldReason, HoldAct>>> = {
  tenantUnknown: 'tenant',
  silent: 'reload',
  noHandover: 'popup',
  connectNobody: 'popup',
  digitsOpen: 'popup',
  challengeOld: 'popup',
  contrary: 'popup',
  twoSeats: 'popup',
  pageStale: 'reload',
  pageState: 'reload',
};

const RELOADS: readonly Step[] = ['reloadToProve', 'reloadToRelease', 'reloadToClose', 'confirm'];
const IN_POPUP: readonly Step[] = [
  'invite',
  'join',
  'reply',
  'tellRefused',
  'askAgain',
  'confirmDigits',
  'close',
  'report',
  'swap',
];

/** Title: what is safe. Then who would be cut off, what comes first, and the ways on. */
export function holdView(ask: HoldAsk): HoldView {
  const { hold, checklist, click, language, labelOnPage = '' } = ask;
  const words = HOLD[language];
  const label = quoted(labelOnPage).trim();
  const names = {
    leaver: checklist === null ? words.somebody : calledIn(checklist, 'leaver'),
    keeper: checklist === null ? words.somebody : calledIn(checklist, 'keeper'),
    actor: actorOf(hold, checklist, language),
    row: rowName(click, checklist, language),
    click: fill(words[label === '' ? 'click.blank' : 'click.label'], { label }),
  };
  const say = (word: HoldWord): string => upper(fill(words[word], names));
  const first = [say(firstWord(ask)), hold.pass === 'secondClick' ? words.again : '']
    .filter(Boolean)
    .join(language === 'ja' ? '' : ' ');
  const title = say(TITLES[hold.reason] ?? 'title.team');
  return {
    lang: language,
    kicker: words.kicker,
    // Whom no handover names, the page names best.
    ...(click.row !== null && participant(click.row, checklist) === undefined
      ? { row: names.row, ...(checklist && { namesakes: namesakesOf(checklist, language) }) }
      : {}),
    title,
    notice: fill(words.notice, { title, first }),
    harm: say(`harm.${hold.reason}`),
    first,
    actions: actionsOf(hold, checklist, words),
  };
}

const namesakesOf = (
  { leaver, keeper }: Checklist,
  language: ScreenLanguage,
): NonNullable<HoldView['namesakes']> =>
  [leaver.person, keeper.person].flatMap(({ name }) =>
    name === ''
      ? []
      : { name, called: fill(HOLD[language]['row.namesake'], { row: withTitle(shorten(name), language) }) },
  );

/** The access has been taken away, and the keeper does not know yet. */
const toInvite = ({ reason }: Hold, checklist: Checklist | null): boolean =>
  reason === 'keeperHasAccess' && checklist?.next.role === 'leaver' && checklist.next.step === 'invite';

/** Where the page could tell whose it is, it is to be looked at; where nobody may connect, whoever is in the handover is told whose step it is. */
function firstWord({ hold, checklist, unshown }: HoldAsk): HoldWord {
  const { reason } = hold;
  if (reason === 'tenantUnknown' && unshown) return 'first.tenantUnknown.unshown';
  if (toInvite(hold, checklist)) return 'first.keeperHasAccess.revoked';
  if (reason !== 'connectNobody' || checklist === null) return `first.${reason}`;
  return checklist.next.who === 'me' ? 'first.keeperDisconnect' : 'first.connectNobody.mine';
}

/** Label of the control that a click is on, as the frame last read it; '' where it is not on the page or not certain. */
export function labelOf(sighting: Sighting | null, click: Click): string {
  const seen = sighting?.controls.find(({ ref, found }) => {
    const name = ref.control.slice(ref.control.indexOf('.') + 1);
    return found === 'one' && name === click.control && (ref.row ?? null) === click.row;
  });
  return seen?.label ?? '';
}

function actionsOf(
  hold: Hold,
  checklist: Checklist | null,
  words: Readonly<Record<HoldWord, string>>,
): CardAction[] {
  const way = wayOf(hold, checklist);
  const made = (act: HoldAct, primary: boolean): CardAction => ({
    act,
    primary,
    label: words[`act.${act}`],
  });
  return [
    ...(way === null ? [] : [made(way, true)]),
    made('dismiss', way === null),
    ...(hold.pass === 'override' ? [made('override', false)] : []),
  ];
}

function wayOf(hold: Hold, checklist: Checklist | null): HoldAct | null {
  const { reason, remedy } = hold;
  if (toInvite(hold, checklist)) return 'popup';
  if (remedy !== null && checklist !== null && remedy.role === checklist.me) {
    if (RELOADS.includes(remedy.step)) return 'reload';
    if (IN_POPUP.includes(remedy.step)) return 'popup';
  }
  return WAYS[reason] ?? null;
}

/** Who does what comes first; the reader where nobody is named. */
function actorOf(hold: Hold, checklist: Checklist | null, language: ScreenLanguage): string {
  if (checklist === null) return HOLD[language].somebody;
  const role = hold.remedy?.role ?? checklist.next.role;
  return withTitle(calledIn(checklist, role), language);
}

/** Name of the user in the row: as the handover names them, else as the page does. */
function rowName({ row }: Click, checklist: Checklist | null, language: ScreenLanguage): string {
  if (row === null || row === '' || row === SOMEBODY_ELSE) return HOLD[language]['row.unknown'];
  const known = participant(row, checklist);
  const both = checklist === null ? [] : [checklist.leaver.person, checklist.keeper.person];
  return withTitle(known === undefined ? shorten(row) : nameAmong(known, both), language);
}

const participant = (row: string, checklist: Checklist | null): Person | undefined =>
  [checklist?.leaver.person, checklist?.keeper.person].find(
    (person) =>
      person !== undefined && (person.email === row || person.name.toLowerCase() === row.toLowerCase()),
  );

const withTitle = (name: string, language: ScreenLanguage): string =>
  language === 'ja' ? `${name} さん` : name;

/** A sentence that begins with `this user` begins with a capital letter; names stay as they are written. */
function upper(sentence: string): string {
  return /^(this|a|the) /.test(sentence) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
