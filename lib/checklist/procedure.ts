/** A procedure as data: its tasks, who does them, the order between them, and which proof completes each. */
import type { Grade, Role, TaskId } from './checklist.ts';
import type { ProofName } from './proofs.ts';

export interface Task {
  readonly id: TaskId;
  /** Who does it. */
  readonly role: Role;
  /** Tasks that come first; while one of them is open this one is shown as waiting. */
  readonly needs: readonly TaskId[];
  /** The weakest grade that completes it. */
  readonly grade: Grade;
  /** Whose page the proof is about: seen there it is `seen`, seen elsewhere `seenByOther`. */
  readonly about: Role;
  /** Named pure function in proofs.ts. */
  readonly proof: ProofName;
}

export interface Procedure {
  readonly id: 'handover';
  readonly tasks: readonly Task[];
}
