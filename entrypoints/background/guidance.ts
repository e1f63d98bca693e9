/** What a watcher is told about its document: verdicts, the controls to look for, and the card. */
import type { Guidance, VerdictView } from '../../lib/calls/sighting.ts';
import type { Checklist, Click, Verdict } from '../../lib/checklist/checklist.ts';
import { judge, type Question } from '../../lib/checklist/judge.ts';
import { compareAccount } from '../../lib/checklist/person.ts';
import { openBook } from '../../lib/checklist/read.ts';
import { knownPersons } from '../../lib/checklist/rows.ts';
import { opensFor } from '../../lib/checklist/runnext.ts';
import type { ControlRef } from '../../lib/consoles/console.ts';
import { cardFor, readFirst } from '../../lib/guide/card.ts';
import { holdView, labelOf, SOMEBODY_ELSE } from '../../lib/guide/hold.ts';
import { seenCard } from '../../lib/guide/seen.ts';
import { isUnshown } from '../../lib/guide/unshown.ts';
import { COURSES } from '../../lib/procedures/courses.ts';
import { prompts } from '../../lib/procedures/handover/prompts.ts';
import { withClues } from './clues.ts';
import { type Core, type TenantState, tenantState } from './core.ts';
import { runGuidance, UNLED } from './courses.ts';
import type { LiveDoc } from './documents.ts';
import { withPointing } from './pointing.ts';
import { isPresenting, tenantVeil, veiledGuidance } from './presenting.ts';
import { seenLine } from './seen.ts';
import { mayBeOf } from './tenants.ts';
import { consoleOf, isGuarded } from './where.ts';

const NOTHING_KNOWN: TenantState = { me: '', facts: [], checklist: null, runs: [], whole: true };
const FREE: VerdictView = { verdict: 'allow' };
/** In a console in which nothing is held. */
const UNGUARDED: Guidance['verdicts'] = {
  disconnect: FREE,
  connect: FREE,
  rows: {},
  otherRow: FREE,
  unreadRow: FREE,
  removals: {},
  otherRemoval: FREE,
};

/** The card says who looks on; while the screen is shared nobody is named. */
export async function guidanceFor(core: Core, doc: LiveDoc): Promise<Guidance> {
  const plain = await withPointing(core, doc, await plainGuidance(core, doc));
  const seen = seenLine(core, doc.tenant.tenant);
  const guidance = seen === '' ? plain : { ...plain, card: await withSeen(core, doc, plain.card, seen) };
  if (!(await isPresenting())) return guidance;
  return veiledGuidance(guidance, await tenantVeil(core, doc.tenant.tenant, doc.sighting?.rows ?? []));
}

/** A card that says who looks on, too; where no other is due one of its own, in the page as a whole. */
async function withSeen(
  core: Core,
  { frameId, tenant: { tenant } }: LiveDoc,
  card: Guidance['card'],
  seen: string,
): Promise<Guidance['card']> {
  if (card !== null) return { ...card, seen };
  if (frameId !== 0 || tenant === null) return null;
  return seenCard(seen, (await core.ledger.nameOf(tenant)) || tenant, core.language);
}

async function plainGuidance(core: Core, doc: LiveDoc): Promise<Guidance> {
  const { tenant } = doc.tenant;
  const console = consoleOf(doc);
  // An address that names no console says nothing of what stands there: then as where something is held.
  if (console !== null && !isGuarded(console)) {
    const { card, wanted, tenant: leads } = await runGuidance(core, doc);
    const told = await withClues(core, tenant ?? leads, wanted);
    return { verdicts: UNGUARDED, acts: 0, wanted: told, card, concerned: [] };
  }
  const state = tenant === null ? NOTHING_KNOWN : await tenantState(core, tenant);
  const { checklist } = state;
  const { account } = doc.tenant;
  const sure = await isSure(core, doc);
  const verdict = (click: Click, as = account) => verdictView(core, doc, state, { click, account: as, sure });
  // Whom the facts name is judged also where the frame has not told of their row: it reports only who is concerned.
  const people = [...knownPersons(openBook(state.facts, state.me)), ...(doc.sighting?.rows ?? [])];
  const perRow = (control: 'rowAccess' | 'removal') =>
    Object.fromEntries(
      people.map((person) => {
        const key = (person.email || person.name).toLowerCase();
        // The page may show the account as a name, and the person's own row by its address.
        const own = compareAccount(account, person) === 'same';
        return [key, verdict({ control, row: key }, own ? key : account)];
      }),
    );
  const shown = tenant === null ? await waiting(core, doc) : checklist;
  const guided =
    shown !== null && doc.sighting !== null && doc.frameId === 0
      ? cardFor({ checklist: shown, prompts, sighting: doc.sighting, language: core.language, sure })
      : { card: null, wanted: [] };
  // What the screens ask of a page to which no handover leads.
  const asked: readonly ControlRef[] = [
    ...(tenant === null ? [{ control: prompts.tells }] : []),
    ...(checklist === null ? [{ control: prompts.lists }] : []),
  ];
  const tells = doc.frameId === 0 ? asked : [];
  const led = doc.frameId === 0 ? await runGuidance(core, doc) : UNLED;
  // A handover in which it is the reader's turn goes before a course; who only waits in it can go on with the course.
  const first = shown?.next.who === 'me' || led.card === null ? (guided.card ?? led.card) : led.card;
  return {
    verdicts: {
      disconnect: verdict({ control: 'disconnect', row: null }),
      connect: verdict({ control: 'connect', row: null }),
      rows: perRow('rowAccess'),
      // Before a handover every row is reported: one that is not among them may be the person's own.
      otherRow: verdict({ control: 'rowAccess', row: checklist === null ? null : SOMEBODY_ELSE }),
      unreadRow: verdict({ control: 'rowAccess', row: null }),
      removals: perRow('removal'),
      otherRemoval: verdict({ control: 'removal', row: SOMEBODY_ELSE }),
    },
    acts: tenant === null ? 0 : actsIn(state),
    wanted: await withClues(core, tenant, withoutTwins([...guided.wanted, ...led.wanted, ...tells])),
    card: first,
    concerned: checklist === null ? [] : [checklist.leaver.person, checklist.keeper.person],
  };
}

