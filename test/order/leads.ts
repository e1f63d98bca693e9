/** Which states lead on. */

/** From the goals backwards along named moves: 1 where somebody's next step leads on to one. */
export function leadsOn(
  goal: readonly boolean[],
  from: readonly number[],
  to: readonly number[],
): Uint8Array {
  const first = new Int32Array(goal.length + 1);
  for (const at of to) first[at + 1] = (first[at + 1] ?? 0) + 1;
  for (let at = 0; at < goal.length; at += 1) first[at + 1] = (first[at + 1] ?? 0) + (first[at] ?? 0);
  const filled = first.slice();
  const back = new Int32Array(to.length);
  for (const [edge, at] of to.entries()) {
    const place = filled[at] ?? 0;
    back[place] = from[edge] ?? 0;
    filled[at] = place + 1;
  }
  const leads = new Uint8Array(goal.length);
  const queue: number[] = [];
  for (const [at, yes] of goal.entries()) {
    if (!yes) continue;
    leads[at] = 1;
    queue.push(at);
  }
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (let edge = first[at] ?? 0; edge < (first[at + 1] ?? 0); edge += 1) {
      const before = back[edge] ?? 0;
      if (leads[before] === 1) continue;
      leads[before] = 1;
      queue.push(before);
    }
  }
  return leads;
}
