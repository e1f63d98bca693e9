import { popupWords } from '../../lib/words/popup.ts';
import { planWords } from '../../lib/words/popup-plan.ts';
import { Button } from '../control/Button.tsx';
import { Notice } from '../notice/Notice.tsx';
import { NobodyHolds } from '../popup/NobodyHolds.tsx';
import { Page } from '../popup/Page.tsx';
import { useSay } from '../screen/say.ts';
import { Rich } from '../text/Rich.tsx';

interface Props {
  readonly connection: 'free' | 'blocked';
  readonly onBack: () => void;
  /** The handover was begun at a machine that is gone, and goes on here. */
  readonly onResume: () => void;
}

/** In place of the plan, for an admin who has nothing to hand over. */
export function NotHolder({ connection, onBack, onResume }: Props) {
  const say = useSay(planWords);
  const frame = useSay(popupWords);
  return (
    <Page
      title={say('title')}
      onBack={onBack}
      foot={
        <Button look="primary" onPress={onBack}>
          {frame('back')}
        </Button>
      }
    >
      <Notice tone="info" title={say('notHolderTitle')}>
        <p>
          <Rich text={say('notHolder')} />
        </p>
      </Notice>
      <h2>{frame('goneTitle')}</h2>
      <NobodyHolds connection={connection} />
      <h2>{say('resumeTitle')}</h2>
      <p>{say('resumeText')}</p>
      <Button onPress={onResume}>{say('resumeDo')}</Button>
    </Page>
  );
}
