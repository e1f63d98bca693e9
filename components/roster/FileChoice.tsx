import { useId } from 'preact/hooks';
import { rosterWords } from '../../lib/words/roster.ts';
import { useSay } from '../screen/say.ts';

interface Props {
  /** A file was chosen before: the place is small. */
  readonly again: boolean;
  /** A file hangs over the page. */
  readonly over: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where a file is chosen, by button or keys; and where it is said that it may be dropped. */
export function FileChoice({ again, over, onFiles }: Props) {
  const say = useSay(rosterWords);
  const id = useId();
  return (
    <div class={`file-choice${again ? ' again' : ''}${over ? ' over' : ''}`}>
      <input
        type="file"
        id={id}
        class="unseen"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again, after it was mended.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <label for={id} class={`button ${again ? 'plain' : 'primary'}`}>
        {say(again ? 'another' : 'choose')}
      </label>
      <span class="hint">{say(over ? 'drop' : 'orDrop')}</span>
    </div>
  );
}
