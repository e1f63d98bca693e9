/** Brings an onboarding of one person to a stand without the screens, so that a test begins where its subject does. */
import { type Actor, ADA } from './actor.ts';
import { ask, MUNCHKIN, say } from './worker.ts';

const CSM = { name: 'Cy Novak', email: 'cy.novak@vendor.example' };

/** Begun, attested, and these tasks said done; the answer is the run. */
export async function begun(
  { popup }: Actor,
  personas: readonly string[],
  done: readonly string[],
): Promise<string> {
  const people = [...personas.map((persona) => ({ persona, person: ADA })), { persona: 'csm', person: CSM }];
  const course = { course: 'onboarding', tenantName: 'Northwind Traders', people, personas };
  await say(popup, { call: 'begin', tenant: MUNCHKIN, ...course });
  const answer = await ask(popup, { call: 'view', tabId: null, tenant: MUNCHKIN });
  const run = (answer.ok && answer.view?.runs[0]?.run) || '';
  for (const what of ['enabled', 'crmSync'])
    await say(popup, { call: 'attest', run, what, name: CSM.name, on: '2026-11-20' });
  for (const task of done) await say(popup, { call: 'did', run, task });
  return run;
}
