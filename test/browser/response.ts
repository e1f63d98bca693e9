/** Changes what the consoles answer, on its way to one page. */
import type { Page } from '@playwright/test';

export interface Change {
  /** Script text that runs before everything else in the document. */
  readonly first?: string;
  /** Whether the document may be stored, so that it can come back from the back-forward cache. */
  readonly stored?: boolean;
}

/** Every document of `/next` that this page loads from now on is changed so. */
export async function changeDocuments(page: Page, { first = '', stored = false }: Change): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', async ({ requestId, responseHeaders = [], responseStatusCode = 200 }) => {
    const answer = await session.send('Fetch.getResponseBody', { requestId }).catch(() => null);
    // The page has left meanwhile.
    if (answer === null) return;
    const bytes = Buffer.from(answer.body, answer.base64Encoded ? 'base64' : 'utf8');
    const text = bytes.toString().replace('<head>', () => `<head><script>${first}</script>`);
    await session
      .send('Fetch.fulfillRequest', {
        requestId,
        responseCode: responseStatusCode,
        responseHeaders: responseHeaders.filter(({ name }) => !stored || name !== 'cache-control'),
        body: Buffer.from(text).toString('base64'),
      })
      .catch(() => undefined);
  });
  await session.send('Fetch.enable', {
    patterns: [{ urlPattern: 'https://toutapp.com/next*', requestStage: 'Response' }],
  });
}
