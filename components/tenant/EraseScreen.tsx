import type { Checklist } from '../../lib/checklist/checklist.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { shorten } from '../../lib/guide/name.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Notice } from '../notice/Notice.tsx';
import { Page } from '../popup/Page.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';

interface Props {
  readonly tenant: TenantKey;
  readonly tenantName: string;
  readonly checklist: Checklist | null;
  readonly onBack: () => void;
  readonly onErased: () => void;
}

/** What erasing takes away, and the step that does it. */
export function EraseScreen({ tenant, tenantName, checklist, onBack, onErased }: Props) {
  const say = useSay(handoverWords);
  const frame = useSay(popupWords);
  const { busy, failure, run } = useCalling();
  const name = { tenant: shorten(tenantName || tenant) };
  const running = checklist !== null && checklist.status !== 'finished' && checklist.status !== 'brokenOff';
  const erase = async () => {
    if (await run({ call: 'erase', tenant })) onErased();
  };
  return (
    <Page
      title={say('eraseTitle', name)}
      onBack={onBack}
      foot={
        <>
          <Button look="danger" busy={busy} onPress={() => void erase()}>
            {say('eraseDo')}
          </Button>
          <Button onPress={onBack}>{frame('cancel')}</Button>
        </>
      }
    >
      {running && <Notice tone="warn">{say('eraseRunning')}</Notice>}
      <p>{say('eraseText', name)}</p>
      <p>{say('eraseExport')}</p>
      <Failure failure={failure} />
    </Page>
  );
}
