/** What forgets answers when the reading ends that goes on; null: nobody reads. */
let ending: (() => void)[] | null = null;

/** Runs what changes nothing in a page: until it ends, what was found out holds. */
export function still<Result>(run: () => Result): Result {
  if (ending !== null) return run();
  const ends: (() => void)[] = [];
  ending = ends;
  try {
    return run();
  } finally {
    ending = null;
    for (const end of ends) end();
  }
}

/** Asks once within `still`; what else is asked with is the same throughout. */
export function once<Of = Element, Rest extends unknown[] = [], Answer = unknown>(
  ask: (of: Of, ...rest: Rest) => Answer,
): typeof ask {
  let known: Map<Of, Answer> | null = null;
  return (of, ...rest) => {
    if (ending === null) return ask(of, ...rest);
    if (known === null) {
      known = new Map();
      ending.push(() => {
        known = null;
      });
    }
    let answer = known.get(of);
    if (answer === undefined) {
      answer = ask(of, ...rest);
      known.set(of, answer);
    }
    return answer;
  };
}
