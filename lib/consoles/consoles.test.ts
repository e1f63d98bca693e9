import { describe, expect, it } from 'vitest';
import { wayControls } from '../guide/ways.ts';
import { consoleAt, placeOf } from '../locator/place.ts';
import { COURSES } from '../procedures/courses.ts';
import { signControls } from '../record/signs.ts';
import type { Console, ControlId, Label, SeenConsole } from './console.ts';
import { CONSOLES, namesOf, SIGNS } from './consoles.ts';
import { SALES_SEEN } from './controls.ts';
import { INSTALLED, OPTIONAL } from './hosts.ts';
import { MARKETO } from './marketo.ts';
import { MARKETO_SEEN } from './marketo-seen.ts';
import { SALESFORCE } from './salesforce.ts';
import { SALESFORCE_SEEN } from './salesforce-seen.ts';

const SEEN: readonly SeenConsole[] = [SALES_SEEN, MARKETO_SEEN, SALESFORCE_SEEN];
const LANGUAGES = ['en', 'ja', 'fr', 'de', 'es', 'pt'] as const;
const at = (url: string) => consoleAt(url, CONSOLES)?.id ?? null;
const placeAt = (url: string, console: Console) => {
  const { hostname: host, pathname: path, hash } = new URL(url);
  return placeOf({ host, path, hash }, console);
};

describe('addresses of the consoles (consoles.md)', () => {
  it.each([
    ['https://toutapp.com/next#settings/marketo-admin', 'sales'],
    ['https://app-sj11.marketo.com/#MM0A1', 'marketo'],
    ['https://app-ab13.marketo.com/#SF0A1', 'marketo'],
    ['https://engage-sj.marketo.com/?munchkinId=123-ABC-456#/classic/MM0A1', 'marketo'],
    ['https://experience.adobe.com/#/@acme/so:123-ABC-456/marketo-engage/classic/MM0A1', 'marketo'],
    ['https://acme.lightning.force.com/lightning/setup/SecurityRemoteProxy/home', 'salesforce'],
    ['https://acme.my.salesforce.com/lightning/setup/ImportedPackage/home', 'salesforce'],
    ['https://acme.my.salesforce-setup.com/lightning/setup/SetupOneHome/home', 'salesforce'],
    ['https://acme--mkto-si.vf.force.com/apex/config', 'salesforce'],
    ['https://acme--mkto-si.na1.visual.force.com/apex/config', 'salesforce'],
    ['https://appexchange.salesforce.com/listingDetail?listingId=a0N30000001SVZmEAO', 'salesforce'],
    ['https://login.salesforce.com/packaging/installPackage.apexp?p0=04t', 'salesforce'],
    ['https://test.salesforce.com/packaging/installPackage.apexp?p0=04t', 'salesforce'],
  ])('%s is of %s', (url, id) => {
    expect(at(url)).toBe(id);
  });

  it.each([
    'https://login.marketo.com/',
    'https://app.marketo.com/',
    'https://www.marketo.com/',
    'https://seo.marketo.com/',
    'https://sj-ee-api.marketo.com/',
    'https://sjrtp3.marketo.com/',
    'https://rtp.marketo.com/',
    'https://www.marketo.com.example.com/',
    'https://nottoutapp.com/next',
    'https://trust.salesforce.com/',
    'https://www.salesforce.com/',
    'https://lightning.force.com.example.com/',
    'https://experience.adobe.com.example.com/',
  ])('%s is of none', (url) => {
    expect(at(url)).toBeNull();
  });

  it('Marketo’s sign-in and landing pages are no places to lead to', () => {
    expect(placeAt('https://app-sj11.marketo.com/homepage/login', MARKETO)).toMatchObject({ signIn: true });
    expect(placeAt('https://app-sj11.marketo.com/lp/123-ABC-456/page.html', MARKETO)).toMatchObject({
      quiet: true,
    });
    expect(placeAt('https://app-sj11.marketo.com/#MM0A1', MARKETO)).toBeNull();
  });

  it.each([
    ['https://experience.adobe.com/#/@acme/so:123-ABC-456/marketo-engage/classic/MM0A1', '123-ABC-456'],
    ['https://engage-ab.marketo.com/?munchkinId=123-ABC-456#/classic/MM0A1', '123-ABC-456'],
    ['https://engage-ab.marketo.com/?a=b&munchkinId=123-abc-456#/', '123-abc-456'],
    ['https://app-sj11.marketo.com/#MM0A1', undefined],
    ['https://experience.adobe.com/#/@acme/so:1234-ABC-456/', undefined],
  ])('%s carries the Munchkin ID %s', (url, munchkin) => {
    expect(MARKETO.munchkin?.exec(url)?.[1]).toBe(munchkin);
  });

  it.each([
    ['acme.lightning.force.com', 'acme'],
    ['acme.my.salesforce.com', 'acme'],
    ['acme.my.salesforce-setup.com', 'acme'],
    ['acme-inc.my.salesforce.com', 'acme-inc'],
    ['acme--dev.sandbox.my.salesforce.com', 'acme'],
    ['acme--dev.sandbox.lightning.force.com', 'acme'],
    ['acme-dev-ed.develop.my.salesforce.com', 'acme'],
    ['acme--mkto-si.vf.force.com', 'acme'],
    ['acme--dev--mkto-si.sandbox.vf.force.com', 'acme'],
    ['acme--mkto-si.na1.visual.force.com', 'acme'],
    ['login.salesforce.com', undefined],
    ['test.salesforce.com', undefined],
    ['appexchange.salesforce.com', undefined],
  ])('%s is of the org %s', (host, org) => {
    expect(SALESFORCE.org?.exec(host)?.[1]).toBe(org);
  });

  it('every pattern that is asked for leads to its console', () => {
    for (const console of CONSOLES) {
      const installed = Object.entries(INSTALLED).flatMap(([id, one]) => (id === console.id ? [one] : []));
      for (const pattern of [...installed, ...OPTIONAL[console.id]]) {
        expect(at(pattern.replace('*.', 'app-sj11.').replace('/*', '/')), pattern).toBe(console.id);
      }
    }
  });
});

