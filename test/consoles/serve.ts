/** Serves the practice consoles by hand: `node serve.ts [--port 8443] [--scenario name] [--crowd 120] [--switch removal=selectThenAct]… [--sales inviteDialog=lastOk]… [--marketo frames=3]…` */
import { parseArgs } from 'node:util';
import { MARKETO_VARIANTS } from './marketo/switches.ts';
import { SALES_VARIANTS } from './sales/switches.ts';
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
    sales: { type: 'string', multiple: true, default: [] },
    marketo: { type: 'string', multiple: true, default: [] },
  },
});

/** Switches that `name=value` texts name, of a table of variants. */
function chosen<S extends object>(
  variants: { readonly [K in keyof S]: readonly S[K][] },
  texts: readonly string[],
): Partial<S> {
  const known: Readonly<Record<string, readonly unknown[]>> = variants;
  const pairs = texts.map((text) => {
    const [name = '', wanted] = text.split('=');
    const value = known[name]?.find((one) => String(one) === wanted);
    if (value !== undefined) return [name, value];
    const lines = Object.entries(known).map(([key, all]) => `  ${key}: ${all.join(' | ')}`);
    throw new Error(`No switch ${text}. There are:\n${lines.join('\n')}`);
  });
  // Names and values were found in the table.
  return Object.fromEntries(pairs) as Partial<S>;
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
const switches: Partial<Switches> = chosen(VARIANTS, values.switch);
const consoles = await startConsoles({
  port: Number(values.port),
  scenario,
  tenant: withCrowd(SCENARIOS[scenario].tenant, Number(values.crowd)),
  switches,
  sales: chosen(SALES_VARIANTS, values.sales),
  marketo: chosen(MARKETO_VARIANTS, values.marketo),
});
consoles.truth.onAction(({ who, what, whom, refused }) => {
  const then = refused ? `refused: ${refused}` : `holders: ${consoles.truth.holders().join(', ') || 'none'}`;
  console.log(`${who} ${what} ${whom.join(', ')} → ${then}${consoles.truth.outage ? ' OUTAGE' : ''}`);
});
console.log(`Practice consoles on port ${consoles.port}. ${SCENARIOS[scenario].story} To look at them:
  chromium --ignore-certificate-errors --user-data-dir=$(mktemp -d) \\
    --host-resolver-rules='MAP * 127.0.0.1:${consoles.port}' 'https://toutapp.com/login?as=${ADA}'
Marketo: https://login.marketo.com/?as=${ADA}, or in the Adobe shell https://experience.adobe.com/?as=${ADA}`);
