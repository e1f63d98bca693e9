/** Work that takes in all that has changed: asked for while it runs, it is done once more afterwards, however often. */
export function rounds<T>(work: (on: T) => Promise<void>): (on: T) => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (on: T): Promise<void> => {
    try {
      do {
        again = false;
        await work(on);
      } while (again);
    } finally {
      // In one step with the last look: who asks from here on begins anew.
      running = null;
    }
  };
  return (on) => {
    again = true;
    running ??= run(on);
    return running;
  };
}
