/** What is read aloud: each prompt, each hold and each pointing once. */
import type { CardView } from '../calls/sighting.ts';
import { spoken } from './marks.tsx';
import type { Overlay } from './state.ts';

export interface Said {
  /** By these it is known whether it was said. */
  readonly key: string | null;
  readonly pointed: string;
}

export const SILENT: Said = { key: null, pointed: '' };

const pointed = (card: CardView | null): string =>
  card?.pointer === undefined || card.pointer.alone ? '' : card.pointer.says;

/** null where nothing is to be said; a hold that takes the focus is read out by that. */
export function saying(
  { held, card }: Overlay,
  shows: boolean,
  before: Said,
): { readonly said: Said; readonly text: string } | null {
  const hold = held?.byKeyboard ? '' : `${held?.hold.title}. ${held?.hold.harm} ${held?.hold.first}`;
  const whole = card !== null && shows ? `${card.step}. ${card.instruction} ${card.why}` : '';
  const key = held !== null ? hold : (card?.key ?? null);
  const also = held === null && shows ? pointed(card) : before.pointed;
  if (key === before.key && also === before.pointed) return null;
  const text = key === before.key ? also : [held !== null ? hold : whole, also].join(' ');
  return { said: { key, pointed: also }, text: spoken(text).replace(/^\. /, '').trim() };
}
