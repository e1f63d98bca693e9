import { useState } from 'preact/hooks';
import type { PopupView } from '../../lib/calls/screen.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { shownWords } from '../../lib/words/shown.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Notice } from '../notice/Notice.tsx';
import { clueText } from '../options/clue.ts';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Rich } from '../text/Rich.tsx';

/** Asks whether a control that was shown on the page is to be remembered, in words. */
export function PickWindow({ view }: { readonly view: PopupView }) {
  const say = useSay(shownWords);
  const frame = useSay(popupWords);
  const { language, surface } = useScreen();
  const { busy, failure, run } = useCalling();
  const [kept, setKept] = useState(false);
  const title = say('askTitle');
  const { picked, tenant } = view;
  const leave = (
    <Button look="primary" onPress={() => surface.close()}>
      {say('closeWindow')}
    </Button>
  );
  if (kept)
    return (
      <Page title={title} foot={leave}>
        <Notice tone="good">{say('remembered')}</Notice>
      </Page>
    );
  if (picked === null)
    return (
      <Page title={title} foot={leave}>
        <Notice tone="info">{say('gone')}</Notice>
      </Page>
    );

  const { pick, clue } = picked;
  const remember = async () => {
    if (await run({ call: 'remember', pick })) setKept(true);
  };
  const again = async () => {
    if (tenant === null) return;
    if (await run({ call: 'pick', tenant, tabId: null })) surface.close();
  };
  const cancel = async () => {
    if (await run({ call: 'dropPick', pick })) surface.close();
  };
  return (
    <Page
      title={title}
      foot={
        <>
          <Button look="primary" busy={busy} onPress={() => void remember()}>
            {say('remember')}
          </Button>
          <Button busy={busy} onPress={() => void again()}>
            {say('again')}
          </Button>
          <Button look="quiet" onPress={() => void cancel()}>
            {frame('cancel')}
          </Button>
        </>
      }
    >
      <p class="lead">
        <Rich text={say('ask', clueText(clue, language))} />
      </p>
      <p class="hint">
        {say('address')}: <code>{clue.address}</code>
      </p>
      <p>{say('askKept')}</p>
      <p class="hint">{say('askPoints')}</p>
      <Failure failure={failure} />
    </Page>
  );
}
