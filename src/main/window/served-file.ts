import path from 'node:path';

/** The scheme of the app's own pages. */
export const SCHEME = 'synoptic';
/** Where every page of the app stands. */
export const ORIGIN = `${SCHEME}://app`;

/** Types of what the renderer is built of; anything else is not served. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** What a page may do: its own scripts, styles and fonts, and nothing else from anywhere. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Text becomes markup only where Svelte makes its own templates.
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ');

/** A file of the app and the type it is served as. */
export interface ServedFile {
  readonly file: string;
  readonly type: string;
}

/** The file below `folder` that a URL of ours means; null for other origins, folders, odd paths and unknown types. */
export function servedFile(url: string, folder: string): ServedFile | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  if (protocol !== `${SCHEME}:` || host !== 'app') return null;
  let relative: string;
  try {
    relative = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  // Built files have plain names: whatever could mean another folder or another stream on any platform is refused.
  if (!/^(?:\/[\w@~-][\w.@~-]*)+$/u.test(relative)) return null;
  const type = CONTENT_TYPES[path.posix.extname(relative).toLowerCase()];
  if (type === undefined) return null;
  return { file: path.join(folder, ...relative.split('/')), type };
}
