/** The card of a step on a page: what the due prompt says, and why. */
import type { Sighting } from '../calls/sighting.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { type CardWord, HEADED } from '../words/card.ts';
import { action, type Body, moreOf, quoted, type Say, unmark } from './body.ts';
import type { Due } from './path.ts';
import type { Path, PromptId } from './prompt.ts';

const AT_ROW: readonly PromptId[] = ['rowMenu', 'selectRow', 'revokeChosen', 'revokeRow'];

/** The workspace goes with the access, so it is noted before the row is touched. */
const notesFirst = ({ prompt }: Due, { next, workspace }: Checklist): boolean =>
  next.step === 'revoke' && AT_ROW.includes(prompt.id) && workspace === null;

/** The card's body for the prompt that is due. */
export function onPage(
  checklist: Checklist,
  due: Due,
  path: Path,
  sighting: Sighting | null,
  say: Say,
): Body {
  const { dialog = false, asks = false } = sighting ?? {};
  const { step } = checklist.next;
  const { id } = due.prompt;
  const region = due.seen?.region ?? '';
  const headed = HEADED.find((name) => name === id);
  const near = headed === undefined ? '' : say(`near.${headed}`);
  const inRegion = region === '' ? near : say(`in.${id}`, { region: unmark(region) });
  const label = quoted(due.seen?.label ?? '');
  const body = {
    key: `${step}.${id}.${due.how}`,
    more: moreOf(step, checklist, say),
    dots: dotsOf(due, path),
    target: due.ref,
  };
  const popup = action(say, 'popup', false);
  // What lies behind a question is not pointed at.
  if (asks && due.how !== 'reload')
    return {
      ...body,
      key: `${step}.${id}.asks`,
      instruction: say('do.asks'),
      why: whyAt(due, checklist, say),
      mode: 'waiting',
      target: null,
      actions: [],
    };
  switch (due.how) {
    case 'reload':
      return {
        ...body,
        instruction: say(dialog ? 'do.answer' : 'do.reload'),
        why: say(dialog ? 'why.answer' : `why.${step}`),
        mode: 'notice',
        actions: dialog ? [] : [action(say, 'reload', true)],
      };
    case 'unsure':
    case 'missing':
      return {
        ...body,
        instruction: say(`look.${id}`),
        why: say(`why.${due.how}`),
        mode: 'unsure',
        target: null,
        actions: [
          { ...popup, label: say('act.showOnce') },
          { ...popup, label: say('act.didIt') },
        ],
      };
    case 'others':
      return {
        ...body,
        instruction: say(`look.${id}`),
        why: say('why.others'),
        mode: 'unsure',
        target: null,
        actions: [],
      };
    case 'waiting': {
      const reads = step === 'readTenant' || due.prompt.control === null;
      return {
        ...body,
        instruction: say(reads && due.at + 1 === path.prompts.length ? `mine.${step}` : `look.${id}`),
        why: say(reads ? 'why.reading' : awaits(checklist, due)),
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
      const asks = notesFirst(due, checklist);
      return {
        ...body,
        instruction: label === '' ? say(`blank.${id}`) : say(`do.${id}`, { label, in: inRegion }),
        why: whyAt(due, checklist, say),
        mode: 'pointing',
        actions: asks
          ? [{ ...popup, label: say('act.noteWorkspace') }]
          : id === 'setUp' && path.prompts.at(-1)?.control === null
            ? [action(say, 'reload', false)]
            : step === 'readTenant' && due.at + 1 === path.prompts.length
              ? [action(say, 'tenant', false)]
              : [],
      };
    }
  }
}

/** Where the prompt stands on the way; another way to the last one has the last one's place. */
function dotsOf({ prompt, at }: Due, { prompts }: Path): { count: number; at: number } {
  const count = prompts.filter(({ by }) => by === undefined).length;
  return { count, at: prompt.by === undefined ? Math.min(at, count - 1) : count - 1 };
}

/**
 * Why nothing is pointed at yet. What only admins of Sales see may never come on the keeper's page: they may not be one
 * yet. A row may be there already, drawn in a way that is not known.
 */
function awaits({ me }: Checklist, { prompt }: Due): CardWord {
  if (prompt.row !== undefined || prompt.id === 'search') return 'why.waitingRow';
  return me === 'keeper' && /^(connect|marketo)$/.test(prompt.id) ? 'why.noAdmin' : 'why.waiting';
}

/** Why this prompt: at the control itself what happens next, on the way there why the step is needed. */
function whyAt(due: Due, checklist: Checklist, say: Say): string {
  if (notesFirst(due, checklist)) return say('why.workspace');
  switch (due.prompt.id) {
    case 'revokeRow':
    case 'revokeChosen':
      return say('why.ring.revokeRow');
    case 'connect':
      return say(checklist.next.step === 'recover' ? 'why.recover' : 'why.ring.connect');
    case 'search':
      return say('why.search');
    default:
      return say(`why.${checklist.next.step}`);
  }
}
