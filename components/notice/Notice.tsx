import type { ComponentChildren } from 'preact';
import { Icon } from '../text/Icon.tsx';

interface Props {
  readonly tone: 'info' | 'good' | 'warn';
  readonly title?: string;
  readonly children?: ComponentChildren;
}

/** Something to know before going on. A warning is announced at once, the rest when there is a pause. */
export function Notice({ tone, title, children }: Props) {
  const icon = tone === 'good' ? 'check' : tone === 'warn' ? 'warn' : 'info';
  return (
    <div class={`notice ${tone}`} role={tone === 'warn' ? 'alert' : 'status'}>
      <span class="notice-icon">
        <Icon name={icon} />
      </span>
      <div class="notice-body">
        {title && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
