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
      host = make('handrail-notice', 'all:initial;position:fixed;inset:auto auto 16px 16px');
      host.popover = 'manual';
      const close = make(
        'button',
        'position:absolute;top:4px;right:4px;width:28px;height:28px;border:0;background:none',
        '✕',
      );
      close.ariaLabel = closeLabel;
      close.onclick = (event) => event.isTrusted && hide();
      const box = make(
        'div',
        'color-scheme:light dark;width:min(320px,80vw);padding:12px 40px 12px 14px;font:14px/20px system-ui;color:CanvasText;background:Canvas;border:1px solid;border-left:5px solid #c5392f;border-radius:6px',
      );
      box.role = 'alert';
      box.append(make('b', 'display:block', title), notice.replaceAll('**', ''), close);
      host.attachShadow({ mode: 'closed' }).append(box);
      document.documentElement.append(host);
      host.showPopover();
    },
  };
}
