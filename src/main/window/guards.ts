import { app } from 'electron';
import type { Session, WebContents } from 'electron';
import { ORIGIN } from './served-file';

/** Switches that keep Chromium from any traffic of its own; must be called before the app is ready. */
export function silenceChromium(): void {
  const { commandLine } = app;
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'dns-prefetch-disable',
    'no-pings',
    'no-proxy-server',
  ]) {
    commandLine.appendSwitch(name);
  }
  // A peer connection would announce itself in the local network before anybody can refuse it.
  commandLine.appendSwitch('disable-features', 'WebRtcHideLocalIpsWithMdns');
  // Names and addresses alike lead nowhere, whoever in Chromium asks.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Every web contents of the app stays on the page it was made for. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
}

function guard(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** A session that refuses every permission, download and request outside the app's own pages. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowedRequest(url) }));
  session.setSpellCheckerEnabled(false);
  // Should the spell checker ever be turned on, its dictionaries come from nowhere.
  session.setSpellCheckerDictionaryDownloadURL(`${ORIGIN}/no-dictionaries/`);
  void session.setProxy({ mode: 'direct' });
}

/** True for the app's own pages and, outside of packages, for those of the developer tools. */
export function isAllowedRequest(url: string): boolean {
  if (url.startsWith(`${ORIGIN}/`)) return true;
  return !app.isPackaged && url.startsWith('devtools://');
}