const withoutTwins = (refs: readonly ControlRef[]): readonly ControlRef[] => {
  const key = ({ control, row }: ControlRef): string => `${control} ${row ?? ''}`;
  return refs.filter((ref, at) => refs.findIndex((other) => key(other) === key(ref)) === at);
};

/** What the pages tell; all the rest is an act of somebody. */
const ON_PAGES: readonly string[] = ['saw', 'sawRow', 'clicked', 'signedOut', 'showed'];

/** 1 and more: a customer of whom nothing is on record is known all the same. */
const actsIn = ({ facts }: TenantState): number =>
  1 + facts.filter(({ body }) => !ON_PAGES.includes(body.kind)).length;

/**
 * On a page of which nobody knows whose it is, the one handover that waits for a click of this person goes on: at a
 * sign-in, and, where this seat knows no other customer, on the way to where the page shows whose it is.
 */
async function waiting(core: Core, { sighting }: LiveDoc): Promise<Checklist | null> {
  if (sighting === null) return null;
  const all = await core.summaries.all();
  const [only, ...more] = [...all].flatMap(([tenant, { onPage }]) => (onPage ? [tenant] : []));
  if (only === undefined || more.length > 0) return null;
  const { checklist } = await tenantState(core, only);
  if (checklist === null || sighting.signedOut) return checklist;
  return (await mayBeOf(core, checklist, sighting.account)) ? readFirst(checklist) : null;
}

/** Whether the page is this customer's beyond doubt: named by a person it is so only for a seat that knows no other. */
export async function isSure({ ledger }: Core, { tenant: { tenant, by, guess } }: LiveDoc): Promise<boolean> {
  if (by !== 'named' || tenant === null) return true;
  return guess !== true && ledger.soleTenant(tenant);
}

function verdictView(
  core: Core,
  doc: LiveDoc,
  state: TenantState,
  {
    click,
    account,
    sure,
  }: { readonly click: Click; readonly account: string | null; readonly sure: boolean },
): VerdictView {
  const asked: Question = {
    facts: state.facts,
    me: state.me,
    now: Date.now(),
    tenantKnown: doc.tenant.tenant !== null,
    page: {
      doc: doc.ref,
      connection: doc.sighting?.connection ?? 'unclear',
      account,
    },
    click,
    opens: opensFor(
      COURSES.map(({ course }) => course),
      state.runs,
    ),
  };
  const verdict = sure ? judge(asked) : judgeUnsure(asked);
  if (verdict.verdict === 'allow') return verdict;
  const { checklist } = state;
  const hold = holdView({
    hold: verdict,
    checklist,
    click,
    language: core.language,
    labelOnPage: labelOf(doc.sighting, click),
    unshown: isUnshown(doc.sighting, prompts.tells),
  });
  return { verdict: 'hold', pass: verdict.pass, hold };
}

/** The page may be another customer's: nothing that ends a connection there is released by the facts of this one. */
function judgeUnsure(asked: Question): Verdict {
  const verdict = judge(asked);
  const { control } = asked.click;
  const passes = verdict.verdict === 'allow' || verdict.pass === 'secondClick';
  if (!passes || control === 'connect') return verdict;
  return judge(control === 'removal' ? { ...asked, facts: [] } : { ...asked, tenantKnown: false });
}
