/** The extension as a colleague's data make it: the onboarding has an eighth task. `wxt build -c test/eighth/wxt.config.ts` */
import { defineConfig } from 'wxt';
import shipped from '../../wxt.config.ts';
import { replaced } from './replace.ts';

export default defineConfig({
  ...shipped,
  // Tests that run side by side build side by side.
  outDir: process.env.EIGHTH ?? '.output/eighth',
  vite: async (env) => {
    const given = (await shipped.vite?.(env)) ?? {};
    return { ...given, plugins: [...(given.plugins ?? []), replaced] };
  },
});
