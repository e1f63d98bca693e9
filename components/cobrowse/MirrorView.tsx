import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Area } from '../../lib/cobrowse/player.ts';
import type { ControlId } from '../../lib/consoles/console.ts';
import { namesOf } from '../../lib/consoles/consoles.ts';
import { labelIn } from '../../lib/guide/pointer.ts';
import { mirrorWords } from '../../lib/words/mirror.ts';
import { Button } from '../control/Button.tsx';
import { useSay } from '../screen/say.ts';
import { useScreen } from '../screen/screen.ts';
import { fitting } from './fit.ts';
import { type Feed, useMirror } from './useMirror.ts';

interface Props {
  /** Whose page it is. */
  readonly name: string;
  /** One object as long as it is the same member's. */
  readonly feed: Feed;
  /** What this seat points at, null: nothing. */
  readonly pointed: ControlId | null;
  /** Left out where pointing is not granted. */
  readonly onPoint?: (control: ControlId | null) => void;
}

const box = (area: Area, scale: number) => ({
  left: `${area.left * scale}px`,
  top: `${area.top * scale}px`,
  width: `${area.width * scale}px`,
  height: `${area.height * scale}px`,
});

/** What a page may take of the window's height, px: with the lines above and below it where it fills the window. */
const heightFor = (large: boolean): number => (large ? window.innerHeight - 150 : window.innerHeight * 0.7);

/** The masked page of a member, scaled to fit; controls that Handrail knows can be pointed at. */
export function MirrorView({ name, feed, pointed, onPoint }: Props) {
  const say = useSay(mirrorWords);
  const { language, trusts } = useScreen();
  const { place, shown, away } = useMirror(feed);
  const [large, setLarge] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  const [space, setSpace] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setSpace({ width: entry.contentRect.width, height: heightFor(large) });
    });
    if (room.current) watch.observe(room.current);
    return () => watch.disconnect();
  }, [large]);
  useEffect(() => {
    if (!large) return;
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setLarge(false);
    };
    window.addEventListener('keydown', leave, true);
    return () => window.removeEventListener('keydown', leave, true);
  }, [large]);
  const size = shown?.size ?? { width: 1280, height: 800 };
  const scale = fitting(size, space);
  const called = (control: ControlId): string => labelIn(namesOf(control), language) || say('control');
  return (
    <section class={large ? 'mirror mirror-large' : 'mirror'} aria-label={say('title', { name })}>
      <p class="mirror-legend">
        <strong>{say('masked')}</strong> {say('legend')}{' '}
        <Button look="quiet" onPress={() => setLarge(!large)}>
          {say(large ? 'smaller' : 'larger')}
        </Button>
      </p>
      {away && shown !== null && (
        <p class="mirror-away" role="status">
          {say('away', { name })}
        </p>
      )}
      <div class="mirror-room" ref={room}>
        <div class="mirror-frame" data-away={away} style={box({ ...size, left: 0, top: 0 }, scale)}>
          <div
            class="mirror-page"
            ref={place}
            aria-hidden="true"
            style={{ width: `${size.width}px`, height: `${size.height}px`, transform: `scale(${scale})` }}
          />
          {shown === null && <p class="mirror-waiting">{say(away ? 'nowhere' : 'waiting', { name })}</p>}
          {(away ? [] : (shown?.spots ?? [])).map(({ control, area }) => (
            <button
              type="button"
              key={`${control} ${area.left} ${area.top}`}
              class="mirror-spot"
              disabled={onPoint === undefined}
              aria-pressed={control === pointed}
              aria-label={say(control === pointed ? 'pointing' : 'pointAt', { control: called(control) })}
              title={called(control)}
              style={box(area, scale)}
              onClick={(event) => {
                if (trusts(event)) onPoint?.(control === pointed ? null : control);
              }}
            />
          ))}
        </div>
      </div>
      {onPoint !== undefined && shown !== null && !away && (
        <p class="mirror-how" role="status">
          {pointed !== null
            ? say('pointing', { control: called(pointed) })
            : say(shown.spots.length > 0 ? 'how' : 'none', { name })}{' '}
          {pointed !== null && (
            <Button look="quiet" onPress={() => onPoint(null)}>
              {say('stop')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}
