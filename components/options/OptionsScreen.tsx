import { useEffect, useState } from 'preact/hooks';
import type { Remembered, TenantClues } from '../../lib/pick/clue.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { shownWords } from '../../lib/words/shown.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Notice } from '../notice/Notice.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Mark } from '../text/Mark.tsx';
import { RelaySection } from './RelaySection.tsx';
import { TenantSection } from './TenantSection.tsx';

/** Name of the exported file; nothing of the customers is in it either. */
const FILE = 'handrail-controls.json';

/** What was forgotten last, to be put back. */
interface Forgotten {
  readonly tenant: string;
  readonly remembered: readonly Remembered[];
  readonly words: string;
}

/** Settings: all that was shown to Handrail (seen, forgotten, put back, exported), and the relay. */
export function OptionsScreen() {
  const say = useSay(shownWords);
  const frame = useSay(popupWords);
  const { surface } = useScreen();
  const { busy, failure, run } = useCalling();
  const [clues, setClues] = useState<readonly TenantClues[] | null>(null);
  const [forgotten, setForgotten] = useState<Forgotten | null>(null);
  const [saved, setSaved] = useState(false);
  const load = async () => {
    const answer = await run({ call: 'clues' });
    if (answer?.clues) setClues(answer.clues);
  };
  // What is shown or erased meanwhile is there when the person comes back to this tab.
  useEffect(() => {
    void load();
    const again = () => void load();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);

  const forget = async (of: Forgotten, control: string | null) => {
    if (!(await run({ call: 'forget', tenant: of.tenant, control }))) return;
    setForgotten(of);
    await load();
  };
  const undo = async ({ tenant, remembered }: Forgotten) => {
    if (!(await run({ call: 'recall', tenant, remembered }))) return;
    setForgotten(null);
    await load();
  };
  const share = async () => {
    const answer = await run({ call: 'shareClues' });
    if (answer?.text === undefined) return;
    surface.save(FILE, answer.text);
    setSaved(true);
  };
  const some = clues !== null && clues.length > 0;
  return (
    <main class="options" aria-busy={clues === null && failure === null}>
      <header class="options-head">
        <Mark size={28} />
        <h1>{say('settings')}</h1>
      </header>
      <h2 class="options-section">{say('title')}</h2>
      <p class="lead">{say('lead')}</p>
      <div role="status">
        {forgotten && (
          <p class="undone">
            {forgotten.words}{' '}
            <Button look="quiet" busy={busy} onPress={() => void undo(forgotten)}>
              {say('undo')}
            </Button>
          </p>
        )}
      </div>
      <Failure failure={failure} />
      {clues === null && failure === null && (
        <>
          <p class="unseen" role="status">
            {frame('loading')}
          </p>
          <div class="ghost tall" />
        </>
      )}
      {clues?.length === 0 && (
        <Notice tone="info" title={say('empty')}>
          <p>{say('emptyText')}</p>
        </Notice>
      )}
      {clues?.map((one) => (
        <TenantSection
          key={one.tenant}
          clues={one}
          busy={busy}
          onForget={(remembered, control, words) =>
            void forget({ tenant: one.tenant, remembered, words }, control)
          }
        />
      ))}
      {some && (
        <section class="share">
          <p class="hint">{say('shareText')}</p>
          <Button busy={busy} onPress={() => void share()}>
            {say('share')}
          </Button>
          <div role="status">{saved && <p class="hint">{say('shared', { file: FILE })}</p>}</div>
        </section>
      )}
      <RelaySection />
    </main>
  );
}
