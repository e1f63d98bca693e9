import { presentWords } from '../../lib/words/present.ts';
import { Page } from '../popup/Page.tsx';
import { useSay } from '../screen/say.ts';

/** In place of a screen that names people: it opens once the person has stopped presenting. */
export function NamesAhead({ onBack }: { readonly onBack: () => void }) {
  const say = useSay(presentWords);
  return (
    <Page title={say('aheadTitle')} onBack={onBack}>
      <p>{say('ahead')}</p>
    </Page>
  );
}
