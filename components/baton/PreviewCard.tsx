import type { HandoverPreview } from '../../lib/calls/screen.ts';
import { nameAmong, nameOf, shorten } from '../../lib/guide/name.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { when } from '../screen/when.ts';
import { Practice } from '../tenant/Practice.tsx';

/** What a pasted message says, before anything is accepted: what it is, from whom, for which Marketo. */
export function PreviewCard({ preview }: { readonly preview: HandoverPreview }) {
  const say = useSay(popupBatonWords);
  const { language, now } = useScreen();
  return (
    <section class="preview" role="status" aria-live="polite">
      <h2>{headline(preview, say)}</h2>
      <dl>
        <dt>{say('from')}</dt>
        <dd>
          {nameOf(preview.from)}
          {preview.from.name && preview.from.email && <span class="second">{preview.from.email}</span>}
        </dd>
        <dt>{say('forTenant')}</dt>
        <dd>
          {shorten(preview.tenantName || preview.tenant)} <Practice tenant={preview.tenant} />
          <span class="second">{preview.tenant}</span>
        </dd>
        <dt>{say('to')}</dt>
        <dd>
          {nameOf(preview.to)}
          {preview.to.name && preview.to.email && <span class="second">{preview.to.email}</span>}
        </dd>
        {preview.expires !== null && (
          <>
            <dt>{say('expires')}</dt>
            <dd>{when(preview.expires, now(), language)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function headline(
  preview: HandoverPreview,
  say: ReturnType<typeof useSay<keyof (typeof popupBatonWords)['en']>>,
): string {
  const from = nameAmong(preview.from, [preview.to]);
  if (preview.message === 'invited') return say('isInvited', { from });
  if (preview.message === 'replied') return say('isReplied', { from });
  if (preview.message === 'checked') return say('isChecked', { from });
  return say(preview.outcome === 'brokenOff' ? 'isClosedBroken' : 'isClosedDisconnected', { from });
}
