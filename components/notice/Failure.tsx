import type { ScreenAnswer } from '../../lib/calls/screen.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { refusalText } from '../baton/refusal.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Notice } from './Notice.tsx';

/** How a call failed, in a sentence; nothing where it did not. */
export function Failure({ failure }: { readonly failure: Extract<ScreenAnswer, { ok: false }> | null }) {
  const say = useSay(popupWords);
  const { language } = useScreen();
  if (failure === null) return null;
  const { detail } = failure;
  if (detail === 'diskFull') return <Notice tone="warn" title={say('diskFull')} />;
  if (detail === 'blocked' || detail === 'broken')
    return (
      <Notice tone="warn" title={say('ledgerBroken')}>
        <p>{say('ledgerBrokenText')}</p>
      </Notice>
    );
  if (failure.refusal !== 'failed')
    return <Notice tone="warn">{refusalText(failure.refusal, language)}</Notice>;
  return (
    <Notice tone="warn" title={say('failed')}>
      {detail && <p>{say('failedDetail', { detail })}</p>}
    </Notice>
  );
}
