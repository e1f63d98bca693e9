import type { Click } from '../checklist/checklist.ts';
import type { Clues, GuardedConsole } from '../consoles/console.ts';
import { marksOf } from '../locator/marks.ts';
import { textOf } from '../locator/name.ts';
import { holdsPage, isDialog, regionOf } from '../locator/region.ts';
import { bare, emailsIn, fold } from '../locator/text.ts';
import { lineage, up } from '../locator/tree.ts';
import type { Actor } from './actor.ts';
import { FIELDS } from './guard.ts';
import { cut, ends, type Judged, link } from './judged.ts';
import { onRow, type Surroundings } from './surroundings.ts';

/**
 * The dialog around an element: one by role or class, or a box that stands before the page. The outermost: its parts
 * are named after it, and the question stands in another part than the answers.
 */
export function dialogAround(element: Element, clues: Clues): Element | null {
  const [, ...around] = lineage(element);
  const { kind, element: front } = regionOf(element, clues);
  return (
    around.findLast(isDialog) ?? (kind === 'dialog' ? front : (around.find((at) => fixed(at, clues)) ?? null))
  );
}

/** Stays in its place whatever is scrolled, and is neither a part of the page's frame nor the page itself. */
const fixed = (box: Element, clues: Clues): boolean =>
  getComputedStyle(box).position === 'fixed' && regionOf(box, clues).kind === 'main' && !holdsPage(box);

/** Longest text of a question with its answers, in characters. */
const QUESTION = 300;
const ANSWERS = 'button,a,input,[role=button],[role=link]';

/** The box of a question that stands in the page itself: somebody confirms, and beside it is what changes nothing. */
export function questionAround({ element, text }: Actor, { danger }: GuardedConsole): Element | null {
  if (!danger.confirms.test(text)) return null;
  for (const at of lineage(up(element))) {
    if (/^(main|body|table)$/.test(at.localName) || textOf(at, QUESTION + 1).length > QUESTION) return null;
    // What is filled in is saved or left, and nobody asks.
    if (at.querySelector(`${FIELDS},select`)) return null;
    const answers = [...at.querySelectorAll(ANSWERS)].map((answer) => fold(bare(textOf(answer, 60))));
    const declines = answers.filter((answer) => answer !== '' && danger.harmless.test(answer));
    // Back and on lead through the pages of a list, too.
    if (declines.some((answer) => !danger.back.test(answer) || /[?？]/.test(textOf(at, QUESTION)))) return at;
  }
  return null;
}

/** What a page tells. */
const MESSAGES = '[role=alert],[role=status],[class~=alert],[class*=toast],[class*=notif]';
/** Longest text, in characters, that is no message where it is no sentence: a state, which a cross may end ("Connected ×"). */
const STATE = 24;

/** Whether a cross only closes the message that it stands on; `marks`: those of its picture. */
export function closesMessage(element: Element, marks: string, danger: GuardedConsole['danger']): boolean {
  const message = element.closest(MESSAGES);
  if (message === null || danger.icon.test(marks.replace(CROSSES, ''))) return false;
  const said = fold(textOf(message, STATE + 10));
  return said.length > STATE || /[.!。]/.test(said) || !danger.state.test(said);
}

/** Parts of a picture that is a cross. */
const CROSSES = /close|clear|cross|x ?mark|times|minus|remove|[❌✖✕]/g;

/** A button of a dialog at a guarded place: what confirming it may end. */
export function judgeDialog(actor: Actor, dialog: Element, around: Surroundings): Judged | null {
  const { danger, clues } = around.console;
  const { element, active } = actor;
  const plain = fold(bare(textOf(element, 120)) || bare(actor.text));
  // A cross closes the dialog; only what plainly throws away does not.
  const pictured = !/\p{L}/u.test(plain) && danger.icon.test(marksOf(element).replace(CROSSES, ''));
  if (!active || element.matches('select,textarea,input:not([type=button],[type=submit],[type=image])'))
    return null;
  if ((plain === '' && !pictured) || danger.harmless.test(plain)) return null;
  const said = fold(textOf(dialog, 1500));
  const { passed, given, row } = around.memory;
  const own = pictured || ends(around.console, plain);
  const links = danger.link.test(plain) && !own;
  const confirms = danger.confirms.test(plain);
  const takes = ends(around.console, said);
  const warns = takes || danger.sure.test(said);
  if (!own && !links && !(confirms && (warns || passed)) && !(passed && warns)) return null;
  const clicks: Click[] = [...(passed ?? [])];
  // All of the settings may stand in it: then the own control does.
  if (own && clues.tenantField.test(said) && dialog.querySelector('input')) clicks.push(cut);
  const [email, another] = emailsIn(said);
  if (email && !another && !clicks.some((click) => click.row === email))
    clicks.push(onRow(around, { name: '', email }));
  if (clicks.length === 0 && row !== null) clicks.push(onRow(around, row));
  if (clicks.length === 0) {
    if (around.guards === 'people') {
      if (links) return null;
      clicks.push(onRow(around, null));
    } else if (links || (!own && danger.link.test(said) && !takes)) clicks.push(link);
    else clicks.push(cut, onRow(around, null));
  }
  const inherits = clicks.every((click) => passed?.includes(click));
  return { clicks, element, grants: inherits && given && !takes, confirms: inherits };
}
