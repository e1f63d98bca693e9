import type { ComponentChildren } from 'preact';
import { useScreen } from '../screen/screen.ts';

interface Props {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /**
   * `primary`: the next thing to do, one on a screen; `danger`: that thing where it cannot be undone;
   * `risky`: possible, not recommended; `quiet`: a line of text.
   */
  readonly look?: 'primary' | 'danger' | 'risky' | 'plain' | 'quiet';
  /** Something is on its way: the button keeps its place and its focus. */
  readonly busy?: boolean;
  /** Accessible name where the words alone do not tell which; it begins with the words. */
  readonly name?: string;
}

/** A button. Only a person's press counts (DESIGN.md, decision 6). */
export function Button({ children, onPress, look = 'plain', busy = false, name }: Props) {
  const { trusts } = useScreen();
  return (
    <button
      type={look === 'primary' ? 'submit' : 'button'}
      class={`button ${look}`}
      aria-busy={busy}
      aria-label={name}
      onClick={(event) => {
        if (trusts(event) && !busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
