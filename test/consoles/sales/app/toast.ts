/** Short messages at the top of the page. */
import { t } from './boot.ts';
import { h } from './h.ts';

/** Shows a message for six seconds, or until it is closed. */
export function toast(text: string, kind: 'success' | 'danger' = 'success'): void {
  const message = h(
    'div',
    { class: `toast alert-${kind}`, role: kind === 'danger' ? 'alert' : 'status' },
    text,
    h(
      'button',
      { type: 'button', class: 'close', 'aria-label': t('close'), onclick: () => message.remove() },
      '×',
    ),
  );
  document.body.append(message);
  setTimeout(() => message.remove(), 6000);
}
