import type { Chance } from './seed.ts';
import { made } from './site.ts';

/** How a control shows that a click does nothing; `enabled`: it does. */
export const DISGUISES = ['enabled', 'attribute', 'aria', 'pointer', 'fieldset', 'inert'] as const;
export type Disguise = (typeof DISGUISES)[number];

/** Puts a control into a state that its element can have, and returns which. */
export function disguise(subject: Element, draw: Chance, without: readonly Disguise[]): Disguise {
  if (!(subject instanceof HTMLElement) || draw.odds(0.5)) return 'enabled';
  const native = subject instanceof HTMLButtonElement || subject instanceof HTMLInputElement;
  const kinds = DISGUISES.slice(1).filter(
    (one) => !without.includes(one) && (native || !/attribute|fieldset/.test(one)),
  );
  if (kinds.length === 0) return 'enabled';
  const kind = draw.pick(kinds);
  const box = subject.parentElement;
  const outer = draw.odds(0.5) && box !== null && box.children.length === 1 ? box : subject;
  switch (kind) {
    case 'attribute':
      subject.setAttribute('disabled', '');
      break;
    case 'aria':
      subject.ariaDisabled = 'true';
      break;
    case 'pointer':
      (outer instanceof HTMLElement ? outer : subject).style.pointerEvents = 'none';
      break;
    case 'inert':
      outer.setAttribute('inert', '');
      break;
    case 'fieldset': {
      const set = made({ document }, '<fieldset disabled></fieldset>');
      subject.replaceWith(set);
      set.append(subject);
      break;
    }
  }
  return kind;
}