const controls = SEEN.flatMap((console) => console.controls.map((control) => ({ console, control })));
const hasControl = (id: ControlId): boolean => controls.some(({ control }) => control.id === id);

describe('controls and signs', () => {
  it('each control stands in its own console, once, at places that there are', () => {
    expect(new Set(controls.map(({ control }) => control.id)).size).toBe(controls.length);
    for (const { console, control } of controls) {
      expect(control.id.startsWith(`${console.id}.`)).toBe(true);
      for (const place of control.places) expect(console.places.map(({ id }) => id)).toContain(place);
    }
  });

  it('each sign looks at controls of its own console', () => {
    for (const { id, console } of SIGNS) expect(id.startsWith(`${console}.`)).toBe(true);
    for (const { id } of SEEN)
      for (const { control } of signControls(SIGNS, id)) {
        expect(control.startsWith(`${id}.`), control).toBe(true);
        expect(hasControl(control), control).toBe(true);
      }
  });

  it.each([
    ['acme--dev.sandbox.my.salesforce.com', true],
    ['acme--dev--mkto-si.sandbox.vf.force.com', true],
    ['acme--uat.lightning.force.com', true],
    ['acme--uat--mkto-si.cs12.visual.force.com', true],
    ['acme-dev-ed.develop.my.salesforce.com', true],
    ['acme-dev-ed--mkto-si.develop.vf.force.com', true],
    ['acme-dev-ed.my.salesforce.com', true],
    ['acme.scratch.my.salesforce-setup.com', true],
    ['acme.my.salesforce.com', false],
    ['acme-test.my.salesforce-setup.com', false],
    ['acme--mkto-si.vf.force.com', false],
    ['acme--mkto-si.na1.visual.force.com', false],
  ])('%s is a sandbox: %s', (host, trial) => {
    const signs = SIGNS.filter(({ console }) => console === 'salesforce');
    expect(new Set(signs.map((sign) => sign.trial?.test(host)))).toEqual(new Set([trial]));
  });

  it('what is called something is called so in every language', () => {
    const complete = (label: Label): boolean =>
      Object.keys(label).length === 0 ||
      label['*'] !== undefined ||
      LANGUAGES.every((language) => (label[language]?.length ?? 0) > 0);
    const lacking = controls
      .filter(({ control }) => !complete(control.names))
      .map(({ control }) => control.id);
    expect(lacking).toEqual([]);
  });

  it('a control that nobody has is called nothing', () => {
    expect(namesOf('sales.nothing')).toEqual({});
    expect(namesOf('marketo.startSync').en).toContain('Start Sync');
  });
});

