/** The practice consoles of Salesforce and AppExchange as a person acts on them: by what is to be read on the pages. */
import { expect, type Frame, type Page } from '@playwright/test';
import { say, type TextKey } from '../consoles/salesforce/app/words.ts';
import type { Language } from '../consoles/switches.ts';
import { FirefoxTab } from './firefox/tab.ts';
import { poll } from './poll.ts';
import type { Scope, Tab } from './tab.ts';

/** Sets up Salesforce at Northwind; the username differs in the sandbox. */
export const SAM = {
  name: 'Sam Okafor',
  email: 'sam.okafor@northwind.example',
  production: 'sam.okafor@northwind.example',
  sandbox: 'sam.okafor@northwind.example.practice',
} as const;

/** Addresses of Northwind's production org, and what is at none of its own hosts. */
export const SALESFORCE = {
  login: 'https://login.salesforce.com/',
  listing: 'https://appexchange.salesforce.com/listingDetail?listingId=a0N30000001SVZmEAO',
  my: 'https://northwind.my.salesforce.com',
  lightning: 'https://northwind.lightning.force.com',
  setup: '/lightning/setup/SetupOneHome/home',
  remoteSites: '/lightning/setup/SecurityRemoteProxy/home',
  installedPackages: '/lightning/setup/ImportedPackage/home',
  connectedApps: '/lightning/setup/ConnectedAppsUsage/home',
  config: '/lightning/n/mkto_si__Marketo_Sales_Insight_Config',
} as const;

/** What the pages call things in a language. */
export const labelsOf =
  (language: Language = 'en') =>
  (key: TextKey, values?: Readonly<Record<string, string>>): string =>
    say(language, key, values);

/** The form of a remote site, filled in by its address (consoles.md). */
export const prefilledSite = (name: string, url: string, origin: string = SALESFORCE.my): string =>
  `${origin}/0rp/e?${new URLSearchParams({ SiteName: name, EndpointUrl: url, retURL: '/0rp' })}`;

/** Signs in by link, on the way to a path of the org, and waits for its address, whichever host it has. */
export async function openSalesforce(
  page: Tab,
  path: string = SALESFORCE.setup,
  who: string = SAM.production,
): Promise<void> {
  const service = who.endsWith('.practice') ? 'test' : 'login';
  await page.goto(`https://${service}.salesforce.com/?${new URLSearchParams({ as: who, startURL: path })}`);
  await page.waitForURL((url) => url.pathname + url.search === path);
}

/** On a sign-in page: writes the name, and clicks Log In. */
export async function logIn(page: Tab, language: Language, who: string = SAM.production): Promise<void> {
  const label = labelsOf(language);
  await page.getByLabel(label('username'), { exact: true }).fill(who);
  await page.getByRole('button', { name: label('logIn'), exact: true }).click();
}

/** The frame whose page is at this path, once its page has come; at any depth, in closed shadow roots too. */
export async function framed(page: Page, path: RegExp): Promise<Frame>;
export async function framed(page: Tab, path: RegExp): Promise<Scope>;
export async function framed(page: Tab, path: RegExp): Promise<Scope> {
  const find = (): Scope | undefined => {
    const frames: readonly Scope[] = page.frames();
    return frames.find((frame) => frame !== page.mainFrame() && path.test(pathOf(frame.url())));
  };
  await poll(() => find() !== undefined, { message: `no frame at ${path.source}` }).toBe(true);
  const frame = find();
  if (!frame) throw new Error(`The frame at ${path.source} has gone again`);
  await frame.waitForLoadState();
  return frame;
}

const pathOf = (url: string): string => URL.parse(url)?.pathname ?? '';

/** Closes the tab of a classic form once the page of what it saved is there: Chromium keeps a tab that is on its way. */
export async function closeSaved(form: Tab): Promise<void> {
  const frames = (): readonly Scope[] => form.frames();
  await poll(() => frames().map((frame) => pathOf(frame.url()))).not.toContainEqual(
    expect.stringMatching(/\/e$/),
  );
  await form.close();
}

/** Clicks the first button of a frame or page with this label; classic pages show a form's buttons above and below. */
export const pressed = (scope: Scope, name: string): Promise<void> =>
  scope.getByRole('button', { name, exact: true }).first().click();

/** What CDP tells of a node, as far as it is needed here. */
interface Found {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly attributes?: readonly string[];
  /** `user-agent`: what stands in a field, for one. */
  readonly shadowRootType?: string;
  readonly children?: readonly Found[];
  readonly shadowRoots?: readonly Found[];
}

/**
 * Nodes that read so, or whose `title` or `placeholder` does, through closed shadow roots; frames of other hosts are not
 * looked into. Handrail quotes the labels of a page, and is none of it.
 */
function* reading(node: Found, text: string): Generator<Found> {
  if (node.nodeName.startsWith('HANDRAIL-')) return;
  const { attributes = [] } = node;
  const says = (name: string): boolean =>
    attributes.some((one, at) => one === name && attributes[at + 1] === text);
  if (node.nodeName === '#text' && node.nodeValue?.trim() === text) yield node;
  if (says('title') || says('placeholder')) yield node;
  for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])])
    if (inner.shadowRootType !== 'user-agent') yield* reading(inner, text);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Middle of what reads so on the page, px; null where nothing that can be seen does. */
