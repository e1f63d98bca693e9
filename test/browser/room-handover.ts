/** The handover in a room: nobody copies a message; joining, the digits and the clicks are still the people's. */
import { namesOf } from '../../lib/consoles/consoles.ts';
import { labelIn } from '../../lib/guide/pointer.ts';
import { fill } from '../../lib/words/language.ts';
import { mirrorWords } from '../../lib/words/mirror.ts';
import { pointerWords } from '../../lib/words/pointer.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { roomWords } from '../../lib/words/popup-room.ts';
import { expectTurn, press } from './actor.ts';
import { type Cast, connectClick, reload } from './cast.ts';
import { STEPS } from './handover.ts';
import { part } from './overlay.ts';
import { poll } from './poll.ts';
import { allow, enterRoom, hostRoom, openMember } from './room.ts';
import { CONSOLE, confirmDialog, row } from './sales.ts';
import { inPage, type Person } from './tab.ts';
import { MUNCHKIN } from './worker.ts';

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

/** The desk, in the tab of somebody who is at no console. */
async function toDesk({ page, popup }: Person): Promise<void> {
  if (!page.url().includes('/desk.html'))
    await page.goto(
      await inPage(popup, (tenant) => new URL(`desk.html?tenant=${tenant}`, location.href).href, MUNCHKIN),
    );
  await page.bringToFront();
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
  {
    name: 'Cy looks on',
    play: async ({ a, cy, look }) => {
      const words = roomWords[a.lang];
      await openMember(a, cy.name);
      await press(a, words.same);
      await allow(a, 'view');
      await press(a, popupWords[a.lang].back);
      await a.page.bringToFront();
      await toDesk(cy);
      const control = labelIn(namesOf('sales.tabUserAccess'), cy.lang);
      const mirror = cy.page.getByRole('region', {
        name: fill(mirrorWords[cy.lang].title, { name: a.name }),
      });
      const spot = mirror.getByRole('button', { name: fill(mirrorWords[cy.lang].pointAt, { control }) });
      await spot.click();
      const ring = fill(pointerWords[a.lang].ring, { name: cy.name });
      await poll(async () => (await part(a.page, 'pointer'))?.text).toBe(ring);
      await look('what Cy points at');
      await spot.click();
      await poll(() => part(a.page, 'pointer')).toBeNull();
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
