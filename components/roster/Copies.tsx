import { useState } from 'preact/hooks';
import { rosterWords } from '../../lib/words/roster.ts';
import { Button } from '../control/Button.tsx';
import { Notice } from '../notice/Notice.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';

interface Props {
  readonly findings: () => string;
  /** Null where no line is to be mended. */
  readonly lines: (() => string) | null;
}

/** The findings, and the lines to mend, for whoever made the file. */
export function Copies({ findings, lines }: Props) {
  const say = useSay(rosterWords);
  const { surface } = useScreen();
  const [copied, setCopied] = useState<'no' | 'yes' | { readonly text: string }>('no');
  const copy = async (text: string) => setCopied((await surface.copy(text)) ? 'yes' : { text });
  return (
    <div class="copies">
      <div class="answers">
        {lines && (
          <Button look="primary" onPress={() => void copy(lines())}>
            {say('copyLines')}
          </Button>
        )}
        <Button onPress={() => void copy(findings())}>{say('copyFindings')}</Button>
      </div>
      <p class="hint" role="status">
        {copied === 'yes' && say('copied')}
      </p>
      {typeof copied === 'object' && (
        <>
          <Notice tone="warn">{say('copyFailed')}</Notice>
          <textarea class="letter" readOnly rows={9} aria-label={say('copyText')} value={copied.text} />
        </>
      )}
    </div>
  );
}
