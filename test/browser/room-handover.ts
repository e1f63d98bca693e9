/** The handover in a room: nobody copies a message; joining, the digits and the clicks are still the people's. */
import { popupWords } from '../../lib/words/popup.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { expectTurn, press } from './actor.ts';
import { type Cast, connectClick, reload } from './cast.ts';
import { STEPS } from './handover.ts';
import { poll } from './poll.ts';
import { allow, enterRoom, hostRoom, openMember } from './room.ts';
import { CONSOLE, confirmDialog, row } from './sales.ts';
import type { Person } from './tab.ts';

export interface RoomCast extends Cast {
  /** The account manager, who only looks on. */
  readonly cy: Person;
  /** Address of the broker. */
  readonly relay: string;
}

export interface RoomStep {
  readonly name: string;
  readonly play: (cast: RoomCast) => Promise<void>;
}

/** A step that is the same without a room. */
function asEver(name: string): RoomStep {
  const step = STEPS.find((one) => one.name === name);
  if (step === undefined) throw new Error(`no step ${name}`);
  return step;
}

export const ROOM_STEPS: readonly RoomStep[] = [
  asEver('start'),
  {
    name: 'the room',
    play: async ({ a, b, cy, relay }) => {
      const invitation = await hostRoom(a, relay);
      await enterRoom(cy, invitation, 'asCsm');
      await enterRoom(b, invitation, 'asCustomer');
      await poll(() => a.popup.locator('.member').count()).toBe(2);
    },
  },
  {
    name: 'Cy may follow',
    play: async ({ a, cy, look }) => {
      await openMember(a, cy.name);
      await allow(a, 'follow');
      await allow(a, 'point');
      await look('what Cy may');
      await press(a, popupWords[a.lang].back);
    },
  },
  asEver('workspace'),
  {
    name: 'revoke',
    play: async ({ a, b, pages }) => {
      await a.page.bringToFront();
      await row(a.page, b.email)
        .getByRole('button', { name: CONSOLE[pages].disconnect, exact: true })
        .click();
      await confirmDialog(a.page, pages);
      await expectTurn(a, 'awaitReply', b.name);
    },
  },
  {
    name: 'join',
    play: async ({ a, b, look }) => {
      const words = popupBatonWords[b.lang];
      await press(b, roomWords[b.lang].look);
      await b.popup.getByRole('radio', { name: words.otherNo, exact: true }).check();
      await look('come by the room');
      await press(b, words.join);
      await reload(b);
      await expectTurn(b, 'connect', a.name);
    },
  },
  {
    name: 'connect',
    play: async (cast) => {
      await connectClick(cast);
      await expectTurn(cast.b, 'reloadToProve', cast.a.name);
      await reload(cast.b);
      await expectTurn(cast.b, 'awaitClosing', cast.a.name);
      await expectTurn(cast.a, 'confirmDigits', cast.b.name);
    },
  },
  asEver('digits'),
  asEver('release'),
  asEver('disconnect'),
  {
    name: 'left',
    play: async ({ a, b }) => {
      await reload(a);
      await expectTurn(b, 'confirm', a.name);
    },
  },
  {
    name: 'confirm',
    play: async ({ a, b }) => {
      await reload(b);
      await expectTurn(b, 'finishedKeeper', a.name);
      await press(a, handoverWords[a.lang].firstNo);
      await expectTurn(a, 'finishedLeaver', b.name);
    },
  },
];