describe.each(COURSES)('the course $course.id', ({ course, ways, fallbacks, aids, words }) => {
  const ids = course.tasks.map(({ id }) => id);
  const all = [...Object.entries(ways), ...Object.entries(fallbacks)].flatMap(([task, list = []]) =>
    list.map((way) => ({ task, way })),
  );
  const prompts = all.flatMap(({ way }) => way.prompts);

  it('every task has a way, and every way, fallback and aid a task', () => {
    expect(Object.keys(ways).sort()).toEqual([...ids].sort());
    for (const task of [...Object.keys(fallbacks), ...Object.keys(aids)]) expect(ids).toContain(task);
  });

  it('its data name only what there is', () => {
    for (const task of course.tasks) {
      for (const id of [...task.needs, ...task.after]) expect(ids).toContain(id);
      for (const persona of task.personas) expect(course.personas).toContain(persona);
      for (const what of task.attested) expect(course.attested).toContain(what);
      for (const sign of task.proof.flat()) expect(SIGNS.map(({ id }) => id)).toContain(sign);
    }
    for (const { control } of all.flatMap(({ way }) => wayControls(way)))
      expect(hasControl(control), control).toBe(true);
  });

  it('what a task needs comes before it, and so does what is recommended before it', () => {
    for (const [at, { needs, after }] of course.tasks.entries())
      for (const id of [...needs, ...after]) expect(ids.indexOf(id)).toBeLessThan(at);
  });

  it('every sign of a task is shown at the end of one of its ways, in the console where the way goes', () => {
    for (const { id, proof } of course.tasks) {
      for (const list of [ways[id], fallbacks[id]]) {
        const shows = (list ?? []).flatMap((way) => way.shows);
        if (list) expect([...shows].sort()).toEqual([...new Set(proof.flat())].sort());
      }
    }
    for (const { way } of all) {
      for (const sign of way.shows) expect(sign.startsWith(`${way.console}.`)).toBe(true);
      for (const { control } of way.prompts) expect(control.startsWith(`${way.console}.`)).toBe(true);
    }
  });

  it('a way does not end with a prompt that may be missing alone', () => {
    for (const { way } of all) expect(way.prompts.some(({ maybe }) => !maybe)).toBe(true);
  });

  it.each(['en', 'ja'] as const)(
    'everything of it has words in %s, and no words are for nothing',
    (language) => {
      const said = words[language];
      const named = new Set(
        prompts.flatMap((prompt) => [prompt.words ?? [], prompt.beside?.words ?? []].flat()),
      );
      expect(Object.keys(said.tasks).sort()).toEqual([...ids].sort());
      for (const { id, proof } of course.tasks) {
        const tried = SIGNS.some((sign) => sign.trial && proof.flat().includes(sign.id));
        expect(said.tasks[id]?.trial !== undefined, id).toBe(tried);
      }
      expect(Object.keys(said.personas).sort()).toEqual([...course.personas].sort());
      expect(Object.keys(said.attested).sort()).toEqual([...course.attested].sort());
      expect(Object.keys(said.signs).sort()).toEqual(
        [...new Set(course.tasks.flatMap(({ proof }) => proof.flat()))].sort(),
      );
      expect(Object.keys(said.prompts).sort()).toEqual([...named].sort());
      const others = prompts.flatMap(({ only }) => only?.words ?? []);
      expect(Object.keys(said.others ?? {}).sort()).toEqual([...new Set(others)].sort());
      const texts = JSON.stringify(said);
      expect(texts).not.toMatch(/""|undefined/);
      expect(
        [...new Set(texts.match(/\{\w+\}/g))].filter((one) => !/\{(label|region|in|munchkin)\}/.test(one)),
      ).toEqual([]);
    },
  );
});
