/** Since when a seat has known a task of a run to be done: seen or told again, nothing begins anew. */
import type { CourseTask } from './course.ts';
import { type Book, mine, pick } from './read.ts';
import type { RunProof } from './run.ts';
import type { Run } from './runs.ts';

/** In ms of this machine's clock; of another one's only where no receipt is on record. */
export const knownSince = (book: Book, run: Run, task: CourseTask, proof: RunProof): number =>
  (proof.seat === book.me ? ownSince(book, run, task)?.at : toldSince(book, run, proof)) ?? proof.at;

/** The first of this seat's looks and words from which on it was known without a break; null where there is none. */
export function ownSince(book: Book, run: Run, { id, proof }: CourseTask): Pick<RunProof, 'n' | 'at'> | null {
  const signs = new Map<string, boolean>();
  let said = false;
  let since: Pick<RunProof, 'n' | 'at'> | null = null;
  for (const { seat, n, at, body } of book.facts) {
    if (seat !== book.me || n <= run.start) continue;
    if (body.kind === 'showed' && proof.flat().includes(body.sign)) {
      signs.set(body.sign, body.is);
      said &&= body.is;
    } else if (body.kind === 'did' && body.run === run.id && body.task === id) said = true;
    else continue;
    const known = said || proof.some((list) => list.every((sign) => signs.get(sign) === true));
    since = known ? (since ?? { n, at }) : null;
  }
  return since;
}

/** When the first of the messages arrived here that told it, each as the one before. */
function toldSince(book: Book, run: Run, { task, seat }: RunProof): number | null {
  const messages = new Map(pick(book, 'shared').map((fact) => [fact.id, fact.body]));
  let since: number | null = null;
  for (const { at, body } of mine(book, 'received')) {
    const message = messages.get(body.fact);
    if (message?.run !== run.id) continue;
    const told = message.evidence.find((one) => one.task === task && one.seat === seat);
    if (told) since = told.is ? (since ?? at) : null;
  }
  return since;
}
