/** What is known, by what was asked, while a page is read; null: nobody reads. */
let answers: Map<unknown, Map<object, unknown>> | null = null;

/** Runs what changes nothing in a page: until it ends, what was found out of an element holds. */
export function still<Result>(run: () => Result): Result {
  const outer = answers;
  answers ??= new Map();
  try {
    return run();
  } finally {
    answers = outer;
  }
}

function answered<Key, Answer>(known: Map<Key, Answer>, key: Key, ask: () => Answer): Answer {
  let answer = known.get(key);
  if (answer === undefined) {
    answer = ask();
    known.set(key, answer);
  }
  return answer;
}

/** Asks once within `still`; what else is asked with is the same throughout. */
export const once =
  <Of extends object = Element, Rest extends unknown[] = [], Answer = unknown>(
    ask: (of: Of, ...rest: Rest) => Answer,
  ): typeof ask =>
  (of, ...rest) => {
    if (answers === null) return ask(of, ...rest);
    const known = answered(answers, ask, () => new Map()) as Map<Of, Answer>;
    return answered(known, of, () => ask(of, ...rest));
  };

/** Asks a text once, for as long as what is returned is kept. */
export function byText<Answer>(ask: (text: string) => Answer): typeof ask {
  const known = new Map<string, Answer>();
  return (text) => answered(known, text, () => ask(text));
}
