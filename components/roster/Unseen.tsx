import { rosterWords } from '../../lib/words/roster.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { Rich } from '../text/Rich.tsx';
import { counted } from './finding.ts';

/** What no look at a file can tell; the form of the file is not published (procedures.md, onboarding). */
export function Unseen({ known }: { readonly known: number }) {
  const say = useSay(rosterWords);
  const { language } = useScreen();
  const users = known > 0 ? say('seenUsers', { count: counted(known, language) }) : say('unseenUsers');
  return (
    <section class="unseen-list">
      <h2>{say('unseen')}</h2>
      <ul class="steps">
        {[say('unseenForm'), say('unseenInstance'), say('unseenSalesforce'), users].map((text) => (
          <li key={text}>
            <Rich text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
