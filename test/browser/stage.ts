/** Ada's and Bo's browsers on the practice consoles: opened once, for every file whose tests begin `afresh`. */
import { test as base } from '@playwright/test';
import { type Consoles, startConsoles } from '../consoles/server.ts';
import { type Actor, ADA, BO, openActor } from './actor.ts';

export interface Stage {
  readonly consoles: Consoles;
  readonly a: Actor;
  readonly b: Actor;
}

export const test = base.extend<object, { stage: Stage }>({
  stage: [
    async ({ browserName: _ }, use) => {
      const consoles = await startConsoles();
      const [a, b] = await Promise.all([openActor(consoles, ADA), openActor(consoles, BO)]);
      await use({ consoles, a, b });
      await Promise.all([a.seat.close(), b.seat.close()]);
      await consoles.close();
    },
    { scope: 'worker' },
  ],
});
