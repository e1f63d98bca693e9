/** User Management: somebody is deactivated there. The page says nothing about the connection. */
import { asked, victims } from './click.ts';
import { deactivate, type Truth } from './console.ts';
import type { Opinion } from './opinion.ts';
import { type Move, NAMES, type Seat, type Setting } from './world.ts';
import { nameOf, PEOPLE, write } from './write.ts';

export function* peopleMoves(
  setting: Setting,
  truth: Truth,
  seat: Seat,
  index: number,
  view: Opinion,
): Generator<Move> {
  for (const person of ['A', 'B'] as const) {
    if (person === seat.session || truth[person] === 'free') continue;
    const click = { control: 'removal', row: PEOPLE[person].email } as const;
    const answer = asked(setting, view, seat.session, null, click);
    if (answer === 'held') continue;
    const after = deactivate(truth, person);
    const doc = { id: 'people', after: 0 };
    const harm = answer === 'lifted' ? victims(truth, after, seat.session) : undefined;
    yield {
      text: `${nameOf(setting, index)} deactivates ${NAMES[person]} in User Management`,
      act: 'remove',
      seat: write(seat, index, { kind: 'clicked', doc, ...click, before: 'unclear' }),
      truth: after,
      mail: null,
      ...(harm ? { harm } : {}),
    };
  }
}
