/** The extension as a colleague's data make it: the onboarding has an eighth task. `wxt build -c test/eighth/wxt.config.ts` */
import { defineConfig } from 'wxt';
import shipped from '../../wxt.config.ts';
import { replaced } from './replace.ts';

export default defineConfig({
  ...shipped,
  outDir: '.output/eighth',
  vite: async (env) => {
    const given = (await shipped.vite?.(env)) ?? {};
    return { ...given, plugins: [...(given.plugins ?? []), replaced] };
  },
});
