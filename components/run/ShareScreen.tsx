import { useEffect, useState } from 'preact/hooks';
import type { RunChecklist } from '../../lib/checklist/run.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { Letter } from '../baton/Letter.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { partOf, personName } from './words.ts';

interface Props {
  readonly checklist: RunChecklist;
  readonly to: string;
  readonly onBack: () => void;
}

/** The message of a run to whoever takes a part: written once when the screen opens. */
export function ShareScreen({ checklist, to, onBack }: Props) {
  const say = useSay(runWords);
  const baton = useSay(popupBatonWords);
  const writing = useCalling();
  const telling = useCalling();
  const [text, setText] = useState<string | null>(null);
  const { run } = checklist;
  const name = personName(partOf(checklist, to));
  useEffect(() => {
    void writing.run({ call: 'share', run, to }).then((answer) => setText(answer?.text ?? null));
  }, [run, to]);
  return (
    <Letter
      title={say('shareTitle', { name })}
      intro={say('shareText')}
      copied={baton('copied', { other: name })}
      then={say('shareThen', { name })}
      text={text}
      busy={writing.busy}
      failure={writing.failure ?? telling.failure}
      onCopied={() => void telling.run({ call: 'handed', run, to })}
      onBack={onBack}
    />
  );
}
