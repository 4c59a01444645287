import type { RunningApp } from '../launch';

/**
 * Keeps the addresses that the app's pages and its session ask for and do not get, from now on: what the page's policy
 * or the guards refuse never becomes a system call. Answers how to read the list.
 */
export async function watchRequests({ app }: RunningApp): Promise<() => Promise<readonly string[]>> {
  const refused: string[] = [];
  app.context().on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await app.evaluate(({ session }) => {
    const record: string[] = [];
    (globalThis as { requests?: string[] }).requests = record;
    const keep = ({ url }: { readonly url: string }): void => {
      if (!url.startsWith('synoptic://app/')) record.push(url);
    };
    session.defaultSession.webRequest.onErrorOccurred(keep);
    session.defaultSession.webRequest.onCompleted(keep);
  });
  return async () => [
    ...refused,
    ...(await app.evaluate(() => (globalThis as unknown as { requests: string[] }).requests)),
  ];
}
