import type { ComponentChildren } from 'preact';
import { deskWords } from '../../lib/words/desk.ts';
import { useSay } from '../screen/say.ts';
import { Mark } from '../text/Mark.tsx';

/** The top of the list: the mark, what this is, and the menu. */
export function DeskHead({ children }: { readonly children: ComponentChildren }) {
  const say = useSay(deskWords);
  return (
    <div class="head">
      <Mark size={28} />
      <div class="head-text">
        <h1 class="head-name">{say('title')}</h1>
      </div>
      {children}
    </div>
  );
}
