import { useState } from 'preact/hooks';
import type { TenantKey } from '../../lib/checklist/fact.ts';
import { NOTE_MAX, type Note } from '../../lib/desk/entry.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { Button } from '../control/Button.tsx';
import { Field } from '../control/Field.tsx';
import { Failure } from '../notice/Failure.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';

interface Props {
  readonly tenant: TenantKey;
  readonly note: Note | null;
}

/** What this person writes down of a customer, for nobody else. */
export function Notes({ tenant, note }: Props) {
  const say = useSay(deskWords);
  const { busy, failure, run } = useCalling();
  const kept = note?.text ?? '';
  const [text, setText] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const save = async () => {
    if (text === null || !(await run({ call: 'noteTenant', tenant, text }))) return;
    setText(null);
    setSaved(true);
  };
  return (
    <section class="desk-notes" aria-label={say('note')}>
      <Field
        label={say('note')}
        hint={say('noteHint')}
        value={text ?? kept}
        onValue={(value) => {
          setText(value);
          setSaved(false);
        }}
        most={NOTE_MAX}
        rows={4}
      />
      <div class="desk-actions">
        {text !== null && text !== kept && (
          <Button busy={busy} onPress={() => void save()}>
            {say('noteSave')}
          </Button>
        )}
        <p class="hint" role="status">
          {saved && text === null && say('noteSaved')}
        </p>
      </div>
      <Failure failure={failure} />
    </section>
  );
}
