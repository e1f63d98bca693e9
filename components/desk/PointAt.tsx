import type { MemberView, RoomView } from '../../lib/calls/room.ts';
import type { ControlRef } from '../../lib/consoles/console.ts';
import { groupOf, kindOf, namesOf } from '../../lib/consoles/consoles.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { labelIn } from '../../lib/guide/pointer.ts';
import { deskWords } from '../../lib/words/desk.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { useCalling } from '../screen/calling.ts';
import { say, useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';

interface Props {
  readonly room: RoomView;
  readonly member: MemberView;
  /** What is pointed at now; the page keeps it, so the parent does. */
  readonly pointed: ControlRef | null;
  readonly onPointed: (ref: ControlRef | null) => void;
}

/** Controls at the place where a member is, by name: a press shows this person's ring there. */
export function PointAt({ room, member, pointed, onPointed }: Props) {
  const tell = useSay(deskWords);
  const { language } = useScreen();
  const { busy, failure, run } = useCalling();
  const { seat, person, controls } = member;
  const name = nameOf(person);
  const point = async (ref: ControlRef | null) => {
    if (await run({ call: 'point', room: room.room, seat, ref })) onPointed(ref);
  };
  return (
    <fieldset class="desk-point">
      <legend class="small-title">{tell('pointTitle')}</legend>
      <p class="hint">{tell(controls.length > 0 ? 'pointHint' : 'pointNothing', { name })}</p>
      <div class="desk-controls">
        {controls.map((ref) => {
          const isPointed = pointed !== null && keyOf(pointed) === keyOf(ref);
          return (
            <button
              key={keyOf(ref)}
              type="button"
              class="button plain"
              aria-pressed={isPointed}
              aria-busy={busy}
              onClick={() => void point(isPointed ? null : ref)}
            >
              {controlName(ref, controls, language)}
            </button>
          );
        })}
      </div>
      {pointed !== null && (
        <Button look="quiet" busy={busy} onPress={() => void point(null)}>
          {tell('pointEnd')}
        </Button>
      )}
      <Failure failure={failure} />
    </fieldset>
  );
}

const keyOf = ({ control, row }: ControlRef): string => `${control} ${row ?? ''}`;

/**
 * What the reader's own language calls it, else what the console's other pages do; among namesakes with where it
 * stands.
 */
function controlName(ref: ControlRef, all: readonly ControlRef[], language: ScreenLanguage): string {
  const name = ({ control }: ControlRef): string => labelIn(namesOf(control), language) || control;
  const control = name(ref);
  if (ref.row !== undefined) return say(deskWords, language, 'rowOf', { control, row: ref.row });
  const alone = all.every((other) => other.control === ref.control || name(other) !== control);
  const kind = kindOf(ref.control);
  const where = labelIn(groupOf(ref.control), language) || (kind && say(deskWords, language, `kind.${kind}`));
  return alone || !where ? control : `${control} · ${where}`;
}
