/** Which card to show, given the checklist and what stands on the page. Pure; runs in the worker. */
import type { CardAction, CardView, Sighting } from '../calls/sighting.ts';
import type { Checklist, Step } from '../checklist/checklist.ts';
import type { ControlRef } from '../consoles/console.ts';
import { CARD, type CardWord, HEADED } from '../words/card.ts';
import { fill, type ScreenLanguage } from '../words/language.ts';
import { nameOf, shorten } from './name.ts';
import { type Due, duePrompt, refOf } from './path.ts';
import type { Path, Prompts } from './prompt.ts';
import { stepLine } from './step.ts';

export interface CardAsk {
  /** null: this tenant has no handover, and there is nothing to show. */
  readonly checklist: Checklist | null;
  readonly prompts: Prompts;
  /** What the frame saw last, or null before its first reading. */
  readonly sighting: Sighting | null;
  readonly language: ScreenLanguage;
}

/** What differs from card to card; the rest is the frame around. */
interface Body {
  readonly key: string;
  readonly instruction: string;
  readonly why: string;
  readonly more: string;
  readonly mode: CardView['mode'];
  readonly target: ControlRef | null;
  readonly dots: CardView['dots'];
  readonly actions: readonly CardAction[];
}

type Say = (word: CardWord, values?: Readonly<Record<string, string>>) => string;

const NO_DOTS = { count: 0, at: 0 };

/** The card for one frame, and the controls that the frame is asked to locate for it. */
export function cardFor({ checklist, prompts, sighting, language }: CardAsk): {
  card: CardView | null;
  wanted: ControlRef[];
} {
  if (checklist === null) return { card: null, wanted: [] };
  const { next } = checklist;
  const path = next.who === 'me' && next.where === 'page' ? prompts.paths[next.step] : undefined;
  const wanted: ControlRef[] = [
    ...(path?.prompts.map((prompt) => refOf(prompt, checklist)).filter((ref) => ref !== null) ?? []),
  ];
  for (const control of prompts.quoted) {
    if (!wanted.some((ref) => ref.control === control)) wanted.push({ control });
  }
  const say = speaker(checklist, language);
  return {
    card: frame(bodyOf(checklist, prompts, path, sighting, say), checklist, prompts, language),
    wanted,
  };
}

