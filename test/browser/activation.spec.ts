/** Every activation of a dangerous control is held; the same on a harmless one arrives untouched and in order. */
import { expect, type Page, test } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { ACTIVATIONS, type Activation } from './activation.ts';
import { type Actor, ADA, BO, openActor } from './actor.ts';
import { afresh } from './afresh.ts';
import { expectHold, expectUntouched } from './hold.ts';
import { FIRST, kinds, listenFirst, listenLate, reachedIn, TYPES } from './reached.ts';
import { changeDocuments } from './response.ts';
import { card } from './sales.ts';
import { opened } from './stand.ts';
import { printRows, rows } from './table.ts';

const names = { leaver: ADA.name, keeper: BO.name };
/** All that reached the page, of activations that are held as a whole and of the same on a harmless control. */
const heard = { dangerous: new Set<string>(), harmless: new Set<string>() };

let consoles: Consoles;
let a: Actor;
/** A page that Handrail has nothing to do with. */
let elsewhere: Page;
test.beforeAll(async () => {
  consoles = await startConsoles();
  a = await openActor(consoles, ADA);
  await afresh(consoles, [a], { csp: 'none' });
  await opened({ a });
  await changeDocuments(a.page, { first: FIRST });
  elsewhere = await a.seat.context.newPage();
});
test.afterAll(async () => {
  printRows('activation');
  await a.seat.close();
  await consoles.close();
});

async function act(page: Page, { dress, given = '', act: go }: Activation): Promise<readonly string[]> {
  if (dress) await page.evaluate(dress, given);
  await listenLate(page);
  await page.bringToFront();
  await go(page);
  return reachedIn(page);
}

/** The console's page loaded anew; under test is its Disconnect, or a button beside it that looks the same. */
async function stage(harmless: boolean): Promise<Page> {
  const { page } = a;
  await page.reload();
  await expect(card(page).getByRole('button', { name: 'Disconnect' })).toBeVisible();
  await page.evaluate((beside) => {
    const button = document.querySelector<HTMLElement>('.connection button');
    const copy = button?.cloneNode();
    if (!button || !(copy instanceof HTMLElement)) return;
    copy.textContent = 'Export';
    if (beside) button.before(copy);
    window.tested = beside ? copy : button;
  }, harmless);
  return page;
}

/** The same button where no Handrail is. */
async function stageElsewhere(): Promise<Page> {
  await elsewhere.goto('https://example.org/');
  await elsewhere.evaluate(() => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Export';
    document.body.append(button);
    window.tested = button;
  });
  await listenFirst(elsewhere);
  return elsewhere;
}

for (const activation of ACTIVATIONS) {
  test(`Disconnect: ${activation.name}`, async () => {
    const { name, reaches = 'nothing' } = activation;
    const page = await stage(false);
    const reached = await act(page, activation);
    await expectHold(page, 'keeperHasAccess', names);
    expect(kinds(reached)).toBe(reaches);
    await expectUntouched(page, consoles);
    if (reaches === 'nothing') for (const one of reached) heard.dangerous.add(one);

    const harmless = await act(await stage(true), activation);
    expect(harmless).toEqual(await act(await stageElsewhere(), activation));
    for (const one of harmless) heard.harmless.add(one);
    rows.push({
      activation: name,
      held: 'yes',
      reached: kinds(reached),
      harmless: `untouched, in order: ${kinds(harmless)}`,
    });
  });
}

test('handlers of every kind, on window, document and the control, added first and late', () => {
  for (const type of TYPES) {
    const of = (heardThere: ReadonlySet<string>): readonly string[] =>
      [...heardThere].filter((one) => one.startsWith(`${type} `));
    const harmless = of(heard.harmless).filter((one) => /(first|late)$/.test(one));
    // Window and document twice each, capturing and bubbling; the control late only, and never for its form.
    expect(harmless, type).toHaveLength(type === 'submit' ? 8 : 10);
    rows.push({
      activation: `handlers on ${type}`,
      held: of(heard.dangerous).length === 0 ? 'yes' : 'no',
      reached: of(heard.dangerous).join(', ') || 'none of them',
      harmless: `all ${harmless.length}: window, document, control; capturing, bubbling; first, late`,
    });
  }
  expect([...heard.dangerous]).toEqual([]);
});
