import { finder } from '@medv/finder';
import { queryAllByRole } from '@testing-library/dom';
import type { Control } from '../../lib/consoles/console.ts';
import { variants } from '../../lib/locator/text.ts';
import type { Answer } from './run.ts';
import type { Language } from './words.ts';

/** Playwright's own locators inside of the page: its documented console (PWDEBUG=console). */
interface PlaywrightConsole {
  readonly getByRole: (
    role: string,
    options: { name: RegExp },
  ) => PlaywrightConsole & { readonly elements: readonly Element[] };
}
declare global {
  interface Window {
    readonly playwright?: PlaywrightConsole;
  }
}

const NONE: Answer = { element: null, asked: true };

/** What is asked for; `row`: the address of the user whose row it is. */
export interface Question {
  readonly control: Control;
  readonly language: Language;
  readonly row: string | null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names as somebody would write them into a test: those of the control, in the page's language. */
function nameIn({ control, language }: Question): RegExp {
  const names = control.names[language] ?? control.names['*'] ?? [];
  const all = [...variants({ [language]: names })].map(escaped).join('|');
  return new RegExp(`^\\s*(${all})\\s*$`, 'i');
}

function only(found: Iterable<Element>): Answer {
  const elements = [...new Set(found)];
  return elements.length === 1 ? { element: elements[0] ?? null, asked: true } : NONE;
}

/** By role and name, in the row whose name holds the address. */
export function playwright(document: Document, question: Question): Answer {
  const api = document.defaultView?.playwright;
  if (api === undefined || document.querySelector('iframe') !== null) return { element: null, asked: false };
  const { control, row } = question;
  const from = row === null ? api : api.getByRole('row', { name: new RegExp(escaped(row)) });
  return only(control.roles.flatMap((role) => from.getByRole(role, { name: nameIn(question) }).elements));
}

export function testingLibrary(body: HTMLElement, question: Question): Answer {
  const { control, row } = question;
  const name = nameIn(question);
  const boxes = row === null ? [body] : queryAllByRole(body, 'row', { name: new RegExp(escaped(row)) });
  return only(boxes.flatMap((box) => control.roles.flatMap((role) => queryAllByRole(box, role, { name }))));
}

/** A selector as a recorder would write it down, on the page as it was. */
export function recorded(element: Element): string | null {
  if (element.getRootNode() !== element.ownerDocument) return null;
  return finder(element, { root: element.ownerDocument.body, timeoutMs: 200 });
}

export const replayed = (document: Document, selector: string): Answer =>
  only(document.querySelectorAll(selector));
