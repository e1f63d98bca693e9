import { describe, expect, it } from 'vitest';
import type { RunChecklist, RunTask } from '../checklist/run.ts';
import { oversOf, runIn, waitsOf } from './waits.ts';

const DUE = 1_700_000_000_000;
const task = (status: RunTask['status'], more: Partial<RunTask> = {}): RunTask => ({
  id: 'grant',
  personas: ['admin'],
  status,
  waitsFor: [],
  lacks: [],
  early: [],
  due: DUE,
  proof: null,
  shown: [],
  contrary: null,
  fallback: false,
  ...more,
});
const person = { name: 'Ada', email: 'ada@acme.example' };
const run = (one: RunTask, more: Partial<RunChecklist> = {}): RunChecklist => ({
  tenant: '123-ABC-456',
  tenantName: 'Acme',
  practice: false,
  run: 'r1',
  course: 'access',
  status: 'running',
  parts: [{ persona: 'admin', person, mine: true, seat: 'A' }],
  attested: [],
  attestor: null,
  tasks: [one],
  next: { step: 'pause', task: one.id, until: DUE },
  own: null,
  ...more,
});
const NAME = 'due r1 grant';

describe('waiting times', () => {
  it('run for the reader’s own tasks that pause', () => {
    expect(waitsOf([run(task('pausing'))])).toEqual([{ name: NAME, due: DUE }]);
    expect(runIn(NAME)).toBe('r1');
  });
  it.each([
    ['another person’s', run(task('pausing', { personas: ['other'] }))],
    ['a ready task', run(task('ready'))],
    ['a run that was stopped', run(task('pausing'), { status: 'stopped' })],
  ])('do not run for %s', (_, checklist) => {
    expect(waitsOf([checklist])).toEqual([]);
  });
  it('are over once the task that waited is ready', () => {
    expect(oversOf([NAME], [run(task('ready'))]).map(({ name }) => name)).toEqual([NAME]);
  });
  it.each([
    ['nothing waited before', [], run(task('ready'))],
    ['it waits still', [NAME], run(task('pausing'))],
    ['it was done meanwhile', [NAME], run(task('done'))],
    ['the run was stopped', [NAME], run(task('ready'), { status: 'stopped' })],
    ['the run is erased', [NAME], run(task('ready'), { run: 'r2' })],
  ])('are not told where %s', (_, before, checklist) => {
    expect(oversOf(before, [checklist])).toEqual([]);
  });
});
