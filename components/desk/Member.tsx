import { useState } from 'preact/hooks';
import type { Followed, MemberView, RoomView } from '../../lib/calls/room.ts';
import type { ControlRef } from '../../lib/consoles/console.ts';
import { nameOf } from '../../lib/guide/name.ts';
import { COURSE } from '../../lib/words/course.ts';
import { deskWords } from '../../lib/words/desk.ts';
import { Button } from '../control/Button.tsx';
import { Failure } from '../notice/Failure.tsx';
import { useCalling } from '../screen/calling.ts';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { clock, when } from '../screen/when.ts';
import { Rich } from '../text/Rich.tsx';
import { FollowedList } from './FollowedList.tsx';
import { MemberPage } from './MemberPage.tsx';
import { PointAt } from './PointAt.tsx';

interface Props {
  readonly room: RoomView;
  readonly member: MemberView;
  readonly followed: Followed | null;
}

const GRANTS = ['follow', 'point', 'view'] as const;

/** Somebody in a room: whether they are here, what they let this person do, and what can be done for them. */
export function Member({ room, member, followed }: Props) {
  const say = useSay(deskWords);
  const { language, now } = useScreen();
  const { busy, failure, run } = useCalling();
  const [pointed, setPointed] = useState<ControlRef | null>(null);
  const [reminded, setReminded] = useState(false);
  const { person, role, here, heard, got, seat } = member;
  const name = nameOf(person);
  const given = GRANTS.flatMap((grant) => {
    const until = got[grant];
    return until !== null && until > now() ? [{ grant, until }] : [];
  });
  const may = (grant: (typeof GRANTS)[number]) => given.some((one) => one.grant === grant);
  const nudge = async () => {
    if (await run({ call: 'nudge', room: room.room, seat })) setReminded(true);
  };
  return (
    <li class="desk-member">
      <div class="desk-who">
        <span class={`desk-dot${here ? ' here' : ''}`} aria-hidden="true" />
        <div>
          <h3>{name}</h3>
          <p class="second">
            {say(role === 'csm' ? 'csm' : 'you')} ·{' '}
            {here
              ? say('here')
              : heard === null
                ? say('never')
                : say('away', { when: when(heard, now(), language) })}
          </p>
        </div>
        {room.state === 'live' && here && role === 'customer' && (
          <Button busy={busy} onPress={() => void nudge()}>
            {say('nudge', { name })}
          </Button>
        )}
      </div>
      <p class="hint" role="status">
        {reminded && say('nudged', { name })}
      </p>
      <Failure failure={failure} />
      {role === 'customer' &&
        (given.length === 0 ? (
          <p class="hint">{say('grantedNothing', { name })}</p>
        ) : (
          <ul class="desk-given" aria-label={say('granted')}>
            {given.map(({ grant, until }) => (
              <li key={grant} class="chip">
                {say(grant)} · {say('until', { time: clock(until, language) })}
              </li>
            ))}
          </ul>
        ))}
      {may('follow') && member.now !== null && (
        <div class="box desk-now">
          <p>
            <Rich
              text={
                member.now.instruction === null
                  ? say('nowNothing', { console: COURSE[language][`console.${member.now.console}`] })
                  : say('nowAt', { instruction: member.now.instruction })
              }
            />
          </p>
          {member.now.found !== null && <p class="second">{say(`found.${member.now.found}`)}</p>}
        </div>
      )}
      {may('point') && <PointAt room={room} member={member} pointed={pointed} onPointed={setPointed} />}
      {may('view') && (
        <MemberPage
          room={room}
          member={member}
          points={may('point')}
          pointed={pointed}
          onPointed={setPointed}
        />
      )}
      {may('follow') && followed !== null && <FollowedList followed={followed} name={name} />}
    </li>
  );
}
