/** Which card to show, given the checklist and what stands on the page. Pure; runs in the worker. */
import type { CardView, Sighting } from '../calls/sighting.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { compareAccount } from '../checklist/person.ts';
import type { ControlRef } from '../consoles/console.ts';
import type { ScreenLanguage } from '../words/language.ts';
import { action, type Body, moreOf, notice, type Say, speaker } from './body.ts';
import { frameIn } from './frame.ts';
import { shorten } from './name.ts';
import { onPage } from './onpage.ts';
import { duePrompt, refOf } from './path.ts';
import type { Path, Prompts } from './prompt.ts';
import { stepLine } from './step.ts';
import { isUnshown } from './unshown.ts';

export interface CardAsk {
  /** null: this tenant has no handover, and there is nothing to show. */
  readonly checklist: Checklist | null;
  readonly prompts: Prompts;
  /** What the frame saw last, or null before its first reading. */
  readonly sighting: Sighting | null;
  readonly language: ScreenLanguage;
  /** Whether the page is this customer's beyond doubt; until then some clicks are held. Left out: it is. */
  readonly sure?: boolean;
}

/** The page has to show whose it is before what is due. */
export const readFirst = (checklist: Checklist): Checklist => ({
  ...checklist,
  next: { ...checklist.next, step: 'readTenant' },
});

const isHeldUnsure = ({ next }: Checklist, { heldUnsure }: Prompts): boolean =>
  next.who === 'me' && heldUnsure.includes(next.step);

/** The checklist as this page has it, and the path of the step on a page that is the reader's own. */
export function wayOf(
  whole: Checklist,
  prompts: Prompts,
  sighting: Sighting | null,
  sure: boolean,
): { checklist: Checklist; path: Path | undefined } {
  // The way there is the same.
  const there = sighting?.place === prompts.paths.readTenant?.place;
  const checklist = !sure && there && isHeldUnsure(whole, prompts) ? readFirst(whole) : whole;
  const { next } = checklist;
  const path = next.who === 'me' && next.where === 'page' ? prompts.paths[next.step] : undefined;
  return { checklist, path };
}

/** Whether somebody has to sign in first: it is a page for that, or that of another account. */
export const awayFrom = (checklist: Checklist, prompts: Prompts, sighting: Sighting | null): boolean =>
  isSignIn(prompts, sighting) || otherAccount(checklist, prompts, sighting) !== null;

const isSignIn = (prompts: Prompts, sighting: Sighting | null): boolean =>
  sighting?.signedOut === true || prompts.signIn.some((place) => place === sighting?.place);

/** The card for one frame, and the controls that the frame is asked to locate for it. */
export function cardFor({ checklist: whole, prompts, sighting, language, sure = true }: CardAsk): {
  card: CardView | null;
  wanted: ControlRef[];
} {
  if (whole === null) return { card: null, wanted: [] };
  const { checklist, path } = wayOf(whole, prompts, sighting, sure);
  const wanted: ControlRef[] = [
    ...(path?.prompts.map((prompt) => refOf(prompt, checklist)).filter((ref) => ref !== null) ?? []),
  ];
  for (const control of [prompts.tells, ...prompts.quoted]) {
    if (!wanted.some((ref) => ref.control === control)) wanted.push({ control });
  }
  const say = speaker(checklist, language, sighting?.rows);
  // Who has entered it already is not asked again.
  const asks = sure && path !== undefined && checklist.next.step === 'readTenant';
  const body =
    asks && !awayFrom(checklist, prompts, sighting) && isUnshown(sighting, prompts.tells)
      ? notice('unshown', say('mine.unshown'), say('why.unshown'), [action(say, 'tenant', true)])
      : bodyOf(checklist, prompts, path, sighting, say);
  return {
    card: frame(body, whole, prompts, language),
    wanted,
  };
}

