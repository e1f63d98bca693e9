import { shorten } from '../../lib/guide/name.ts';
import type { Remembered, TenantClues } from '../../lib/pick/clue.ts';
import { shownWords } from '../../lib/words/shown.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { Practice } from '../tenant/Practice.tsx';
import { ClueItem } from './ClueItem.tsx';

interface Props {
  readonly clues: TenantClues;
  readonly busy: boolean;
  /** `control`: one of them, or all (null); `words`: what is said when it is done. */
  readonly onForget: (remembered: readonly Remembered[], control: string | null, words: string) => void;
}

/** What was shown on the pages of one customer. */
export function TenantSection({ clues: { tenant, tenantName, remembered }, busy, onForget }: Props) {
  const say = useSay(shownWords);
  const name = shorten(tenantName || tenant);
  return (
    <section class="clues" aria-labelledby={tenant}>
      <div class="clues-head">
        <h3 id={tenant}>
          {name} {tenantName !== '' && <span class="second">{tenant}</span>} <Practice tenant={tenant} />
        </h3>
        <Button
          look="quiet"
          busy={busy}
          name={say('forgetAllOf', { tenant: name })}
          onPress={() => onForget(remembered, null, say('forgottenAll', { tenant: name }))}
        >
          {say('forgetAll')}
        </Button>
      </div>
      <ul>
        {remembered.map((one) => (
          <ClueItem
            key={one.clue.control}
            remembered={one}
            busy={busy}
            onForget={() =>
              onForget(
                [one],
                one.clue.control,
                say('forgotten', { label: say('quoted', { label: one.clue.label }) }),
              )
            }
          />
        ))}
      </ul>
    </section>
  );
}
