/**
 * A course as data: a procedure whose tasks release nobody (onboarding, inviting users …). Its people, what has to be
 * attested before, its tasks, what each of them needs, and which signs on the pages prove it. Types only.
 */
import type { TaskId } from './checklist.ts';
import type { GuardedControl } from './fact.ts';

/** Who does a task, by what they are: `marketoAdmin`, `salesforceAdmin`, `csm`. */
export type PersonaId = string;
/** Something that a page of a console shows; described with the consoles. */
export type SignId = string;
/** Something that somebody vouches for before the tasks begin. */
export type PrerequisiteId = string;

export interface CourseTask {
  readonly id: TaskId;
  /** Any of them may do it; the first is meant to. */
  readonly personas: readonly PersonaId[];
  /** Tasks without which it cannot be done: until then it is shown and not guided. */
  readonly needs: readonly TaskId[];
  /** What has to be attested before it. */
  readonly attested: readonly PrerequisiteId[];
  /** Recommended before it; doing it early is allowed, and said. */
  readonly after: readonly TaskId[];
  /** Minutes to wait once its needs are done. */
  readonly wait?: number;
  /** It is proven by all signs of one of these lists. */
  readonly proof: readonly (readonly SignId[])[];
  /** `said`: a person's word completes it too. */
  readonly grade: 'seen' | 'said';
  /** A guarded click that this task is about: let through while it is ready (order.md, "an open connect task"). */
  readonly opens?: GuardedControl;
  /** What is shown of it is each account's own: somebody else's page proves nothing for the reader. */
  readonly own?: true;
  /** Who was invited first is asked once it is done: that account is never to be removed. */
  readonly remembers?: 'firstInvited';
}

export interface Course {
  readonly id: string;
  readonly personas: readonly PersonaId[];
  readonly attested: readonly PrerequisiteId[];
  /** Who is to attest them, where somebody takes that part. */
  readonly attestor: PersonaId | null;
  /** In the recommended order. */
  readonly tasks: readonly CourseTask[];
}
