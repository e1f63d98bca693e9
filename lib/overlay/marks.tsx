/** Text with `**…**`: what is quoted from a page is shown as a small plate, isolated from the direction around it. */
import type { JSX } from 'preact';

export function Marks({ text }: { text: string }): JSX.Element {
  return <>{text.split('**').map((part, at) => (at % 2 === 1 ? <b class="quote">{part}</b> : part))}</>;
}

/** The same text as it is read aloud. */
export function spoken(text: string): string {
  return text.replaceAll('**', '');
}
