import { describe, expect, it } from 'vitest';
import type { Role, Step } from '../../lib/checklist/checklist.ts';
import { checklist } from '../screen/pretend.tsx';
import { turnOf } from './turn.ts';

const mine = (me: Role, step: Step) => turnOf(checklist(me, step));
const theirs = (me: Role, step: Step) =>
  turnOf(checklist(me, step, { next: { who: 'other', role: me, step, task: null, where: 'none' } }));

describe('turnOf', () => {
  it.each<[Role, Step, string]>([
    ['leaver', 'revoke', 'showMe'],
    ['leaver', 'invite', 'writeInvitation'],
    ['leaver', 'awaitReply', 'pasteReply'],
    ['leaver', 'askAgain', 'askAgainDo'],
    ['leaver', 'confirmDigits', 'compareDigits'],
    ['leaver', 'disconnect', 'showMe'],
    ['leaver', 'close', 'writeClosing'],
    ['keeper', 'join', 'pasteInvitation'],
    ['keeper', 'connect', 'showMe'],
    ['keeper', 'reply', 'writeReply'],
    ['keeper', 'awaitClosing', 'pasteClosing'],
    ['keeper', 'confirm', 'showMe'],
    ['keeper', 'report', 'writeReport'],
    ['keeper', 'swap', 'startBack'],
  ])('%s at %s: the button is %s', (me, step, label) => {
    expect(mine(me, step).label).toBe(label);
  });

  it('asks again with a fresh challenge, and invites without', () => {
    expect(mine('leaver', 'askAgain').act).toEqual({ do: 'write', message: 'invited', fresh: true });
    expect(mine('leaver', 'invite').act).toEqual({ do: 'write', message: 'invited', fresh: false });
  });

  it('says whose turn it is', () => {
    expect(mine('leaver', 'revoke').whose).toBe('yourTurn');
    expect(theirs('leaver', 'connect').whose).toBe('theirTurn');
    expect(mine('leaver', 'awaitReply').whose).toBe('theirTurn');
    expect(mine('leaver', 'finished').whose).toBe('nobodysTurn');
    expect(mine('leaver', 'vendor').whose).toBe('stuck');
  });

  it('never offers the leaver to disconnect while the keeper has not connected', () => {
    for (const step of ['join', 'connect', 'reloadToProve', 'reply'] as const)
      expect(theirs('leaver', step).label).toBe('pasteReply');
  });

  it('has its own words for an answer after the closing, and for a connection of nobody knows whom', () => {
    expect(turnOf(checklist('leaver', 'confirmDigits', { status: 'finished' })).title).toBe('confirmLate');
    expect(mine('leaver', 'confirmDigits').title).toBe('confirmDigits');
    const next = { who: 'other', role: 'leaver', step: 'revoke', task: 'revoke', where: 'page' } as const;
    const { tasks } = checklist('keeper', 'connect');
    const done = tasks.map((task) => (task.id === 'revoke' ? { ...task, status: 'done' as const } : task));
    expect(turnOf(checklist('keeper', 'revoke', { next, tasks: done })).title).toBe('awaitRemake');
    const open = tasks.map((task) => (task.id === 'revoke' ? { ...task, status: 'ready' as const } : task));
    expect(turnOf(checklist('keeper', 'revoke', { next, tasks: open })).title).toBe('awaitInvitation');
  });

  it('tells breaking off apart from leaving', () => {
    expect(turnOf(checklist('leaver', 'close', { status: 'brokenOff' })).title).toBe('closeBroken');
    expect(turnOf(checklist('leaver', 'finished', { status: 'brokenOff' })).title).toBe('brokenLeaver');
  });
});
