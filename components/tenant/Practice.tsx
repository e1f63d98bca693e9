import type { TenantKey } from '../../lib/checklist/fact.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { useSay } from '../screen/say.ts';

/** `000-…` is reserved for practice and never mixed with real ones. */
const isPractice = (tenant: TenantKey): boolean => tenant.startsWith('000-');

/** The mark on everything that belongs to a practice console; nothing on the rest. */
export function Practice({ tenant }: { readonly tenant: TenantKey }) {
  const say = useSay(popupWords);
  if (!isPractice(tenant)) return null;
  return (
    <span class="practice" title={say('practiceHint')}>
      {say('practice')}
    </span>
  );
}
