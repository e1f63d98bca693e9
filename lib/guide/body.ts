/** The parts that every card is made of, and the voice that fills in the names. */
import type { CardAction, CardView } from '../calls/sighting.ts';
import type { Checklist, Role, Step } from '../checklist/checklist.ts';
import type { Person } from '../checklist/fact.ts';
import type { ControlRef } from '../consoles/console.ts';
import { CARD, type CardWord } from '../words/card.ts';
import { fill, type ScreenLanguage } from '../words/language.ts';
import { calledIn, shorten } from './name.ts';

/** What differs from card to card; the rest is the frame around. */
export interface Body {
  readonly key: string;
  readonly instruction: string;
  readonly why: string;
  readonly more: string;
  readonly mode: CardView['mode'];
  readonly target: ControlRef | null;
  readonly dots: CardView['dots'];
  readonly actions: readonly CardAction[];
}

/** A sentence in the reader's language, with the names of the handover filled in. */
export type Say = (word: CardWord, values?: Readonly<Record<string, string>>) => string;

const NO_DOTS = { count: 0, at: 0 };

/** `rows`: who else stands on the page. */
export function speaker(checklist: Checklist, language: ScreenLanguage, rows: readonly Person[] = []): Say {
  const called = (role: Role): string => calledIn(checklist, role, rows);
  const names = {
    leaver: called('leaver'),
    keeper: called('keeper'),
    // Two people may have one name.
    address: shorten(checklist.keeper.person.email || checklist.keeper.person.name, 48),
    other: called(checklist.me === 'leaver' ? 'keeper' : 'leaver'),
    me: called(checklist.me),
  };
  return (word, values = {}) => fill(CARD[language][word], { ...names, ...values });
}

/** A card that points at nothing. */
export function notice(key: string, instruction: string, why: string, actions: readonly CardAction[]): Body {
  return { key, instruction, why, more: '', mode: 'notice', target: null, dots: NO_DOTS, actions };
}

export function action(
  say: Say,
  act: Exclude<CardAction['act'], 'override' | 'next'>,
  primary: boolean,
): CardAction {
  return { label: say(`act.${act}`), act, primary };
}

/** What folds behind "More"; '' where there is nothing to add. */
export function moreOf(step: Step, checklist: Checklist, say: Say): string {
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

/** What a label wears and nobody reads: arrows, carets, an ellipsis at its end. Alone it is the label. */
const WORN =
  /^[\s▲△▴▵▼▽▾▿►▶▸▹◀◂◄←↑→↓⌃⌄˄˅›‹»«❯❮🔽🔼⏷⏵]+|[\s▲△▴▵▼▽▾▿►▶▸▹◀◂◄←↑→↓⌃⌄˄˅›‹»«❯❮🔽🔼⏷⏵…]+$|\s*\.{3}$/gu;

/** A label as it is quoted: as the page shows it, without what it wears. */
export function quoted(label: string): string {
  const plain = unmark(label).replace(WORN, '');
  return /[\p{L}\p{N}]/u.test(plain) ? plain : unmark(label);
}

/** What the page says is quoted; its own asterisks must not end the quotation. */
export const unmark = (text: string): string => text.replaceAll('**', '*');
