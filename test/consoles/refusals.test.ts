// @vitest-environment happy-dom
/** What the practice consoles refuse is known by its words in every language, and nothing else that they say is. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Trouble } from '../../lib/consoles/console.ts';
import { SALES_SEEN } from '../../lib/consoles/controls.ts';
import { MARKETO_TROUBLES, SALESFORCE_TROUBLES } from '../../lib/consoles/troubles-others.ts';
import { SALES_TROUBLES } from '../../lib/consoles/troubles-sales.ts';
import { fakeLayout, pageOf } from '../../lib/locator/layout.fake.ts';
import { locate } from '../../lib/locator/locate.ts';
import { lookFor } from '../../lib/locator/read.ts';
import { fold } from '../../lib/locator/text.ts';
import * as marketo from './marketo/app/words.ts';
import * as sales from './sales/app/words.ts';
import * as salesforce from './salesforce/app/words.ts';
import { LANGUAGES, type Language } from './switches.ts';

const VALUES = { email: 'bo@x.example', emails: 'bo@x.example', names: 'Bo', count: 3, total: 9, all: 100 };

interface Console<Key extends string> {
  readonly known: readonly Trouble[];
  readonly say: (language: Language, key: Key, values: typeof VALUES) => string;
  /** What each refusal is known as. */
  readonly refusals: Readonly<Partial<Record<Key, string>>>;
}

const SALES: Console<sales.TextKey> = {
  known: SALES_TROUBLES,
  say: sales.say,
  refusals: {
    heldByOther: 'oneConnection',
    wrongCredentials: 'credentials',
    noCredentials: 'noCredentials',
    elsewhere: 'otherInstance',
    alreadyInvited: 'alreadyInvited',
    restricted: 'domain',
    noSeat: 'noSeat',
    tooSoon: 'tooSoon',
    oauthBlocked: 'appBlocked',
    otherEmail: 'emailDiffers',
    productionFirst: 'productionFirst',
  },
};
const MARKETO: Console<marketo.TextKey> = {
  known: MARKETO_TROUBLES,
  say: marketo.say,
  refusals: {
    disabledTitle: 'notEnabled',
    syncNeedsSalesforce: 'noSync',
    elsewhere: 'otherInstance',
    alreadyInvited: 'alreadyInvited',
    noSeat: 'noSeat',
  },
};
const SALESFORCE: Console<salesforce.TextKey> = {
  known: SALESFORCE_TROUBLES,
  say: (language, key) => salesforce.say(language, key),
  refusals: { ampersandError: 'ampersand' },
};

const idsIn = (text: string, known: readonly Trouble[]): readonly string[] =>
  known.filter(({ says }) => says.every((pattern) => pattern.test(fold(text)))).map(({ id }) => id);

const refusals = <Key extends string>({ known, say, refusals: all }: Console<Key>) =>
  Object.entries(all).flatMap(([key, id]) =>
    LANGUAGES.map((language) => [language, id, say(language, key as Key, VALUES), known] as const),
  );

it.each([...refusals(SALES), ...refusals(MARKETO), ...refusals(SALESFORCE)])(
  '%s %s: %s',
  (_, id, text, known) => {
    expect(idsIn(text, known)).toEqual([id]);
  },
);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeLayout();
});

it.each(
  LANGUAGES.flatMap((one) => (['toastInvited', 'inviteSent'] as const).map((key) => [one, key] as const)),
)('%s: %s proves that users were invited', (language, key) => {
  for (const count of [1, 3]) {
    pageOf(
      `<main><h1>X</h1></main><div role="status">${sales.say(language, key, { count })}<button>×</button></div>`,
    );
    const scene = lookFor(document, SALES_SEEN, [{ control: 'sales.invited' }]);
    expect(locate({ control: 'sales.invited' }, 'sales.users', scene, SALES_SEEN).found).toBe('one');
  }
});