function bodyOf(
  checklist: Checklist,
  prompts: Prompts,
  path: Path | undefined,
  sighting: Sighting | null,
  say: Say,
): Body {
  const { next } = checklist;
  if (checklist.status === 'alarm') {
    return notice('alarm', say('mine.alarm'), say('why.alarm'), [action(say, 'popup', true)]);
  }
  if (path !== undefined) {
    if (isSignIn(prompts, sighting)) return notice('signIn', say('mine.signIn'), say('why.signIn'), []);
    const other = otherAccount(checklist, prompts, sighting);
    return other !== null
      ? notice('account', say('mine.account'), say('why.account', { account: shorten(other) }), [])
      : onPage(checklist, duePrompt(path, checklist, sighting), path, sighting, say);
  }
  if (next.step === 'finished' || next.who === 'nobody') return ended(checklist, say);
  if (next.step === 'awaitReply' || next.step === 'awaitClosing' || next.who === 'other') {
    return theirTurn(checklist, say);
  }
  return {
    ...notice(next.step, say(`mine.${next.step}`), say(`why.${next.step}`), [action(say, 'popup', true)]),
    more: moreOf(next.step, checklist, say),
  };
}

/** Who is signed in here instead of the reader; null where it is the reader, or cannot be told. */
function otherAccount(
  checklist: Checklist,
  { heldForOthers }: Prompts,
  sighting: Sighting | null,
): string | null {
  const account = sighting?.account ?? null;
  const other = compareAccount(account, checklist[checklist.me].person) === 'other';
  return heldForOthers.includes(checklist.next.step) && other ? account : null;
}

function theirTurn(checklist: Checklist, say: Say): Body {
  const { step } = checklist.next;
  const outage = checklist.status === 'outage' || step === 'recover';
  // Only the leaver can break off; the keeper has to ask for it.
  const breaks = step === 'close' && checklist.me === 'keeper';
  const theirs = say(breaks ? 'theirs.breakOff' : `theirs.${step}`);
  const why = say(outage ? 'why.outage' : 'why.theirTurn', { step: theirs });
  const waits = step === 'awaitReply' || step === 'awaitClosing';
  // Once the keeper looks again, nothing depends on the leaver any more.
  const finished = checklist.me === 'leaver' && (step === 'confirm' || step === 'report');
  const word = outage
    ? 'mine.outage'
    : finished
      ? 'mine.partFinished'
      : breaks
        ? 'mine.breakOff'
        : 'mine.theirTurn';
  return {
    ...notice(`their.${step}`, say(word), why, [action(say, 'popup', false)]),
    more: waits ? say(`why.${step}`) : '',
  };
}

function ended(checklist: Checklist, say: Say): Body {
  const dismiss = [action(say, 'dismiss', false)];
  const mine = checklist.me === 'leaver';
  if (checklist.status === 'brokenOff') {
    return notice(
      'brokenOff',
      say('mine.brokenOff'),
      say(mine ? 'why.brokenOff.leaver' : 'why.brokenOff'),
      dismiss,
    );
  }
  if (checklist.next.step !== 'finished') {
    const { step } = checklist.next;
    return {
      ...notice(step, say(`mine.${step}`), say(`why.${step}`), [action(say, 'popup', true)]),
      more: moreOf(step, checklist, say),
    };
  }
  const proven = checklist.me === 'keeper' || checklist.tasks.every((task) => task.status === 'done');
  const word = proven ? 'finished' : 'partFinished';
  const done = proven && !mine ? 'mine.finished.keeper' : (`mine.${word}` as const);
  return {
    ...notice(word, say(done), say(`why.${word}`), dismiss),
    more: moreOf('finished', checklist, say),
  };
}

function frame(body: Body, checklist: Checklist, prompts: Prompts, language: ScreenLanguage): CardView {
  return {
    ...body,
    // Of this handover and step: the page may show another one on the way, where it does not tell whose it is.
    key: `${checklist.handover}.${checklist.next.step}.${body.key}`,
    tenant: shorten(checklist.tenantName || checklist.tenant, 24),
    practice: checklist.practice,
    step: stepLine(checklist, prompts, language),
    ...frameIn(language),
  };
}
