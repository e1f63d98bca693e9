import type { TenantKey } from '../../lib/checklist/fact.ts';
import { shorten } from '../../lib/guide/name.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { useSay } from '../screen/say.ts';
import { Mark } from '../text/Mark.tsx';
import { Practice } from './Practice.tsx';

interface Props {
  readonly tenant: TenantKey | null;
  readonly name: string;
}

/** The top of every screen: the mark, whose Marketo this is, its Munchkin ID. */
export function TenantHead({ tenant, name }: Props) {
  const say = useSay(popupWords);
  return (
    <header class="head">
      <Mark size={28} />
      <div class="head-text">
        <p class="head-name" title={name}>
          {tenant === null ? say('title') : shorten(name || tenant, 32)}
        </p>
        {tenant !== null && (
          <p class="head-id">
            {name === '' || name === tenant ? (
              say('munchkin')
            ) : (
              <span class="unseen">{say('munchkin')} </span>
            )}
            {name !== '' && name !== tenant && tenant}
          </p>
        )}
      </div>
      {tenant !== null && <Practice tenant={tenant} />}
    </header>
  );
}
