import { useState } from 'preact/hooks';
import type { DeskRow } from '../../lib/calls/desk.ts';
import type { RoomView } from '../../lib/calls/room.ts';
import { writeFile } from '../../lib/desk/file.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { Button } from '../control/Button.tsx';
import { Field } from '../control/Field.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { procedureOf } from './rows.ts';

interface Props {
  /** Those that are chosen. */
  readonly rows: readonly DeskRow[];
  readonly rooms: readonly RoomView[];
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onEnd: () => void;
}

/** Writes what the desk knows of the chosen customers into a file for a colleague. */
export function HandOn({ rows, rooms, onAll, onNone, onEnd }: Props) {
  const say = useSay(deskWords);
  const { surface, now } = useScreen();
  const [from, setFrom] = useState('');
  const [presses, setPresses] = useState(0);
  const [file, setFile] = useState<string | null>(null);
  const nobody = rows.length === 0;
  const save = () => {
    setPresses(presses + 1);
    if (nobody || from.trim() === '') return;
    const name = `handrail-desk-${new Date(now()).toISOString().slice(0, 10)}.json`;
    const tenants = rows.map((row) => handedOn(row, rooms));
    surface.save(name, writeFile({ from: from.trim(), tenants }, now()));
    setFile(name);
  };
  return (
    <main class="desk-form" aria-labelledby="hand-on">
      <h2 id="hand-on">{say('handTitle')}</h2>
      <p>{say('handText', { n: rows.length })}</p>
      <div class="quiet-row">
        <Button look="quiet" onPress={onAll}>
          {say('chooseAll')}
        </Button>
        <Button look="quiet" onPress={onNone}>
          {say('chooseNone')}
        </Button>
      </div>
      <Field
        label={say('yourName')}
        value={from}
        onValue={setFrom}
        most={80}
        complete="name"
        error={presses > 0 && from.trim() === '' ? say('needName') : null}
      />
      {presses > 0 && nobody && (
        <p class="error" role="alert">
          {say('handNobody')}
        </p>
      )}
      <p class="hint" role="status">
        {file !== null && say('saved', { file })}
      </p>
      <div class="desk-actions">
        <Button look="primary" onPress={save}>
          {say('save')}
        </Button>
        <Button onPress={onEnd}>{say('cancel')}</Button>
      </div>
    </main>
  );
}

function handedOn(row: DeskRow, rooms: readonly RoomView[]) {
  const { tenant, tenantName, line, note, handed } = row;
  return {
    tenant,
    tenantName,
    procedure: procedureOf(row),
    turn: line?.whose?.name ?? handed?.turn ?? '',
    note: note?.text ?? '',
    room: rooms.some((room) => room.tenant === tenant),
  };
}
