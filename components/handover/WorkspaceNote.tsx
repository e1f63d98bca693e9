import { useState } from 'preact/hooks';
import type { Checklist } from '../../lib/checklist/checklist.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { Button } from '../control/Button.tsx';
import { Field } from '../control/Field.tsx';
import { useSay } from '../screen/say.ts';
import { Rich } from '../text/Rich.tsx';
import { peopleOf } from '../turn/people.ts';

interface Props {
  readonly checklist: Checklist;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSave: () => void;
  readonly busy: boolean;
}

/** Before revoke: the keeper's workspace is lost with the access and can be given only once. */
export function WorkspaceNote({ checklist, text, onText, onSave, busy }: Props) {
  const say = useSay(handoverWords);
  const frame = useSay(popupWords);
  const [changing, setChanging] = useState(false);
  const people = peopleOf(checklist);
  if (checklist.workspace !== null && !changing)
    return (
      <p class="noted">
        <span>
          <Rich
            text={say('workspaceNoted', { ...people, text: checklist.workspace.replaceAll('**', '*') })}
          />
        </span>
        <Button
          look="quiet"
          name={`${say('workspaceChange')}: ${say('workspaceLabel', people)}`}
          onPress={() => {
            onText(checklist.workspace ?? '');
            setChanging(true);
          }}
        >
          {say('workspaceChange')}
        </Button>
      </p>
    );
  return (
    <div class="box">
      <div class="with-button">
        <Field
          label={say('workspaceLabel', people)}
          hint={say('workspaceText')}
          value={text}
          onValue={onText}
          most={200}
        />
        {text.trim() !== '' && (
          <Button
            busy={busy}
            name={say('workspaceSave')}
            onPress={() => {
              setChanging(false);
              onSave();
            }}
          >
            {frame('save')}
          </Button>
        )}
      </div>
    </div>
  );
}
