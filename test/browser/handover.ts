/** The whole handover, step by step, as two people play it with real clicks: the tests and the storyboard use it. */
import { expect } from '@playwright/test';
import { fill } from '../../lib/words/language.ts';
import { popupWords } from '../../lib/words/popup.ts';
import { popupBatonWords } from '../../lib/words/popup-baton.ts';
import { handoverWords } from '../../lib/words/popup-handover.ts';
import { planWords } from '../../lib/words/popup-plan.ts';
import { turnWords } from '../../lib/words/popup-turn.ts';
import { BO, copyMessage, done, expectTenantRead, expectTurn, pasteMessage, press } from './actor.ts';
import { connectClick, digitsIn, expectHeld, reload, type Step } from './cast.ts';
import { CONSOLE, card, confirmDialog, disconnectClick, expectRing, row } from './sales.ts';

export const STEPS: readonly Step[] = [
  {
    name: 'start',
    who: 'a',
    play: async ({ a, pages, look }) => {
      // The tenant is read from Set Up, where the page opens.
      await a.popup.getByRole('button', { name: popupWords[a.lang].give, exact: true }).waitFor();
      await a.page.bringToFront();
      await a.page.getByRole('tab', { name: CONSOLE[pages].userAccess }).click();
      await a.page.getByText(BO.email).waitFor();
      await press(a, popupWords[a.lang].give);
      await look('the plan');
      await a.popup.getByRole('radio', { name: BO.name }).check();
      await press(a, planWords[a.lang].start);
      await expectTurn(a, 'revoke', BO.name);
    },
  },
  {
    name: 'workspace',
    who: 'a',
    play: async ({ a }) => {
      const words = handoverWords[a.lang];
      const people = { keeper: BO.name };
      await a.popup.bringToFront();
      await a.popup.getByRole('textbox', { name: fill(words.workspaceLabel, people) }).fill('Sales EMEA');
      await press(a, words.workspaceSave);
      await a.popup.getByText('Sales EMEA').waitFor();
    },
  },
  {
    name: 'early Disconnect held',
    who: 'a',
    play: async ({ a, b, pages }) => {
      await disconnectClick(a.page, pages);
      await expectHeld(a, b.name);
      await a.page.keyboard.press('Escape');
    },
  },
  {
    name: 'the way',
    who: 'a',
    play: async ({ a, pages, look }) => {
      const { page } = a;
      await page.bringToFront();
      await page.goto('https://toutapp.com/next#command_center');
      await page.reload();
      const gear = page.locator('#nav-win .navbar-icon');
      await expectRing(page, gear);
      await look('the gear');
      await gear.click();
      const settings = page.getByRole('menuitem', { name: CONSOLE[pages].settings, exact: true });
      await expectRing(page, settings);
      await look('Settings');
      await settings.click();
      const marketo = page.getByRole('complementary').getByRole('link', { name: 'Marketo', exact: true });
      await expectRing(page, marketo);
      await look('Marketo');
      await marketo.click();
      const tab = page.getByRole('tab', { name: CONSOLE[pages].userAccess });
      await expectRing(page, tab);
      await expectTenantRead(a);
      await look('User Access');
      await tab.click();
      await expectRing(page, row(page, BO.email).getByRole('button', { name: CONSOLE[pages].disconnect }));
    },
  },
  {
    name: 'revoke',
    who: 'a',
    play: async ({ a, pages }) => {
      await a.page.bringToFront();
      await row(a.page, BO.email)
        .getByRole('button', { name: CONSOLE[pages].disconnect, exact: true })
        .click();
      await confirmDialog(a.page, pages);
      await expectTurn(a, 'invite', BO.name);
    },
  },
  {
    name: 'invite',
    who: 'a',
    play: async ({ a, mail, look }) => {
      mail.invitation = await copyMessage(a, 'writeInvitation', () => look('the invitation'));
      await done(a);
      await expectTurn(a, 'awaitReply', BO.name);
    },
  },
  {
    name: 'join',
    who: 'b',
    play: async ({ a, b, mail, look }) => {
      await pasteMessage(b, popupWords[b.lang].take, mail.invitation, true, () => look('pasted'));
      await b.popup.getByRole('list').first().waitFor();
      await b.page.bringToFront();
      await b.page.reload();
      await expectTurn(b, 'connect', a.name);
    },
  },
  {
    name: 'connect',
    who: 'b',
    play: async (cast) => {
      await connectClick(cast);
      const held = card(cast.b.page).getByRole('button', {
        name: CONSOLE[cast.pages].disconnect,
        exact: true,
      });
      await held.waitFor();
      await expectTurn(cast.b, 'reloadToProve', cast.a.name);
    },
  },
  {
    name: 'prove',
    who: 'b',
    play: async ({ a, b }) => {
      await reload(b);
      await expectTurn(b, 'reply', a.name);
    },
  },
  {
    name: 'reply',
    who: 'b',
    play: async ({ a, b, mail }) => {
      mail.reply = await copyMessage(b, 'writeReply');
      await done(b);
      await expectTurn(b, 'awaitClosing', a.name);
    },
  },
  {
    name: 'Disconnect after the reply held',
    who: 'b',
    play: async ({ a, b, pages }) => {
      await disconnectClick(b.page, pages);
      await expectHeld(b, a.name);
      await b.page.keyboard.press('Escape');
    },
  },
  {
    name: 'receive',
    who: 'a',
    play: async ({ a, b, mail }) => {
      await pasteMessage(a, turnWords[a.lang].pasteReply, mail.reply);
      await expectTurn(a, 'confirmDigits', b.name);
    },
  },
  {
    name: 'digits',
    who: 'a',
    play: async ({ a, b, look }) => {
      const words = popupBatonWords[a.lang];
      await press(a, turnWords[a.lang].compareDigits);
      await look('comparing');
      expect(await digitsIn(a)).toBe(await digitsIn(b));
      await a.popup.getByRole('radio', { name: words.otherNo, exact: true }).check();
      await press(a, words.same);
      await expectTurn(a, 'reloadToRelease', b.name);
    },
  },
  {
    name: 'release',
    who: 'a',
    play: async ({ a, b }) => {
      await reload(a);
      await expectTurn(a, 'disconnect', b.name);
    },
  },
  {
    name: 'disconnect',
    who: 'a',
    play: async ({ a, b, pages }) => {
      await a.page.bringToFront();
      await expectRing(
        a.page,
        card(a.page).getByRole('button', { name: CONSOLE[pages].disconnect, exact: true }),
      );
      await disconnectClick(a.page, pages);
      await confirmDialog(a.page, pages);
      // Reloaded before the answer, the page would take the request with it.
      await card(a.page).getByRole('button', { name: CONSOLE[pages].connect, exact: true }).waitFor();
      await expectTurn(a, 'reloadToClose', b.name);
    },
  },
  {
    name: 'left',
    who: 'a',
    play: async ({ a, b }) => {
      await reload(a);
      await expectTurn(a, 'close', b.name);
    },
  },
  {
    name: 'closing',
    who: 'a',
    play: async ({ a, mail }) => {
      mail.closing = await copyMessage(a, 'writeClosing');
      await done(a);
    },
  },
  {
    name: 'told',
    who: 'b',
    play: async ({ a, b, mail }) => {
      await pasteMessage(b, turnWords[b.lang].pasteClosing, mail.closing);
      await expectTurn(b, 'confirm', a.name);
    },
  },
  {
    name: 'confirm',
    who: 'b',
    play: async ({ a, b }) => {
      await reload(b);
      await expectTurn(b, 'report', a.name);
    },
  },
  {
    name: 'report',
    who: 'b',
    play: async ({ a, b, mail }) => {
      mail.report = await copyMessage(b, 'writeReport');
      await done(b);
      await expectTurn(b, 'finishedKeeper', a.name);
    },
  },
  {
    name: 'finished',
    who: 'a',
    play: async ({ a, b, mail }) => {
      const no = handoverWords[a.lang].firstNo;
      await press(a, no);
      // What stands below moves up once the question has gone.
      await a.popup.getByRole('button', { name: no, exact: true }).waitFor({ state: 'hidden' });
      await pasteMessage(a, turnWords[a.lang].pasteMessage, mail.report);
      await expectTurn(a, 'finishedLeaver', b.name);
    },
  },
];
