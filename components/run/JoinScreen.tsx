import { useState } from 'preact/hooks';
import type { RunPreview } from '../../lib/calls/screen.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { nameOf, shorten } from '../../lib/guide/name.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Practice } from '../tenant/Practice.tsx';
import { Parts } from './Parts.tsx';
import { wordsOf } from './words.ts';

interface Props {
  readonly preview: RunPreview;
  readonly text: string;
  readonly here: TenantKey | null;
  readonly onBack: () => void;
  readonly onAccepted: () => void;
}

/** The preview of a run's message; whoever does not take part yet chooses a part. */
export function JoinScreen({ preview, text, here, onBack, onAccepted }: Props) {
  const say = useSay(runWords);
  const { language } = useScreen();
  const { busy, failure, run } = useCalling();
  const joins = preview.mine.length === 0;
  const free = preview.parts.filter(({ persona }) => !preview.theirs.includes(persona));
  const only = free.length === 1 ? free.map(({ persona }) => persona) : [];
  const [personas, setPersonas] = useState<readonly string[]>(only);
  const [presses, setPresses] = useState(0);
  const title = wordsOf(preview.course, language)?.title ?? preview.course;
  const word = joins ? 'joinLead' : preview.stopped ? 'newsStopped' : 'news';
  const accept = async () => {
    setPresses(presses + 1);
    if (joins && personas.length === 0) return;
    const answer = await run({
      call: 'receive',
      text,
      here,
      name: '',
      otherHandover: false,
      ...(joins && { personas }),
    });
    if (answer) onAccepted();
  };
  return (
    <Page
      title={say('joinTitle')}
      onBack={onBack}
      complaint={presses}
      foot={
        <Button look="primary" busy={busy} onPress={() => void accept()}>
          {say(joins ? 'joinDo' : 'acceptDo')}
        </Button>
      }
    >
      <section class="preview" role="status" aria-live="polite">
        <h2>{say(word, { from: nameOf(preview.from), title })}</h2>
        <dl>
          <dt>{say('from')}</dt>
          <dd>
            {nameOf(preview.from)}
            {preview.from.name && <span class="second">{preview.from.email}</span>}
          </dd>
          <dt>{say('forTenant')}</dt>
          <dd>
            {shorten(preview.tenantName || preview.tenant)} <Practice tenant={preview.tenant} />
            <span class="second">{preview.tenant}</span>
          </dd>
        </dl>
      </section>
      {joins && (
        <Parts
          question={say('joinPart')}
          course={preview.course}
          parts={free}
          value={personas}
          onValue={setPersonas}
          error={presses > 0 && personas.length === 0 ? say('needPart') : null}
        />
      )}
      <Failure failure={failure} />
    </Page>
  );
}
