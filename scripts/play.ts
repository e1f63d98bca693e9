/**
 * `npm start`: builds the extension, serves the practice consoles, and opens A's, B's and the account manager's browser.
 * Without a display, or with `--auto`, the handover plays by itself: real clicks and keys through the extension's own
 * screens, the checklist printed after each change, pictures in .output/storyboard/. Exits 0 only if the console's
 * truth says that B holds, A does not, and nobody but B, between revoke and connect, was ever cut off; and, after the
 * onboarding of three people that plays then, that all seven tasks are done.
 */
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { type Actor, ADA, BO, openActor } from '../test/browser/actor.ts';
import { type Cast, emptyMail } from '../test/browser/cast.ts';
import { STEPS } from '../test/browser/handover.ts';
import { STAGES } from '../test/browser/onboarding.ts';
import { handInRoom } from '../test/browser/room.ts';
import { ROOM_STEPS, type RoomCast } from '../test/browser/room-handover.ts';
import { chromiumPath } from '../test/browser/seat.ts';
import { CY, closeTrio, openPerson, openTrio } from '../test/browser/trio.ts';
import { MUNCHKIN, say } from '../test/browser/worker.ts';
import { certificate } from '../test/consoles/certificate.ts';
import { type Consoles, startConsoles } from '../test/consoles/server.ts';
import { startBroker } from '../test/relay/embedded.ts';
import { Storyboard } from './storyboard.ts';

const STORYBOARD = '.output/storyboard';
const HALF = { width: 760, height: 860 };

const display = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const auto = process.argv.includes('--auto') || !display;
const lang = process.argv.includes('--lang=ja') ? 'ja' : 'en';

function build(): void {
  const { status } = spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    console.error('The extension could not be built; the words of the build stand above.');
    process.exit(1);
  }
}

/** The checklist as a person's popup shows it, a line a task. */
async function checklist(actor: Actor): Promise<string> {
  const heading = await actor.popup
    .locator('.turn h2')
    .first()
    .textContent({ timeout: 1000 })
    .catch(() => null);
  if (heading === null) return `  ${actor.name}: no checklist yet`;
  const whose = await actor.popup.locator('.turn .whose').first().textContent();
  const tasks = await actor.popup.locator('.task').evaluateAll((items) =>
    items.map((item) => {
      const text = (part: string): string => item.querySelector(part)?.textContent?.trim() ?? '';
      const mark = item.classList.contains('done') ? '✓' : item.classList.contains('ready') ? '▸' : '·';
      return `    ${mark} ${[text('.task-title'), text('.task-who'), text('.task-proof')].filter(Boolean).join(' — ')}`;
    }),
  );
  return [`  ${actor.name}: ${whose}: ${heading}`, ...tasks].join('\n');
}

async function playAll(consoles: Consoles): Promise<number> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false });
  const storyboard = await Storyboard.open(STORYBOARD, browser);
  const broker = await startBroker({ tls: await certificate() });
  const handedOver = await playHandover(consoles, storyboard);
  consoles.set('handover');
  const together = await playTogether(consoles, storyboard, broker.address);
  consoles.set('onboarding');
  const setUp = await playOnboarding(consoles, storyboard, broker.address);
  await broker.close();
  await browser.close();
  return handedOver && together && setUp ? 0 : 1;
}

/** In a room: nobody copies a message, and the account manager has the desk before them. */
async function playOnboarding(consoles: Consoles, storyboard: Storyboard, relay: string): Promise<boolean> {
  const trio = await openTrio(
    consoles,
    lang,
    (name, ...actors) => storyboard.add(name, actors, 'onboarding'),
    handInRoom(relay),
  );
  await toDesk(trio.cy);
  for (const stage of STAGES) {
    await stage.play(trio);
    await storyboard.add(stage.name, [trio.cy], 'onboarding');
    console.log(`\n${stage.name}\n${await checklist(trio.ada)}\n${await checklist(trio.sam)}`);
  }
  const { truth, salesforce } = consoles;
  const good =
    truth.holders().join() === ADA.email &&
    truth.fieldSync().phase !== 'none' &&
    salesforce.production.deployed() &&
    salesforce.production.config.msiActions;
  console.log(good ? `Set up. Pictures: ${STORYBOARD}/onboarding-*` : 'This is not a setup as it should be.');
  await closeTrio(trio);
  return good;
}

