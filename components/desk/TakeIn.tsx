import { useId, useState } from 'preact/hooks';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { type DeskFile, FILE_MAX, type FileRefusal, readFile } from '../../lib/desk/file.ts';
import { shorten } from '../../lib/guide/name.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { Notice } from '../notice/Notice.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';

interface Props {
  /** Customers on the desk already. */
  readonly known: ReadonlySet<TenantKey>;
  readonly onEnd: () => void;
}

interface Chosen {
  readonly text: string;
  readonly says: DeskFile | FileRefusal;
}

/** As many names as are worth reading before the file is taken in. */
const NAMES = 6;

/** A colleague's file: what it says, taken in, and undone. */
export function TakeIn({ known, onEnd }: Props) {
  const say = useSay(deskWords);
  const id = useId();
  const { busy, failure, run } = useCalling();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [batch, setBatch] = useState<string | null>(null);
  const [undone, setUndone] = useState(false);
  const read = async (file: File) => {
    const text = file.size > FILE_MAX ? '' : await file.text();
    setChosen({ text, says: file.size > FILE_MAX ? 'large' : readFile(text) });
    setBatch(null);
    setUndone(false);
  };
  const says = chosen?.says ?? null;
  const file = typeof says === 'string' ? null : says;
  const take = async () => {
    const answer = chosen && (await run({ call: 'takeIn', file: chosen.text }));
    if (answer?.text !== undefined) setBatch(answer.text);
  };
  const undo = async () => {
    if (batch === null || !(await run({ call: 'putBack', batch }))) return;
    setBatch(null);
    setUndone(true);
  };
  return (
    <main class="desk-form" aria-labelledby="take-in">
      <h2 id="take-in">{say('takeTitle')}</h2>
      <p>{say('takeText')}</p>
      <div class="field">
        <label for={id}>{say('takeFile')}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [first] = currentTarget.files ?? [];
            if (first) void read(first);
          }}
        />
      </div>
      {typeof says === 'string' && <Notice tone="warn">{say(`refused.${says}`)}</Notice>}
      {file !== null && batch === null && !undone && <Says file={file} known={known} />}
      {file !== null && batch !== null && (
        <Notice tone="good">
          <p>{say('taken', { n: file.tenants.length })}</p>
          <Button look="quiet" busy={busy} onPress={() => void undo()}>
            {say('undo')}
          </Button>
        </Notice>
      )}
      {undone && <Notice tone="info">{say('undone')}</Notice>}
      <Failure failure={failure} />
      <div class="desk-actions">
        {file !== null && batch === null && (
          <Button look="primary" busy={busy} onPress={() => void take()}>
            {say('takeDo')}
          </Button>
        )}
        <Button onPress={onEnd}>{say(batch === null ? 'cancel' : 'close')}</Button>
      </div>
    </main>
  );
}

/** What the file says, before anything is kept of it. */
function Says({ file, known }: { readonly file: DeskFile; readonly known: ReadonlySet<TenantKey> }) {
  const say = useSay(deskWords);
  const { from, tenants } = file;
  const here = tenants.filter(({ tenant }) => known.has(tenant)).length;
  const rooms = tenants.filter(({ room }) => room).length;
  const names = tenants.slice(0, NAMES).map((one) => shorten(one.tenantName || one.tenant));
  return (
    <div class="box">
      <p class="box-title">
        {say('takeFrom', { name: from || say('someone'), n: tenants.length, known: here })}
      </p>
      <p>{tenants.length > NAMES ? `${names.join(', ')} …` : names.join(', ')}</p>
      {rooms > 0 && <p class="hint">{say('takeRooms', { n: rooms })}</p>}
      {tenants.some(({ note }) => note !== '') && <p class="hint">{say('takeNote')}</p>}
    </div>
  );
}
