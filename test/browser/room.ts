/** Rooms as people play them by their popups: opened, entered, and what is allowed in them. */
import type { RoomsView } from '../../lib/calls/room.ts';
import { fill } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { type RoomWord, roomWords } from '../../lib/words/popup-room.ts';
import { runWords } from '../../lib/words/popup-run.ts';
import { copied, done, press } from './actor.ts';
import { poll } from './poll.ts';
import type { Person } from './tab.ts';
import { CY, type hand, type Trio } from './trio.ts';
import { ask, say } from './worker.ts';

const wordsOf = ({ lang }: Person) => roomWords[lang];

/** Somebody opens a room over this relay; the answer is the invitation as it is copied. */
export async function hostRoom(actor: Person, relay: string): Promise<string> {
  const words = wordsOf(actor);
  const { popup } = actor;
  await say(popup, { call: 'setRelay', relay });
  await popup.bringToFront();
  await popup.getByText(popupWords[actor.lang].more, { exact: true }).click();
  await press(actor, words.show);
  await poll(() => popup.getByRole('textbox', { name: words.yourName }).inputValue()).toBe(actor.name);
  await press(actor, words.open);
  const letter = popup.getByRole('textbox', { name: popupBatonWords[actor.lang].message });
  await poll(() => letter.inputValue()).toMatch(/HANDRAIL/);
  const invitation = await copied(actor, letter);
  await done(actor);
  return invitation;
}

/** What somebody's browser is shown of the rooms, with what may be followed in the first; asked as the desk asks. */
export async function roomsOf({ popup }: Pick<Person, 'popup'>): Promise<RoomsView> {
  const asked = async (room: string | null): Promise<RoomsView> => {
    const answer = await ask(popup, { call: 'rooms', room });
    return (answer.ok && answer.rooms) || { rooms: [], followed: [] };
  };
  return asked((await asked(null)).rooms[0]?.room ?? null);
}

/** Somebody who knows nothing of the customer yet pastes the invitation, and enters. */
export async function enterRoom(
  actor: Person,
  invitation: string,
  role: 'asCustomer' | 'asCsm',
): Promise<void> {
  const words = wordsOf(actor);
  const { popup } = actor;
  await press(actor, popupWords[actor.lang].take);
  await popup.getByRole('textbox', { name: popupBatonWords[actor.lang].pasteLabel }).fill(invitation);
  await popup.getByText(words.relayText).waitFor();
  await popup.getByRole('radio', { name: words[role] }).check();
  await popup.getByRole('textbox', { name: words.yourName }).fill(actor.name);
  await popup.getByRole('textbox', { name: words.yourEmail }).fill(actor.email);
  await press(actor, words.enter);
  await popup.locator('.room').first().waitFor();
}

/** Opens what a member may see and do. */
export async function openMember(actor: Person, name: string): Promise<void> {
  await press(actor, fill(wordsOf(actor).change, { name }));
}

/** On the screen of a member: allows one thing. */
export const allow = (actor: Person, what: RoomWord): Promise<void> =>
  press(actor, fill(wordsOf(actor).allowNamed, { what: wordsOf(actor)[what] }));

/** The message of a run that came by the room: looked at, and a part taken. */
async function takePart(actor: Person, part: string): Promise<void> {
  await press(actor, wordsOf(actor).look);
  await actor.popup.getByRole('checkbox', { name: part }).check();
  await press(actor, runWords[actor.lang].joinDo);
}

/** In place of copied messages: the room, which is opened and entered when somebody is told for the first time. */
export function handInRoom(relay: string): Trio['hand'] {
  let invitation: Promise<string> | null = null;
  const here = new Set<Person>();
  const by: typeof hand = async (from, to, joins, part = '') => {
    if (!joins) return;
    invitation ??= hostRoom(from, relay);
    const text = await invitation;
    if (!here.has(to)) await enterRoom(to, text, to.email === CY.email ? 'asCsm' : 'asCustomer');
    here.add(to);
    await takePart(to, part);
  };
  return by;
}
