import { useMemo } from 'preact/hooks';
import type { MemberView, RoomView } from '../../lib/calls/room.ts';
import type { ControlRef } from '../../lib/consoles/console.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { MirrorView } from '../cobrowse/MirrorView.tsx';
import { Failure } from '../notice/Failure.tsx';
import { useCalling } from '../screen/calling.ts';
import { useScreen } from '../screen/screen.ts';

interface Props {
  readonly room: RoomView;
  readonly member: MemberView;
  /** Whether pointing is granted as well. */
  readonly points: boolean;
  readonly pointed: ControlRef | null;
  readonly onPointed: (ref: ControlRef | null) => void;
}

/** The masked page of a member who lets it be viewed. */
export function MemberPage({ room: { room }, member, points, pointed, onPointed }: Props) {
  const { mirrorOf } = useScreen();
  const { failure, run } = useCalling();
  const { seat } = member;
  const feed = useMemo(() => mirrorOf?.(room, seat) ?? null, [mirrorOf, room, seat]);
  if (feed === null) return null;
  const point = async (ref: ControlRef | null) => {
    if (await run({ call: 'point', room, seat, ref })) onPointed(ref);
  };
  return (
    <>
      <MirrorView
        name={nameOf(member.person)}
        feed={feed}
        pointed={pointed?.control ?? null}
        {...(points && { onPoint: (control) => void point(control && { control }) })}
      />
      <Failure failure={failure} />
    </>
  );
}
