/** Both trap tables of procedures.md, row by row, and the tests that show what Handrail does about each. */

export interface TestOf {
  /** From the root of the repository. */
  readonly file: string;
  /** Title of the test as it stands in the file. */
  readonly title: string;
}

export interface Row {
  /** First words of the row. */
  readonly trap: string;
  readonly tests: readonly TestOf[];
}

const by = (file: string, ...titles: readonly string[]): readonly TestOf[] =>
  titles.map((title) => ({ file, title }));

export const HANDOVER: readonly Row[] = [
  {
    trap: 'For B’s connection the vendor’s page says, in all languages, to click "Disconnect"',
    tests: [
      ...by(
        'lib/guide/card.test.ts',
        'says that the published page is wrong where it says Disconnect for Connect',
      ),
      ...by('test/order/judge.test.ts', 'is held before the reply: the published page is wrong there'),
      ...by(
        'test/browser/keeper.spec.ts',
        'Disconnect before the reply is held: the published page is wrong here',
      ),
    ],
  },
  {
    trap: '"If the other admin is already connected they only need Step 1" can be read three ways',
    tests: by(
      'test/order/fold.test.ts',
      'the keeper already free: revoke is done',
      'the keeper already holds: revoke and connect are done, and the proof is still asked for',
      'holding already, no account shown: access has to be taken away again',
    ),
  },
  {
    trap: '"Remove access" has no published control',
    tests: [
      ...by(
        'lib/guide/card.test.ts',
        'is described in words where several controls fit, though an earlier one is certain',
      ),
      ...by(
        'test/browser/pick.spec.ts',
        'by mouse: shown, remembered, pointed at after a reload, and the handover goes on',
      ),
    ],
  },
  {
    trap: 'A sees nothing on A’s page that says "B is connected"',
    tests: [
      ...by('test/order/release.test.ts', '4 promise: the reply binds the keeper'),
      ...by('test/browser/leaver.spec.ts', 'held after the reply, until the digits are compared by voice'),
    ],
  },
  {
    trap: 'under User Access the per-user verbs are Connect and Disconnect too',
    tests: [
      ...by(
        'lib/guide/card.test.ts',
        'quotes the label as the page shows it, with its region, in the language of the reader',
        'names the region in our words where the page has no heading for it',
      ),
      ...by(
        'lib/guard/judge.test.ts',
        'the own control beside the address of who is connected may be either',
      ),
    ],
  },
  {
    trap: 'B’s workspace assignment is lost with B’s access and can be given only once',
    tests: [
      ...by(
        'lib/guide/card.test.ts',
        'asks for the workspace before access is taken away, and shows it afterwards',
      ),
      ...by('test/browser/popup.spec.ts', 'the workspace is noted before revoke, and shown again'),
    ],
  },
  {
    trap: 'the page ends with "A can safely be removed"',
    tests: [
      ...by(
        'components/popup/Popup.test.tsx',
        'asks about the first-invited user before anything else at the end',
      ),
      ...by(
        'test/browser/done.spec.ts',
        'the leaver is asked whether they were the first-invited user, and told what follows',
        'the first user invited may not be removed, as an onboarding here remembers them',
      ),
    ],
  },
  {
    trap: 'wait ten minutes after connecting before granting access to users',
    tests: by(
      'test/browser/done.spec.ts',
      'the end says how to see that the team is still connected, and when users may get access',
    ),
  },
  {
    trap: 'A disconnected too early (outage)',
    tests: [
      ...by(
        'test/order/fold.test.ts',
        'Disconnect before the keeper connected is an outage: the keeper connects now',
      ),
      ...by(
        'test/browser/scenario-turns.spec.ts',
        'A let go too early by override: both are told of the outage, B connects, and it ends',
      ),
    ],
  },
];

export const ONBOARDING: readonly Row[] = [
  {
    trap: 'the draft guide’s text for 6 and 7 is only a link',
    tests: [
      ...by('lib/consoles/consoles.test.ts', 'every task has a way, and every way, fallback and aid a task'),
      ...by('test/traps/prompts.test.ts', 'package and configuration are guided to their end'),
    ],
  },
  {
    trap: 'Settings has "Salesforce" twice (My Account, Admin Settings)',
    tests: [
      ...by('test/traps/prompts.test.ts', 'only the Salesforce under Admin Settings is pointed at'),
      ...by(
        'test/browser/related.spec.ts',
        'the administrators’ Salesforce proves nothing of one’s own @all',
      ),
    ],
  },
  {
    trap: 'the tab is called Actions Config, Actions 設定, アクション設定 … by different pages of one manual',
    tests: by(
      'test/traps/prompts.test.ts',
      'every name of Actions Config is found, and quoted as the page shows it',
    ),
  },
  {
    trap: 'the credentials fallback has people copying secrets by hand',
    tests: [
      ...by(
        'test/browser/credentials.spec.ts',
        'the credentials are led to from tab to tab and back, also after a closed tab',
      ),
      ...by(
        'test/browser/canary.spec.ts',
        'no secret of any page is kept, told, drawn, sent, logged or passed on',
      ),
    ],
  },
  {
    trap: 'two remote sites to be typed exactly',
    tests: [
      ...by(
        'components/run/run.test.tsx',
        'opens the forms filled in on the customer’s own host, once that is known',
      ),
      ...by('test/traps/prompts.test.ts', 'the two remote sites are those of the manual, to the letter'),
    ],
  },
  {
    trap: 'a Salesforce admin installs straight into production',
    tests: by('test/traps/prompts.test.ts', 'the sandbox is pointed at beside production, and why is said'),
  },
  {
    trap: 'CSV with wrong columns; the format is not published',
    tests: [
      ...by(
        'components/roster/roster.test.tsx',
        'says before anything else where the file is read, and that its form is not published',
      ),
      ...by(
        'test/browser/roster.spec.ts',
        '50,000 rows are read with progress, found through, and nothing of them is kept, told or sent',
        'it is compared with the users that the page shows, and with the seats that are typed',
      ),
    ],
  },
  {
    trap: 'the same address in another instance, no free seat, blocked OAuth app, restricted domain',
    tests: [
      ...by('lib/locator/troubles.test.ts', 'an error message that is known'),
      ...by('lib/guide/run.test.ts', 'explains it with the remedy, and goes on pointing'),
      ...by(
        'test/browser/troubles.spec.ts',
        'addresses that are not let in, and what to do about them',
        'an app that Salesforce blocks, on the page of Salesforce and back in Sales @all',
      ),
    ],
  },
  {
    trap: 'do not remove the first-invited user after data sync',
    tests: [
      ...by('components/run/told.test.tsx', 'is asked once the first invitation is out, and remembered'),
      ...by('components/plan/plan.test.tsx', 'says whom not to remove before the handover begins'),
      ...by(
        'test/order/judge.test.ts',
        'not the first-invited user whom the onboarding remembers, whether a handover names them or not',
      ),
    ],
  },
];
