// @vitest-environment happy-dom
/** Traps of the onboarding that its data keep people from. */
import { beforeEach, expect, it, test, vi } from 'vitest';
import type { SeenConsole } from '../../lib/consoles/console.ts';
import { namesOf } from '../../lib/consoles/consoles.ts';
import { SALES_SEEN } from '../../lib/consoles/controls.ts';
import { actionsConfig } from '../../lib/consoles/labels-marketo.ts';
import { MARKETO_SEEN } from '../../lib/consoles/marketo-seen.ts';
import { SALESFORCE_SEEN } from '../../lib/consoles/salesforce-seen.ts';
import { runList, runTask } from '../../lib/guide/run.fake.ts';
import { runCard } from '../../lib/guide/run.ts';
import { wayControls, wayOn } from '../../lib/guide/ways.ts';
import { fakeLayout, pageOf } from '../../lib/locator/layout.fake.ts';
import { read } from '../../lib/locator/read.ts';
import { COURSES } from '../../lib/procedures/courses.ts';
import { ways } from '../../lib/procedures/onboarding/ways.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

const [guide] = COURSES.filter(({ course }) => course.id === 'onboarding');

/** The card of a task on the page that is set. */
function cardOf(task: string, console: SeenConsole, shown: readonly string[] = []) {
  if (!guide) throw new Error('no onboarding');
  const checklist = runList({ course: 'onboarding', own: task, tasks: [runTask(task, { shown })] });
  const standing = { checklist, guide, console: console.id, sighting: null };
  const wanted = wayControls(wayOn(standing));
  const wants = { wanted, concerned: [], guardedBefore: false, typed: new WeakSet<Element>() };
  const { sighting } = read(window, console, wants);
  const seen = { ...sighting, account: null };
  return runCard({ ...standing, sighting: seen, language: 'en', namesOf, aboutOf: () => [] });
}

const VARIANTS = [...new Set(Object.values(actionsConfig).flat())];

test('every name of Actions Config is found, and quoted as the page shows it', () => {
  expect(VARIANTS).toEqual(expect.arrayContaining(['Actions Config', 'Actions 設定', 'アクション設定']));
  for (const name of VARIANTS) {
    pageOf(`<div class="x-tab-strip"><a href="#">Settings</a><a href="#">${name}</a></div>`);
    expect(cardOf('account', MARKETO_SEEN)).toMatchObject({
      target: { control: 'marketo.actionsConfig' },
      instruction: expect.stringContaining(`**${name}**`),
    });
  }
});

test('only the Salesforce under Admin Settings is pointed at', () => {
  const own = '<h4>My Account</h4><a href="#settings/crm/salesforce/configure">Salesforce</a>';
  pageOf(
    `<nav>${own}<h4>Admin Settings</h4><a href="#settings/admin/salesforce">Salesforce</a></nav><main></main>`,
  );
  expect(cardOf('connectSalesforce', SALES_SEEN)).toMatchObject({
    target: { control: 'sales.navSalesforce' },
    instruction: expect.stringContaining('**Admin Settings**'),
  });
  pageOf(`<nav>${own}</nav><main></main>`);
  expect(cardOf('connectSalesforce', SALES_SEEN)?.target).toBeNull();
});

test('the sandbox is pointed at beside production, and why is said', () => {
  pageOf('<main><button>Install in Production</button><button>Install in Sandbox</button></main>');
  expect(cardOf('package', SALESFORCE_SEEN)).toMatchObject({
    target: { control: 'salesforce.installInSandbox' },
    instruction: expect.stringContaining('a sandbox first, so that nothing changes for your users'),
  });
});

it('package and configuration are guided to their end', () => {
  const acts = (task: string) =>
    (ways[task] ?? []).flatMap(({ prompts }) => prompts.map(({ control }) => control));
  expect(acts('package')).toEqual(
    expect.arrayContaining(['salesforce.getItNow', 'salesforce.confirmAndInstall', 'salesforce.done']),
  );
  expect(acts('configure')).toEqual(
    expect.arrayContaining([
      'salesforce.newRemoteSite',
      'salesforce.enableMsiActions',
      'salesforce.apiSecretKey',
    ]),
  );
});

it('the two remote sites are those of the manual, to the letter', () => {
  const aid = guide?.aids.configure?.[0];
  const urls =
    aid?.aid === 'forms'
      ? aid.forms.map(({ path }) => new URL(path, 'https://x').searchParams.get('EndpointUrl'))
      : [];
  expect(urls).toEqual(['https://ims-na1.adobelogin.com', 'https://mkto-sales-connect.adobe.io']);
});

test('the rule of the API Secret Key is told at its field', () => {
  pageOf(`<main><label><input type="checkbox" checked> Enable MSI Actions</label>
    <label>API Secret Key <input type="text"></label><button>Save</button></main>`);
  expect(
    cardOf('configure', SALESFORCE_SEEN, ['salesforce.loginSite', 'salesforce.actionsSite']),
  ).toMatchObject({
    target: { control: 'salesforce.apiSecretKey' },
    instruction: expect.stringContaining('without the character &'),
  });
});
