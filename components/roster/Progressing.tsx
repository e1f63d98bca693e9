import type { Progress } from '../../lib/roster/check.ts';
import { rosterWords } from '../../lib/words/roster.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { counted } from './finding.ts';

interface Props {
  readonly file: string;
  /** Null until the first rows are there. */
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** A file is being read: how far, and the way out. */
export function Progressing({ file, progress, onCancel }: Props) {
  const say = useSay(rosterWords);
  const { language } = useScreen();
  return (
    <div class="progressing">
      <p role="status">{say(progress === null ? 'opening' : 'reading', { file })}</p>
      {progress === null ? (
        <progress aria-label={say('progress')} />
      ) : (
        <progress aria-label={say('progress')} value={progress.part} max={1} />
      )}
      <div class="progressing-foot">
        <span class="hint">{say('rowsRead', { rows: counted(progress?.rows ?? 0, language) })}</span>
        <Button onPress={onCancel}>{say('cancel')}</Button>
      </div>
    </div>
  );
}
