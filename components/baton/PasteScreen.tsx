import { useRef, useState } from 'preact/hooks';
import type { Preview } from '../../lib/calls/screen.ts';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { Button } from '../control/Button.tsx';
import { Field } from '../control/Field.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Notice } from '../notice/Notice.tsx';
import { Page } from '../popup/Page.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Received } from './Received.tsx';
import { refusalText } from './refusal.ts';

interface Props {
  readonly checklist: Checklist | null;
  /** Tenant of the page in front; a message about another one is refused. */
  readonly here: TenantKey | null;
  readonly onBack: () => void;
  /** The message was accepted. */
  readonly onAccepted: (tenant: TenantKey) => void;
}

/** Receive: a box that reads as soon as something is pasted; then the preview, where it is accepted. */
export function PasteScreen({ checklist, here, onBack, onAccepted }: Props) {
  const say = useSay(popupBatonWords);
  const { ask, language } = useScreen();
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failure, setFailure] = useState<Parameters<typeof Failure>[0]['failure']>(null);
  const latest = useRef(0);

  const read = async (value: string) => {
    setText(value);
    setPreview(null);
    setFailure(null);
    latest.current += 1;
    const mine = latest.current;
    if (value.trim() === '') return;
    const answer = await ask({ call: 'preview', text: value, here });
    // What was pasted meanwhile counts, not what was asked first.
    if (mine !== latest.current) return;
    if (!answer.ok) setFailure(answer);
    else if (answer.preview) setPreview(answer.preview);
  };

  if (preview?.ok)
    return (
      <Received
        preview={preview}
        text={text}
        here={here}
        checklist={checklist}
        onBack={() => void read('')}
        onAccepted={onAccepted}
      />
    );

  return (
    <Page
      title={say('pasteTitle')}
      onBack={onBack}
      foot={text === '' ? null : <Button onPress={() => void read('')}>{say('another')}</Button>}
    >
      <p class="lead">{say('pasteText')}</p>
      <Field
        label={say('pasteLabel')}
        value={text}
        onValue={(value) => void read(value)}
        rows={6}
        most={300_000}
        placeholder={say('pastePlaceholder')}
      />
      {preview && !preview.ok && (
        <Notice tone="warn" title={say('refusedTitle')}>
          <p>{refusalText(preview.refusal, language)}</p>
          <p>{say('nothingChanged')}</p>
        </Notice>
      )}
      <Failure failure={failure} />
    </Page>
  );
}
