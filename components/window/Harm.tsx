import type { DocView, PopupView } from '../../lib/calls/screen.ts';
import { shorten } from '../../lib/guide/name.ts';
import { type WindowWord, windowWords } from '../../lib/words/popup-window.ts';
import { Notice } from '../notice/Notice.tsx';
import { useSay } from '../screen/say.ts';
import { Rich } from '../text/Rich.tsx';

interface Props {
  readonly view: PopupView;
  readonly doc: DocView;
}

const CONTROLS: Readonly<Record<string, readonly [control: WindowWord, harm: WindowWord]>> = {
  disconnect: ['controlDisconnect', 'harmDisconnect'],
  connect: ['controlConnect', 'harmConnect'],
  rowAccess: ['controlRowAccess', 'harmRow'],
  removal: ['controlRemoval', 'harmRemoval'],
};

/** What was held, and who would be cut off. */
export function Harm({ view, doc }: Props) {
  const say = useSay(windowWords);
  const [control, harm] = CONTROLS[doc.held?.control ?? ''] ?? [null, 'harmUnknown' as const];
  const row = doc.held?.row ?? null;
  const needsRow = harm === 'harmRow' || harm === 'harmRemoval';
  const name = view.checklist?.tenantName || doc.tenant || new URL(doc.url).hostname;
  return (
    <>
      <Notice tone="warn">
        <p>
          <Rich
            text={say(needsRow && row === null ? 'harmUnknown' : harm, {
              tenant: shorten(name),
              row: shorten(row ?? '', 40),
            })}
          />
        </p>
      </Notice>
      <dl class="facts">
        {control !== null && (
          <>
            <dt>{say('held')}</dt>
            <dd>{say(control)}</dd>
          </>
        )}
        <dt>{say('page')}</dt>
        <dd>{new URL(doc.url).hostname}</dd>
        {doc.account !== null && (
          <>
            <dt>{say('account')}</dt>
            <dd>{shorten(doc.account, 36)}</dd>
          </>
        )}
      </dl>
    </>
  );
}
