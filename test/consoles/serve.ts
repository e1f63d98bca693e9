/** Serves the practice consoles by hand: `node serve.ts [--port 8443] [--scenario name] [--crowd 120] [--switch removal=selectThenAct]…` */
import { parseArgs } from 'node:util';
import { SCENARIOS, type ScenarioName } from './scenario.ts';
import { startConsoles } from './server.ts';
import { type Switches, VARIANTS } from './switches.ts';
import { ADA, withCrowd } from './tenant.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8443' },
    scenario: { type: 'string', default: 'handover' },
    crowd: { type: 'string', default: '0' },
    switch: { type: 'string', multiple: true, default: [] },
  },
});

/** The value of `VARIANTS` that `name=value` names. */
function chosen(text: string): Partial<Switches> {
  const [name = '', wanted] = text.split('=');
  const variants: Readonly<Record<string, readonly unknown[]>> = VARIANTS;
  const value = variants[name]?.find((one) => String(one) === wanted);
  if (value === undefined) {
    const known = Object.entries(variants).map(([key, all]) => `  ${key}: ${all.join(' | ')}`);
    throw new Error(`No switch ${text}. There are:\n${known.join('\n')}`);
  }
  return { [name]: value };
}

/** The scenario of a name. */
function scenarioOf(wanted: string): ScenarioName {
  const known = Object.keys(SCENARIOS) as ScenarioName[];
  const name = known.find((one) => one === wanted);
  if (name) return name;
  const stories = known.map((one) => `  ${one}: ${SCENARIOS[one].story}`);
  throw new Error(`No scenario ${wanted}. There are:\n${stories.join('\n')}`);
}

const scenario = scenarioOf(values.scenario);
const switches: Partial<Switches> = Object.assign({}, ...values.switch.map(chosen));
const consoles = await startConsoles({
  port: Number(values.port),
  scenario,
  tenant: withCrowd(SCENARIOS[scenario].tenant, Number(values.crowd)),
  switches,
});
consoles.truth.onAction(({ who, what, whom, refused }) => {
  const then = refused ? `refused: ${refused}` : `holders: ${consoles.truth.holders().join(', ') || 'none'}`;
  console.log(`${who} ${what} ${whom.join(', ')} → ${then}${consoles.truth.outage ? ' OUTAGE' : ''}`);
});
console.log(`Practice consoles on port ${consoles.port}. ${SCENARIOS[scenario].story} To look at them:
  chromium --ignore-certificate-errors --user-data-dir=$(mktemp -d) \\
    --host-resolver-rules='MAP * 127.0.0.1:${consoles.port}' 'https://toutapp.com/login?as=${ADA}'`);
