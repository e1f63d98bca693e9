import type { ComponentChildren } from 'preact';
import { deskWords } from '../../lib/words/desk.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';

interface Props {
  readonly onPaste: () => void;
  readonly onBegin: () => void;
  readonly children: ComponentChildren;
}

/** A customer in whose checklists this person has no part: how to get one. */
export function NoChecklist({ onPaste, onBegin, children }: Props) {
  const say = useSay(deskWords);
  const run = useSay(runWords);
  return (
    <main class="home">
      {children}
      <section class="teach">
        <h2>{say('noneTitle')}</h2>
        <p>{say('noneText')}</p>
        <div class="desk-actions">
          <Button look="primary" onPress={onPaste}>
            {run('paste')}
          </Button>
          <Button onPress={onBegin}>{run('begin')}</Button>
        </div>
      </section>
    </main>
  );
}
