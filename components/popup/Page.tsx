import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { popupWords } from '../../lib/words/popup.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Icon } from '../text/Icon.tsx';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Left out on a window of its own. */
  readonly onBack?: () => void;
  /** What stands at the lower edge: the primary button first. */
  readonly foot?: ComponentChildren;
  /** Counts the presses that something to be filled in stopped: focus goes to the first of it. */
  readonly complaint?: number;
}

/**
 * One screen with a title, a way back, and its buttons at the lower edge. Focus goes to the title when it opens, and
 * Enter in a field presses the primary button.
 */
export function Page({ title, children, onBack, foot, complaint = 0 }: Props) {
  const say = useSay(popupWords);
  const { trusts } = useScreen();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (complaint > 0) body.current?.querySelector<HTMLElement>('[data-wrong="true"]')?.focus();
  }, [complaint]);
  return (
    <form class="form" noValidate onSubmit={(event) => event.preventDefault()}>
      <main class="page" ref={body}>
        <div class="page-title">
          {onBack && (
            <button
              type="button"
              class="back"
              aria-label={say('back')}
              title={say('back')}
              onClick={(event) => trusts(event) && onBack()}
            >
              <Icon name="back" />
            </button>
          )}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {children}
      </main>
      {foot && <footer class="foot">{foot}</footer>}
    </form>
  );
}
