import type { ComponentChildren } from 'preact';
import { popupWords } from '../../lib/words/popup.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { NobodyHolds } from './NobodyHolds.tsx';

interface Props {
  /** What the page says about the signed-in admin: decides which of the two ways is the likely one. */
  readonly connection: string | null;
  readonly onStart: () => void;
  readonly onPaste: () => void;
  readonly onBegin: () => void;
  readonly children: ComponentChildren;
}

/** Nothing under way for this tenant: the two ways into a handover. */
export function Nothing({ connection, onStart, onPaste, onBegin, children }: Props) {
  const say = useSay(popupWords);
  const run = useSay(runWords);
  const taking = connection === 'free' || connection === 'blocked';
  return (
    <main class="home">
      {children}
      <section class="teach">
        <h1>{say('nothingTitle')}</h1>
        <p>{say('nothingText')}</p>
        <div class="ways">
          <div class="way">
            <h2>{say('giveTitle')}</h2>
            <p class="hint">{say('giveText')}</p>
            <Button look={taking ? 'plain' : 'primary'} onPress={onStart}>
              {say('give')}
            </Button>
          </div>
          <div class="way">
            <h2>{say('takeTitle')}</h2>
            <p class="hint">{say('takeText')}</p>
            <Button look={taking ? 'primary' : 'plain'} onPress={onPaste}>
              {say('take')}
            </Button>
          </div>
          <div class="way">
            <h2>{run('beginTitle')}</h2>
            <p class="hint">{run('beginText')}</p>
            <Button look="plain" onPress={onBegin}>
              {run('begin')}
            </Button>
          </div>
        </div>
        {taking && (
          <details>
            <summary>{say('goneTitle')}</summary>
            <NobodyHolds connection={connection} />
          </details>
        )}
      </section>
    </main>
  );
}
