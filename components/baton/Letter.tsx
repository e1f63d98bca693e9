import { useState } from 'preact/hooks';
import type { ScreenAnswer } from '../../lib/calls/screen.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Notice } from '../notice/Notice.tsx';
import { Page } from '../popup/Page.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';

interface Props {
  readonly title: string;
  readonly intro: string;
  /** What is said once it is copied, and what follows once it is sent. */
  readonly copied: string;
  readonly then: string;
  /** null while it is being written. */
  readonly text: string | null;
  readonly busy: boolean;
  readonly failure: Extract<ScreenAnswer, { ok: false }> | null;
  readonly onCopied: () => void;
  readonly onBack: () => void;
}

/** A message ready to be sent: readable, copied with one click. */
export function Letter({ title, intro, copied, then, text, busy, failure, onCopied, onBack }: Props) {
  const say = useSay(popupBatonWords);
  const { surface } = useScreen();
  const [state, setState] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = async () => {
    if (text === null) return;
    const good = await surface.copy(text);
    setState(good ? 'yes' : 'failed');
    if (good) onCopied();
  };
  return (
    <Page
      title={title}
      onBack={onBack}
      foot={
        state === 'yes' ? (
          <>
            <Button look="primary" onPress={onBack}>
              {say('done')}
            </Button>
            <Button onPress={copy}>{say('copyAgain')}</Button>
          </>
        ) : (
          <Button look="primary" busy={busy} onPress={copy}>
            {say('copy')}
          </Button>
        )
      }
    >
      <div role="status">
        {state === 'yes' ? (
          <Notice tone="good" title={copied}>
            <p>{then}</p>
          </Notice>
        ) : (
          <p class="lead">{intro}</p>
        )}
      </div>
      <textarea class="letter" readOnly rows={9} aria-label={say('message')} value={text ?? say('writing')} />
      {state === 'failed' && <Notice tone="warn">{say('copyFailed')}</Notice>}
      <Failure failure={failure} />
    </Page>
  );
}
