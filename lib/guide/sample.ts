/** A checklist and sightings for the tests of the guide. */
import type { FoundControl, Sighting } from '../calls/sighting.ts';
import type { Checklist, Role, Step, TaskState } from '../checklist/checklist.ts';
import type { ControlId } from '../consoles/console.ts';

const task = (id: string, role: Role, status: TaskState['status']): TaskState => ({
  id,
  role,
  status,
  waitsFor: [],
  proof: null,
});

export function sampleChecklist(over: Partial<Checklist> = {}): Checklist {
  return {
    tenant: '000-PRA-001',
    tenantName: 'Acme',
    practice: true,
    procedure: 'handover',
    handover: 'h1',
    status: 'running',
    me: 'leaver',
    leaver: { person: { name: 'Ann Leaver', email: 'ann@acme.example' }, seat: 'a', confirmed: false },
    keeper: { person: { name: 'Bo Keeper', email: 'bo@acme.example' }, seat: null, confirmed: false },
    tasks: [
      task('revoke', 'leaver', 'ready'),
      task('connect', 'keeper', 'waiting'),
      task('disconnect', 'leaver', 'waiting'),
      task('confirm', 'keeper', 'waiting'),
    ],
    next: { who: 'me', role: 'leaver', step: 'revoke', task: 'revoke', where: 'page' },
    challengeEnds: null,
    workspace: null,
    firstInvited: null,
    ...over,
  };
}

/** The checklist of somebody for whom `step` is next. */
export function atStep(
  me: Role,
  step: Step,
  who: 'me' | 'other' | 'nobody',
  over: Partial<Checklist> = {},
): Checklist {
  const other = me === 'leaver' ? 'keeper' : 'leaver';
  const where = PAGE.includes(step) ? 'page' : 'popup';
  return sampleChecklist({
    me,
    next: { who, role: who === 'other' ? other : me, step, task: null, where },
    ...over,
  });
}

const PAGE: readonly Step[] = [
  'readTenant',
  'revoke',
  'connect',
  'reloadToProve',
  'reloadToRelease',
  'disconnect',
  'reloadToClose',
  'confirm',
  'giveBack',
  'recover',
];

export function found(control: ControlId, over: Partial<FoundControl> & { row?: string } = {}): FoundControl {
  const { row, ...rest } = over;
  const ref = row === undefined ? { control } : { control, row };
  return { ref, found: 'one', label: '', region: '', enabled: true, ...rest };
}

export function sampleSighting(controls: readonly FoundControl[], over: Partial<Sighting> = {}): Sighting {
  return {
    place: 'sales.marketo',
    munchkin: null,
    account: null,
    connection: 'holds',
    signedOut: false,
    dialog: false,
    rows: [],
    controls,
    ...over,
  };
}
