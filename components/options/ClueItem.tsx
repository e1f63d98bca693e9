import type { Remembered } from '../../lib/pick/clue.ts';
import { shownWords } from '../../lib/words/shown.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { when } from '../screen/when.ts';
import { clueText } from './clue.ts';

interface Props {
  readonly remembered: Remembered;
  readonly busy: boolean;
  readonly onForget: () => void;
}

/** One remembered control: what it is for, its words, where it stands, since when. */
export function ClueItem({ remembered, busy, onForget }: Props) {
  const say = useSay(shownWords);
  const { language, now } = useScreen();
  const { clue, at, language: pageLanguage } = remembered;
  const text = clueText(clue, language);
  return (
    <li class="clue">
      <div class="clue-text">
        <h4>{text.control}</h4>
        <dl>
          <dt>{say('label')}</dt>
          <dd lang={pageLanguage || undefined}>{say('quoted', { label: text.label })}</dd>
          <dt>{say('role')}</dt>
          <dd>{text.role}</dd>
          <dt>{say('where')}</dt>
          <dd>{text.where}</dd>
          <dt>{say('address')}</dt>
          <dd>
            <code>{clue.address}</code>
          </dd>
          <dt>{say('when')}</dt>
          <dd>
            <time>{when(at, now(), language)}</time>
          </dd>
        </dl>
      </div>
      <Button busy={busy} name={say('forgetThis', { label: text.label })} onPress={onForget}>
        {say('forget')}
      </Button>
    </li>
  );
}
