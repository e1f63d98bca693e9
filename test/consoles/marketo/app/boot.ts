/** What the server wrote into the document: who is signed in, and how this console behaves. */
import type { Boot } from './wire.ts';
import { say, type TextKey } from './words.ts';

function read(): Boot {
  const text = document.querySelector('script[data-boot]')?.textContent ?? '';
  // Written by html.ts from a value of this type, in the same process that serves this file.
  const boot: Boot = JSON.parse(text);
  return boot;
}

export const boot: Boot = read();

/** A text of the page, in the language of this session and the wording of this console. */
export function t(key: TextKey, values?: Readonly<Record<string, string | number>>): string {
  return say(boot.language, key, values, boot.switches.wording);
}

/** Resolves after the delay with which content comes here. */
export function late(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, boot.switches.late));
}
