/**
 * npm run check:order [-- --quick | --wide | --necessary]: explores the order with the real rules.
 * Then the onboarding under way, in the same way. Exit code 1 on an outage, a dead end, a cut exploration or a condition
 * that is not necessary.
 */
import { parseArgs } from 'node:util';
import { ALL_CONDITIONS } from '../lib/checklist/release.ts';
import { exploreCourse } from '../test/order/course/explore.ts';
import { harmIn, NEEDED, untilOf } from '../test/order/course/needed.ts';
import { COURSE_BOUNDS, courseLines, isCourseBad, needLines } from '../test/order/course/report.ts';
import * as courses from '../test/order/course/settings.ts';
import { explore } from '../test/order/explore.ts';
import { GUARDED, lifted } from '../test/order/guarded.ts';
import { COMMON_BOUNDS, isBad, lines, necessity, rowStory } from '../test/order/report.ts';
import { FULL, QUICK, REDUNDANT, SHOWN_BY, WIDE, without } from '../test/order/settings.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, wide: { type: 'boolean' }, necessary: { type: 'boolean' } },
});

let bad = false;
const total = { states: 0, transitions: 0, outages: 0, deadEnds: 0, unguarded: 0 };
if (values.necessary) {
  for (const name of ALL_CONDITIONS) {
    const found = explore(without(SHOWN_BY[name], name), undefined, 'outage');
    console.log(necessity(name, found).join('\n'));
    bad ||= found.outageStory === null;
  }
  for (const one of GUARDED) {
    const found = explore(lifted(one), undefined, one.harm);
    console.log(rowStory(one, found).join('\n'));
    bad ||= (one.harm === 'outage' ? found.outageStory : found.harmStory) === null;
  }
  for (const { what, setting, harm } of NEEDED) {
    const found = exploreCourse(setting, undefined, untilOf(harm));
    const story = harmIn(harm, found);
    console.log(needLines(what, found.states, story).join('\n'));
    bad ||= story === null;
  }
  for (const setting of REDUNDANT) {
    const found = explore(setting);
    console.log(lines(setting, found).join('\n'));
    bad ||= isBad(found);
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
    bad ||= isBad(found);
  }
  const { states, transitions, outages, deadEnds, unguarded } = total;
  console.log(`states: ${states}, transitions: ${transitions}, outages: ${outages}, dead ends: ${deadEnds}`);
  console.log(`without Handrail: one click elsewhere would cut the team off in ${unguarded} states`);

  for (const bound of COURSE_BOUNDS) console.log(`onboarding, bound: ${bound}`);
  const sum = { states: 0, transitions: 0, outages: 0, deadEnds: 0 };
  for (const setting of values.quick ? courses.QUICK : values.wide ? courses.WIDE : courses.FULL) {
    const found = exploreCourse(setting);
    console.log(courseLines(setting, found).join('\n'));
    sum.states += found.states;
    sum.transitions += found.transitions;
    sum.outages += found.outages;
    sum.deadEnds += found.deadEnds;
    bad ||= isCourseBad(found);
  }
  console.log(
    `onboarding: states: ${sum.states}, transitions: ${sum.transitions}, outages: ${sum.outages}, dead ends: ${sum.deadEnds}`,
  );
}
process.exitCode = bad ? 1 : 0;
