import type { HoldView } from '../calls/sighting.ts';

/** The watcher's own notice: one sentence in the top layer, when no overlay is there to show the hold. */
export interface Notice {
  readonly show: (hold: HoldView) => void;
  readonly hide: () => void;
}

/** `closeLabel`: accessible name of the button that takes it away. */
export function notice(document: Document, closeLabel: string): Notice {
  let host: HTMLElement | undefined;
  const make = (name: string, style: string, text = ''): HTMLElement => {
    const element = document.createElement(name);
    element.style.cssText = style;
    element.textContent = text;
    return element;
  };
  const hide = (): void => host?.remove();
  return {
    hide,
    show({ title, notice }) {
      hide();
      host = make('handrail-notice', 'all:initial;position:fixed;bottom:16px;left:16px');
      host.popover = 'manual';
      const close = make('button', 'float:right;padding:6px 8px;border:0;background:none', '✕');
      close.ariaLabel = closeLabel;
      close.onclick = (event) => event.isTrusted && hide();
      const box = make(
        'div',
        'color-scheme:light dark;max-width:320px;padding:12px 14px;font:14px/20px system-ui;color:CanvasText;background:Canvas;border:1px solid;border-left:5px solid #c5392f;border-radius:6px',
      );
      box.role = 'alert';
      box.append(close, make('b', 'display:block', title), notice.replaceAll('**', ''));
      host.attachShadow({ mode: 'closed' }).append(box);
      document.documentElement.append(host);
      host.showPopover();
    },
  };
}
