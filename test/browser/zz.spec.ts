import { test } from '@playwright/test';
import { startConsoles } from '../consoles/server.ts';
import { closeTrio, openTrio, STAGES } from './onboarding.ts';

test('x', async () => {
  test.setTimeout(200000);
  const consoles = await startConsoles({ scenario: 'onboarding' });
  const trio = await openTrio(consoles, 'en');
  try {
    for (const stage of STAGES) await stage.play(trio);
  } catch (e) {
    console.log(String(e).slice(0, 200));
  }
  await trio.sam.page.screenshot({ path: '/tmp/shots/dbg.png' });
  console.log(
    await trio.sam.popup.evaluate(async () => {
      const all = await chrome.storage.session.get(null);
      return Object.values(all)
        .map(
          (d: any) =>
            d?.frameId +
            ' ' +
            d?.url +
            ' ' +
            d?.tenant?.tenant +
            '/' +
            d?.tenant?.by +
            ' ' +
            d?.sighting?.place +
            '\n' +
            (
              d?.sighting?.controls
                ?.filter((c: any) => c.found !== 'none')
                .map((c: any) =>
                  [c.ref.control, c.found, c.label, c.region, c.enabled, c.filled, c.current].join(' | '),
                ) ?? []
            ).join('\n'),
        )
        .join('\n');
    }),
  );
  console.log(
    await trio.sam.popup.evaluate(async () => {
      const r: any = await chrome.runtime.sendMessage({
        screen: { call: 'view', tabId: null, tenant: '000-HND-001' },
      });
      return JSON.stringify(r.view.runs[0].tasks.slice(5));
    }),
  );
  await closeTrio(trio);
  await consoles.close();
});
