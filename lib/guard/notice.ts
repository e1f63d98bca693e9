import type { HoldView } from '../calls/sighting.ts';

/** The watcher's own notice: one sentence in the top layer, when no overlay is there to show the hold. */
export interface Notice {
  readonly show: (hold: HoldView) => void;
  readonly hide: () => void;
}

const STYLE = `
:host{all:initial}
p{margin:0;font:14px/20px system-ui,sans-serif;color:#1b1b1b}
b{display:block;margin-bottom:4px}
div{box-sizing:border-box;width:min(360px,90vw);padding:12px 40px 12px 14px;background:#fff;border:1px solid #8a8a8a;
border-left:5px solid #b3261e;border-radius:6px;box-shadow:0 4px 16px #0005;position:relative}
button{position:absolute;top:6px;right:6px;width:28px;height:28px;border:0;border-radius:4px;background:none;
font:18px/1 system-ui;color:inherit;cursor:pointer}
button:focus-visible{outline:2px solid #1659c7}
@media(prefers-color-scheme:dark){p{color:#f1f1f1}div{background:#242424;border-color:#777;border-left-color:#ff8a80}}
@media(forced-colors:active){div{border:3px solid}}`;

/** `closeLabel`: accessible name of the button that takes it away. */
export function notice(document: Document, closeLabel: string): Notice {
  let host: HTMLElement | null = null;
  const hide = (): void => {
    host?.remove();
    host = null;
  };
  return {
    hide,
    show(hold) {
      hide();
      host = document.createElement('handrail-notice');
      host.setAttribute('popover', 'manual');
      host.style.cssText =
        'all:initial;position:fixed;inset:auto auto 16px 16px;margin:0;padding:0;border:0;background:none;overflow:visible';
      const root = host.attachShadow({ mode: 'closed' });
      const style = document.createElement('style');
      style.textContent = STYLE;
      const box = document.createElement('div');
      box.setAttribute('role', 'alert');
      const text = document.createElement('p');
      const title = document.createElement('b');
      title.textContent = hold.title;
      text.append(title, hold.notice.replaceAll('**', ''));
      const close = document.createElement('button');
      close.setAttribute('aria-label', closeLabel);
      close.textContent = '×';
      close.addEventListener('click', (event) => event.isTrusted && hide());
      box.append(text, close);
      root.append(style, box);
      (document.documentElement ?? document).append(host);
      host.showPopover?.();
    },
  };
}
