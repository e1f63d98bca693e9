/** Dialogs in the page: Bootstrap's `div`s, or modal `<dialog>`. */
import { boot, t } from './boot.ts';
import { button } from './controls.ts';
import { type Child, h } from './h.ts';

export interface DialogOptions {
  readonly title: string;
  readonly body: readonly Child[];
  readonly confirm: string;
  readonly danger?: boolean;
  /** Returns false to keep the dialog open. */
  readonly onConfirm: () => boolean | undefined | Promise<boolean | undefined>;
}

/** Opens a dialog with a confirming button and Cancel; Escape and × cancel. Returns its closing. */
export function openDialog({ title, body, confirm, danger = false, onConfirm }: DialogOptions): () => void {
  const opener = document.activeElement;
  const close = (): void => {
    root.remove();
    document.removeEventListener('keydown', onKey);
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
  };
  const press = async (): Promise<void> => {
    if ((await onConfirm()) !== false) close();
  };
  const content = h(
    'div',
    { class: 'modal-content' },
    h(
      'div',
      { class: 'modal-header' },
      h('button', { type: 'button', class: 'close', 'aria-label': t('close'), onclick: close }, '×'),
      h('h4', { class: 'modal-title', id: 'modal-title' }, title),
    ),
    h('div', { class: 'modal-body' }, ...body),
    h(
      'div',
      { class: 'modal-footer' },
      button(t('cancel'), { press: close }),
      button(confirm, { class: danger ? 'btn btn-danger' : 'btn btn-primary', press: () => void press() }),
    ),
  );
  const root = frame(content);
  document.body.append(root);
  document.addEventListener('keydown', onKey);
  if (root instanceof HTMLDialogElement) {
    root.addEventListener('close', close);
    root.showModal();
  } else {
    const field = content.querySelector<HTMLElement>('input, textarea, select');
    (field ?? root).focus();
  }
  return close;
}

function frame(content: HTMLElement): HTMLElement {
  if (boot.switches.dialogs === 'dialog')
    return h('dialog', { class: 'modal-native', 'aria-labelledby': 'modal-title' }, content);
  const labelled = { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-title', tabindex: '-1' };
  return h('div', { class: 'modal fade in', ...labelled }, h('div', { class: 'modal-dialog' }, content));
}

/** Asks back before something is taken away, where this console does; then `act`. */
export function askBack(title: string, body: string, confirm: string, act: () => void): void {
  if (boot.switches.confirm === 'none') act();
  else openDialog({ title, body: [h('p', {}, body)], confirm, danger: true, onConfirm: () => void act() });
}
