import type { TenantLine } from '../../lib/calls/line.ts';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { shorten } from '../../lib/guide/name.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Icon } from '../text/Icon.tsx';
import { Practice } from './Practice.tsx';

interface Props {
  readonly lines: readonly TenantLine[];
  readonly onPick: (tenant: TenantKey) => void;
  /** Left out: they stand below another one. */
  readonly title?: string;
}

/** The other customers that this seat knows, those whose turn it is first. */
export function TenantList({ lines, onPick, title }: Props) {
  const say = useSay(popupWords);
  const { trusts } = useScreen();
  if (lines.length === 0) return null;
  return (
    <section class="tenants" aria-labelledby="others">
      <h2 id="others" class="small-title">
        {title ?? say('others')}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line.tenant}>
            <button type="button" class="line" onClick={(event) => trusts(event) && onPick(line.tenant)}>
              <span class="line-text">
                <span class="line-name">
                  {shorten(line.tenantName || line.tenant)} <Practice tenant={line.tenant} />
                </span>
                <span class="second">
                  {line.tenant} · {say('othersDone', { done: line.done, all: line.all })}
                </span>
              </span>
              {line.myTurn && <span class="chip">{say('othersMine')}</span>}
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
