import type { Person } from '../../lib/checklist/fact.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { Field } from '../control/Field.tsx';
import { useSay } from '../screen/say.ts';

interface Props {
  readonly value: Person;
  readonly onValue: (value: Person) => void;
  /** The person went on: what is missing is said. */
  readonly pressed: boolean;
}

/** Both are filled in. */
export const isNamed = ({ name, email }: Person): boolean => name.trim() !== '' && email.trim() !== '';

/** As a fact carries it. */
export const named = ({ name, email }: Person): Person => ({
  name: name.trim(),
  email: email.trim().toLowerCase(),
});

/** As whom this person stands in a room. */
export function Who({ value, onValue, pressed }: Props) {
  const say = useSay(roomWords);
  return (
    <>
      <Field
        label={say('yourName')}
        value={value.name}
        onValue={(name) => onValue({ ...value, name })}
        most={80}
        complete="name"
        error={pressed && value.name.trim() === '' ? say('needName') : null}
      />
      <Field
        label={say('yourEmail')}
        type="email"
        value={value.email}
        onValue={(email) => onValue({ ...value, email })}
        most={120}
        complete="email"
        error={pressed && value.email.trim() === '' ? say('needEmail') : null}
      />
    </>
  );
}
