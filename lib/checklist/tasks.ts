/** The tasks of a procedure with their state and proof: generic over procedures. */
import type { Grade, TaskId, TaskState } from './checklist.ts';
import type { Handover } from './handover.ts';
import type { Procedure } from './procedure.ts';
import { prove } from './proofs.ts';
import type { Book } from './read.ts';

const STRENGTH: Readonly<Record<Grade, number>> = { said: 0, seenByOther: 1, seen: 2 };

/** Done by proof alone, whoever did it; else ready or waiting by what it needs. */
export function taskStates(procedure: Procedure, book: Book, handover: Handover): readonly TaskState[] {
  const proven = procedure.tasks.map((task) => ({ task, proof: prove(task, book, handover) }));
  const done = new Set<TaskId>();
  for (const { task, proof } of proven) {
    if (proof && STRENGTH[proof.grade] >= STRENGTH[task.grade]) done.add(task.id);
  }
  return proven.map(({ task, proof }) => {
    const waitsFor = task.needs.filter((id) => !done.has(id));
    const status = done.has(task.id) ? 'done' : waitsFor.length > 0 ? 'waiting' : 'ready';
    return { id: task.id, role: task.role, status, waitsFor, proof };
  });
}
