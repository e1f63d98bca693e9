/** Which control a person may show to Handrail on a page, and why. Pure; runs in the worker. */
import type { ControlRef } from '../consoles/console.ts';
import { speaker } from './body.ts';
import { awayFrom, type CardAsk, wayOf } from './card.ts';
import { duePrompt } from './path.ts';

export interface PickOffer {
  readonly ref: ControlRef;
  /** `missing`: it is not found for certain; `wrong`: the ring stands, and may stand at the wrong thing. */
  readonly why: 'missing' | 'wrong';
  /** What it is for, in the reader's language. */
  readonly what: string;
}

/** null where the next click is not the reader's own, or not on this page. */
export function pickFor({
  checklist: whole,
  prompts,
  sighting,
  language,
  sure = true,
}: CardAsk): PickOffer | null {
  if (whole === null || sighting === null || whole.status === 'alarm') return null;
  const { checklist, path } = wayOf(whole, prompts, sighting, sure);
  if (path === undefined || awayFrom(checklist, prompts, sighting)) return null;
  const { prompt, ref, how } = duePrompt(path, checklist, sighting);
  if (ref === null || prompt.id === 'reload' || how === 'others') return null;
  const why = how === 'pointing' || how === 'disabled' ? 'wrong' : 'missing';
  return { ref, why, what: speaker(checklist, language, sighting.rows)(`look.${prompt.id}`) };
}
