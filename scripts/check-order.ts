/**
 * npm run check:order [-- --quick | --wide | --necessary]: explores the order with the real rules.
 * Exit code 1 on an outage, a dead end, a cut exploration or a condition that is not necessary.
 */
import { parseArgs } from 'node:util';
import { ALL_CONDITIONS } from '../lib/checklist/release.ts';
import { explore } from '../test/order/explore.ts';
import { COMMON_BOUNDS, lines, necessity } from '../test/order/report.ts';
import { FULL, QUICK, SHOWN_BY, WIDE, without } from '../test/order/settings.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, wide: { type: 'boolean' }, necessary: { type: 'boolean' } },
});

let bad = false;
const total = { states: 0, transitions: 0, outages: 0, deadEnds: 0, unguarded: 0 };
if (values.necessary) {
  for (const name of ALL_CONDITIONS) {
    const found = explore(without(SHOWN_BY[name], name), undefined, true);
    console.log(necessity(name, found).join('\n'));
    bad ||= found.outageStory === null;
  }
} else {
  for (const bound of COMMON_BOUNDS) console.log(`bound: ${bound}`);
  for (const setting of values.quick ? QUICK : values.wide ? WIDE : FULL) {
    const found = explore(setting);
    console.log(lines(setting, found).join('\n'));
    total.states += found.states;
    total.transitions += found.transitions;
    total.outages += found.outages;
    total.deadEnds += found.deadEnds;
    total.unguarded += found.unguarded;
    bad ||= found.cut || found.outages > 0 || found.deadEnds > 0 || found.badAdvice > 0;
  }
  const { states, transitions, outages, deadEnds, unguarded } = total;
  console.log(`states: ${states}, transitions: ${transitions}, outages: ${outages}, dead ends: ${deadEnds}`);
  console.log(`without Handrail: one click elsewhere would cut the team off in ${unguarded} states`);
}
process.exitCode = bad ? 1 : 0;