async function placeOf(page: Page, text: string): Promise<Place | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const { backendNodeId } of reading(root, text)) {
      const quads = await session.send('DOM.getContentQuads', { backendNodeId }).catch(() => null);
      const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads?.quads[0] ?? [];
      // What is kept for readers by ear alone has hardly a size.
      if (x2 - x1 > 3 && y2 - y1 > 3) return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    }
    return null;
  } finally {
    session.detach().catch(() => undefined);
  }
}

/** Whether something that can be seen on Lightning's or AppExchange's own page reads so, whatever shadow it stands in. */
export const reads = async (page: Page, text: string): Promise<boolean> =>
  (await inTime(placeOf(page, text))) !== null;

/** A page that is just being left never answers what it was asked: after this long, ms, it is asked anew. */
const ANSWERS = 5000;
const inTime = <T>(asked: Promise<T>): Promise<T | null> =>
  Promise.race([asked.catch(() => null), new Promise<null>((resolve) => setTimeout(resolve, ANSWERS, null))]);

/** Clicks what reads so, or is titled so, on Lightning's or AppExchange's own page, whatever shadow it stands in. */
export async function clickText(page: Tab, text: string): Promise<void> {
  if (page instanceof FirefoxTab) return page.clickText(text);
  const exact = { exact: true };
  const plain = page
    .getByText(text, exact)
    .or(page.getByTitle(text, exact))
    .or(page.getByPlaceholder(text, exact))
    .filter({ visible: true })
    .first();
  const shadowed: { place: Place | null } = { place: null };
  const there = async (): Promise<boolean> => {
    if ((await plain.count()) > 0) return true;
    const before = shadowed.place;
    shadowed.place = await inTime(placeOf(page, text));
    // What is still on its way is not clicked.
    return shadowed.place !== null && before?.x === shadowed.place.x && before.y === shadowed.place.y;
  };
  await poll(there, { message: `nothing reads "${text}"` }).toBe(true);
  // One click and no more: a second one could undo what the first has done.
  const { place } = shadowed;
  if (place === null) await plain.click();
  else await page.mouse.click(place.x, place.y);
}

/** Looks for a node of Setup by Quick Find, and opens it. */
export async function openNode(page: Page, language: Language, node: TextKey): Promise<void> {
  const label = labelsOf(language);
  await page.getByPlaceholder(label('quickFind'), { exact: true }).fill(label(node));
  await page.getByRole('link', { name: label(node), exact: true }).click();
}

/** Opens a tab by the App Launcher's search. */
export async function openFromLauncher(page: Tab, language: Language, item: TextKey): Promise<void> {
  const label = labelsOf(language);
  await clickText(page, label('appLauncher'));
  await clickText(page, label('searchApps'));
  await page.keyboard.insertText(label(item));
  await clickText(page, label(item));
}

/** In Setup at Remote Site Settings: New Remote Site, name, address, Save; waits until its own page shows it. */
export async function addRemoteSite(
  page: Page,
  language: Language,
  site: { readonly name: string; readonly url: string },
): Promise<void> {
  const label = labelsOf(language);
  await pressed(await framed(page, /^\/0rp$/), label('newRemoteSite'));
  const form = await framed(page, /^\/0rp\/e$/);
  await form.getByLabel(label('remoteSiteName')).fill(site.name);
  await form.getByLabel(label('remoteSiteUrl')).fill(site.url);
  await pressed(form, label('save'));
  const own = await framed(page, /^\/0rp\w+$/);
  await expect(own.getByText(site.url, { exact: true })).toBeVisible();
}

export interface Installing {
  readonly into?: 'production' | 'sandbox';
  readonly audience?: 'adminsOnly' | 'allUsers' | 'specificProfiles';
  /** What the switches make the pages ask (`terms`, `thirdParty`, `before`). */
  readonly terms?: boolean;
  readonly thirdParty?: boolean;
  readonly upgrade?: boolean;
}

/** On AppExchange: from the listing to the installer's Done. Signs in where it is asked to; nobody was signed in before. */
export async function installPackage(
  page: Page,
  language: Language,
  { into = 'production', audience = 'adminsOnly', terms = true, thirdParty, upgrade }: Installing = {},
): Promise<void> {
  const label = labelsOf(language);
  await page.goto(SALESFORCE.listing);
  await clickText(page, label('getItNow'));
  await clickText(page, label('logInAppExchange'));
  await logIn(page, language);
  await clickText(page, label(into === 'production' ? 'installInProduction' : 'installInSandbox'));
  if (terms) await clickText(page, label('terms'));
  await clickText(page, label('confirmAndInstall'));
  if (into === 'sandbox') await logIn(page, language, SAM.sandbox);
  await clickText(page, label(audience));
  await clickText(page, label(upgrade ? 'upgrade' : 'install'));
  if (thirdParty) {
    await clickText(page, label('thirdPartyYes'));
    await clickText(page, label('continue'));
  }
  await clickText(page, label('done'));
  await page.waitForURL((url) => url.pathname === SALESFORCE.installedPackages);
}
