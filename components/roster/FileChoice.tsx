import { useId, useRef, useState } from 'preact/hooks';
import { rosterWords } from '../../lib/words/roster.ts';
import { useSay } from '../screen/say.ts';

interface Props {
  /** A file was chosen before: the place is small. */
  readonly again: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where a file is chosen, by button or keys, or dropped. */
export function FileChoice({ again, onFiles }: Props) {
  const say = useSay(rosterWords);
  const id = useId();
  const [over, setOver] = useState(false);
  // Over the parts inside of it, the pointer leaves and enters in turn.
  const depth = useRef(0);
  const enter = (step: 1 | -1) => {
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the keys have the field inside.
    <div
      class={`file-choice${again ? ' again' : ''}${over ? ' over' : ''}`}
      onDragEnter={(event) => {
        event.preventDefault();
        enter(1);
      }}
      onDragLeave={() => enter(-1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        // Otherwise the browser opens the file in this tab.
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
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
