import { protocol } from 'electron';
import type { Session } from 'electron';
import fs from 'node:fs/promises';
import { CONTENT_SECURITY_POLICY, SCHEME, servedFile } from './served-file';

/** Makes the app's own scheme behave like https; must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built pages in `folder`, and nothing else, to the windows of a session. */
export function servePages(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async ({ url, method }) => {
    const served = method === 'GET' ? servedFile(url, folder) : null;
    const bytes = served ? await fs.readFile(served.file).catch(() => null) : null;
    if (!served || !bytes) return new Response(null, { status: 404 });
    return new Response(bytes, {
      headers: {
        'Content-Type': served.type,
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cache-Control': 'no-store',
      },
    });
  });
}