function speaker(checklist: Checklist, language: ScreenLanguage): Say {
  const other = checklist.me === 'leaver' ? checklist.keeper : checklist.leaver;
  const names = {
    leaver: nameOf(checklist.leaver.person),
    keeper: nameOf(checklist.keeper.person),
    other: nameOf(other.person),
  };
  return (word, values = {}) => fill(CARD[language][word], { ...names, ...values });
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
    const away = sighting?.signedOut || prompts.signIn.some((place) => place === sighting?.place);
    return away
      ? notice('signIn', say('mine.signIn'), say('why.signIn'), [])
      : onPage(checklist, duePrompt(path, checklist, sighting), path, say);
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

function onPage(checklist: Checklist, due: Due, path: Path, say: Say): Body {
  const { step } = checklist.next;
  const { id } = due.prompt;
  const region = due.seen?.region ?? '';
  const headed = HEADED.find((name) => name === id);
  const near = headed === undefined ? '' : say(`near.${headed}`);
  const inRegion = region === '' ? near : say(`in.${id}`, { region: unmark(region) });
  const label = unmark(due.seen?.label ?? '');
  const body = {
    key: `${checklist.handover}.${step}.${id}.${due.how}`,
    more: moreOf(step, checklist, say),
    dots: { count: path.prompts.length, at: due.at },
    target: due.ref,
  };
  const popup = action(say, 'popup', false);
  switch (due.how) {
    case 'reload':
      return {
        ...body,
        instruction: say('do.reload'),
        why: say(`why.${step}`),
        mode: 'notice',
        actions: [action(say, 'reload', true)],
      };
    case 'unsure':
      return {
        ...body,
        instruction: say(`look.${id}`),
        why: say('why.unsure'),
        mode: 'unsure',
        target: null,
        actions: [
          { ...popup, label: say('act.showOnce') },
          { ...popup, label: say('act.didIt') },
        ],
      };
    case 'waiting': {
      const reads = step === 'readTenant' || due.prompt.control === null;
      return {
        ...body,
        instruction: say(reads && due.at + 1 === path.prompts.length ? `mine.${step}` : `look.${id}`),
        why: say(reads ? 'why.reading' : 'why.waiting'),
        mode: 'waiting',
        actions: [reads ? action(say, step === 'readTenant' ? 'tenant' : 'reload', false) : popup],
      };
    }
    case 'disabled':
      return id === 'connect' && label !== ''
        ? {
            ...body,
            instruction: say('mine.blocked', { label }),
            why: say('why.blocked'),
            mode: 'pointing',
            actions: [],
          }
        : {
            ...body,
            instruction: say(`look.${id}`),
            why: say('why.waiting'),
            mode: 'waiting',
            actions: [popup],
          };
    case 'pointing': {
      const asks = id === 'revokeRow' && checklist.workspace === null;
      return {
        ...body,
        instruction: label === '' ? say(`blank.${id}`) : say(`do.${id}`, { label, in: inRegion }),
        why: whyAt(due, checklist, say),
        mode: 'pointing',
        actions: asks
          ? [{ ...popup, label: say('act.noteWorkspace') }]
          : id === 'setUp' && path.prompts.at(-1)?.control === null
            ? [action(say, 'reload', false)]
            : [],
      };
    }
  }
}

/** Why this prompt: at the control itself what happens next, on the way there why the step is needed. */
function whyAt(due: Due, checklist: Checklist, say: Say): string {
  switch (due.prompt.id) {
    case 'revokeRow':
      return say(checklist.workspace === null ? 'why.workspace' : 'why.ring.revokeRow');
    case 'connect':
      return say(checklist.next.step === 'recover' ? 'why.recover' : 'why.ring.connect');
    case 'search':
      return say('why.search');
    default:
      return say(`why.${checklist.next.step}`);
  }
}

function moreOf(step: Step, checklist: Checklist, say: Say): string {
  const noted = checklist.workspace
    ? say('more.workspace', { workspace: shorten(checklist.workspace, 80) })
    : '';
  switch (step) {
    case 'revoke':
      return [noted || say('why.ring.revokeRow'), say('more.revoke')].join('\n');
    case 'connect':
    case 'disconnect':
    case 'recover':
    case 'vendor':
    case 'confirm':
    case 'confirmDigits':
      return say(`more.${step}`);
    case 'giveBack':
    case 'finished':
      return noted;
    default:
      return '';
  }
}

function theirTurn(checklist: Checklist, say: Say): Body {
  const { step } = checklist.next;
  const outage = checklist.status === 'outage' || step === 'recover';
  const why = say(outage ? 'why.outage' : 'why.theirTurn', { step: say(`theirs.${step}`) });
  const waits = step === 'awaitReply' || step === 'awaitClosing';
  // Once the keeper looks again, nothing depends on the leaver any more.
  const finished = checklist.me === 'leaver' && (step === 'confirm' || step === 'report');
  const word = outage ? 'mine.outage' : finished ? 'mine.partFinished' : 'mine.theirTurn';
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

function notice(key: string, instruction: string, why: string, actions: readonly CardAction[]): Body {
  return { key, instruction, why, more: '', mode: 'notice', target: null, dots: NO_DOTS, actions };
}

function action(
  say: Say,
  act: CardAction['act'] & ('reload' | 'popup' | 'tenant' | 'dismiss'),
  primary: boolean,
): CardAction {
  return { label: say(`act.${act}`), act, primary };
}

/** What the page says is quoted; its own asterisks must not end the quotation. */
const unmark = (text: string): string => text.replaceAll('**', '*');

function frame(body: Body, checklist: Checklist, prompts: Prompts, language: ScreenLanguage): CardView {
  const words = CARD[language];
  return {
    ...body,
    key: body.key.startsWith(checklist.handover) ? body.key : `${checklist.handover}.${body.key}`,
    tenant: shorten(checklist.tenantName || checklist.tenant, 24),
    practice: checklist.practice,
    step: stepLine(checklist, prompts, language),
    words: {
      fold: words['frame.fold'],
      more: words['frame.more'],
      less: words['frame.less'],
      pill: words['frame.pill'],
      practice: words['frame.practice'],
      scroll: words['frame.scroll'],
    },
    lang: language,
  };
}
