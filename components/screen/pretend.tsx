/** For tests of components: a checklist, a view and a screen whose worker answers as the test says. */
import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import type { PopupView, ScreenAnswer, ScreenCall } from '../../lib/calls/screen.ts';
import type { Checklist, Role, Step, TaskState } from '../../lib/checklist/checklist.ts';
import type { ScreenLanguage } from '../../lib/words/language.ts';
import { type Screen, ScreenContext } from './screen.ts';

const NOW = Date.UTC(2026, 10, 20, 9, 0);

const TASKS = [
  ['revoke', 'leaver'],
  ['connect', 'keeper'],
  ['disconnect', 'leaver'],
  ['confirm', 'keeper'],
] as const;

/** The four tasks, the first `done` of them seen on the page of who did them. */
export const tasks = (done: number): readonly TaskState[] =>
  TASKS.map(([id, role], at) => ({
    id,
    role,
    status: at < done ? 'done' : at === done ? 'ready' : 'waiting',
    waitsFor: at > done ? [TASKS[at - 1]?.[0] ?? ''] : [],
    proof:
      at < done
        ? {
            grade: 'seen',
            seat: role === 'leaver' ? 'seatA' : 'seatB',
            at: NOW - 60_000,
            facts: [`fact${at}`],
          }
        : null,
  }));

export function checklist(me: Role, step: Step, more: Partial<Checklist> = {}): Checklist {
  return {
    tenant: '123-ABC-456',
    tenantName: 'Acme',
    practice: false,
    procedure: 'handover',
    handover: 'h1',
    status: 'running',
    me,
    leaver: { person: { name: 'Ada Sato', email: 'ada@acme.example' }, seat: 'seatA', confirmed: false },
    keeper: { person: { name: 'Bo Lind', email: 'bo@acme.example' }, seat: 'seatB', confirmed: false },
    tasks: tasks(1),
    next: { who: 'me', role: me, step, task: null, where: 'popup' },
    challengeEnds: null,
    workspace: null,
    firstInvited: null,
    ...more,
  };
}

export function view(more: Partial<PopupView> = {}): PopupView {
  return {
    guarding: true,
    place: 'sales.marketo',
    doc: {
      doc: 'doc1',
      tenant: '123-ABC-456',
      url: 'https://toutapp.com/next',
      console: 'sales',
      framed: false,
      account: 'ada@acme.example',
      held: null,
      overrideForbidden: null,
    },
    tenant: '123-ABC-456',
    account: 'ada@acme.example',
    connection: 'holds',
    checklist: null,
    digits: null,
    rows: [],
    record: [],
    tenants: [],
    all: 0,
    tab: 1,
    offer: null,
    picked: null,
    mayBreakOff: true,
    runs: [],
    allowed: ['sales', 'marketo', 'salesforce'],
    hosts: {},
    notifies: false,
    firstInvited: null,
    rooms: [],
    offers: [],
    relay: { address: null, managed: false },
    troubles: [],
    trouble: null,
    presenting: false,
    ...more,
  };
}

export interface Stage {
  readonly calls: ScreenCall[];
  readonly copied: string[];
  readonly opened: string[];
  readonly granted: (string | undefined)[];
  /** How often the screen was scrolled to its top. */
  tops: number;
  /** What the person answers where site access or notifications are asked for. */
  grants: boolean;
  /** What becomes of a saved file's text. */
  saves: (text: string) => void;
}

/** Renders on a screen of its own; `answer` is the worker. What was asked, copied and opened is kept. */
export function play(
  children: ComponentChildren,
  answer: (call: ScreenCall) => ScreenAnswer | Promise<ScreenAnswer> = () => ({ ok: true }),
  language: ScreenLanguage = 'en',
  trusts: (event: Event) => boolean = () => true,
): Stage {
  const stage: Stage = {
    calls: [],
    copied: [],
    opened: [],
    granted: [],
    tops: 0,
    grants: true,
    saves: () => {},
  };
  const screen: Screen = {
    language,
    ask: async (call) => {
      stage.calls.push(call);
      return answer(call);
    },
    now: () => NOW,
    trusts,
    surface: {
      kind: 'tab',
      copy: async (text) => {
        stage.copied.push(text);
        return true;
      },
      top: () => {
        stage.tops += 1;
      },
      save: (_, text) => stage.saves(text),
      open: (address) => void stage.opened.push(address),
      close: () => {},
      grant: async (console) => {
        stage.granted.push(console);
        return stage.grants;
      },
      remind: async () => {
        stage.granted.push('notifications');
        return stage.grants;
      },
      print: () => {},
    },
  };
  render(<ScreenContext.Provider value={screen}>{children}</ScreenContext.Provider>);
  return stage;
}