async function playHandover(consoles: Consoles, storyboard: Storyboard): Promise<boolean> {
  const [a, b] = await Promise.all([openActor(consoles, ADA, { lang }), openActor(consoles, BO, { lang })]);
  const cast: Cast = { a, b, pages: lang, mail: emptyMail(), look: (name) => storyboard.add(name, [a, b]) };
  await cast.look('begin');
  let told = '';
  for (const step of STEPS) {
    await step.play(cast);
    await cast.look(step.name);
    const now = [await checklist(a), await checklist(b)].join('\n');
    console.log(
      `\n${step.name} (${cast[step.who].name})${now === told ? ': the checklist stays as it is' : `\n${now}`}`,
    );
    told = now;
  }
  await storyboard.page(
    'the record',
    await a.seat.screen(`popup.html?screen=record&tenant=${consoles.truth.tenant.munchkin}`),
  );
  const { truth } = consoles;
  const others = truth.cutOff().filter((email) => email !== BO.email);
  const good = truth.holders().join() === BO.email && others.length === 0 && !truth.outage;
  console.log(
    `\nThe console's truth: ${truth.holders().join(', ')} holds; cut off meanwhile: ${truth.cutOff().join(', ') || 'nobody'}.`,
  );
  console.log(good ? `Handed over. Pictures: ${STORYBOARD}/` : 'This is not a handover as it should be.');
  await Promise.all([a.seat.close(), b.seat.close()]);
  return good;
}

/** The handover once more, in a room: the account manager looks on from the desk. */
async function playTogether(consoles: Consoles, storyboard: Storyboard, relay: string): Promise<boolean> {
  const [a, b, cy] = await Promise.all([
    openActor(consoles, ADA, { lang }),
    openActor(consoles, BO, { lang }),
    openPerson(consoles, CY, lang, null),
  ]);
  await toDesk(cy);
  const look = (name: string) => storyboard.add(name, [a, b, cy], 'room');
  const cast: RoomCast = { a, b, cy, relay, pages: lang, mail: emptyMail(), look };
  for (const step of ROOM_STEPS) {
    await step.play(cast);
    await look(step.name);
    console.log(`\n${step.name}\n${await checklist(a)}\n${await checklist(b)}`);
  }
  const { truth } = consoles;
  const good = truth.holders().join() === BO.email && truth.cutOff().join() === BO.email && !truth.outage;
  console.log(
    good
      ? `Handed over in a room. Pictures: ${STORYBOARD}/room-*`
      : 'This is not a handover as it should be.',
  );
  await Promise.all([a, b, cy].map(({ seat }) => seat.close()));
  return good;
}

/** The desk in the account manager's tab. */
const toDesk = ({ page, seat }: Actor): Promise<unknown> =>
  page.goto(`${seat.origin}/desk.html?tenant=${MUNCHKIN}`);

async function openWindows(consoles: Consoles): Promise<number> {
  const window = { lang, headless: false, viewport: null, size: HALF } as const;
  const broker = await startBroker({ tls: await certificate() });
  const [a, b, cy] = await Promise.all([
    openActor(consoles, ADA, { ...window, position: { x: 0, y: 0 } }),
    openActor(consoles, BO, { ...window, position: { x: HALF.width, y: 0 } }),
    openPerson(consoles, CY, lang, null, { ...window, position: { x: HALF.width / 2, y: 120 } }),
  ]);
  const all = [a, b, cy];
  for (const { popup } of all) await say(popup, { call: 'setRelay', relay: broker.address });
  await cy.page.goto(`${cy.seat.origin}/desk.html`);
  console.log(
    'Ada’s window is on the left, Bo’s on the right, Cy’s desk between them. Begin in Ada’s: "Hand the connection over" in the Handrail tab. For a room: More, "Show a colleague or account manager along".',
  );
  await Promise.race(all.map(({ seat }) => new Promise((closed) => seat.context.once('close', closed))));
  await Promise.allSettled([...all.map(({ seat }) => seat.close()), broker.close()]);
  return 0;
}

build();
const consoles = await startConsoles({ lang });
let code = 1;
try {
  code = await (auto ? playAll(consoles) : openWindows(consoles));
} finally {
  await consoles.close();
}
process.exit(code);
