import type { HoldView } from '../calls/sighting.ts';

/** The watcher's own notice: one sentence in the top layer, when no overlay is there to show the hold. */
export interface Notice {
  readonly show: (hold: HoldView) => void;
  readonly hide: () => void;
}

const STYLE = `div{color-scheme:light dark;box-sizing:border-box;width:min(360px,90vw);padding:12px 40px 12px 14px;
font:14px/20px system-ui;color:CanvasText;background:Canvas;border:1px solid;border-left:5px solid #c5392f;border-radius:6px;position:relative}
b{display:block}button{position:absolute;top:6px;right:6px;width:28px;height:28px;border:0;background:none;font-size:18px;color:inherit}`;

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
      host.style.cssText = 'all:initial;position:fixed;inset:auto auto 16px 16px';
      const root = host.attachShadow({ mode: 'closed' });
      const style = document.createElement('style');
      style.textContent = STYLE;
      const box = document.createElement('div');
      box.setAttribute('role', 'alert');
      const title = document.createElement('b');
      title.textContent = hold.title;
      const close = document.createElement('button');
      close.setAttribute('aria-label', closeLabel);
      close.textContent = '×';
      close.addEventListener('click', (event) => event.isTrusted && hide());
      box.append(title, hold.notice.replaceAll('**', ''), close);
      root.append(style, box);
      (document.documentElement ?? document).append(host);
      host.showPopover?.();
    },
  };
}
