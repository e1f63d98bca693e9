/** What stands around a control and is clicked next: the card leaves it free, where it can. */
import type { Box } from './place.ts';

const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[class*=modal-content],form';
const BUTTONS = 'button,[role=button],input[type=submit],a[class*=btn],a[class*=button]';
/** More buttons are a page, and no question. */
const MOST = 12;
/** Room that a menu takes under what opens it, px. */
const MENU = { width: 180, height: 140 };

/** Boxes of the buttons of the dialog that a control stands in, and of the menu that it opens. */
export function around(target: Element): readonly Box[] {
  const buttons = [...(target.closest(DIALOG)?.querySelectorAll(BUTTONS) ?? [])];
  const free: Box[] =
    buttons.length > MOST
      ? []
      : buttons.filter((button) => button !== target).map((button) => button.getBoundingClientRect());
  if (!target.matches('[aria-haspopup=true],[aria-haspopup=menu]')) return free;
  const { left, right, bottom: top } = target.getBoundingClientRect();
  const middle = (left + right) / 2;
  return [...free, { left: middle - MENU.width / 2, top, ...MENU }];
}
