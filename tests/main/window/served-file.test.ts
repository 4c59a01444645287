import fc from 'fast-check';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, servedFile } from '../../../src/main/window/served-file';

const FOLDER = path.resolve('/app/out/renderer');

describe('the pages of the app', () => {
  it.each([
    ['synoptic://app/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['synoptic://app/print.html?x=1#y', 'print.html', 'text/html; charset=utf-8'],
    ['synoptic://app/assets/index-Bx_9-a.js', 'assets/index-Bx_9-a.js', 'text/javascript; charset=utf-8'],
    ['synoptic://app/assets/index.css', 'assets/index.css', 'text/css; charset=utf-8'],
    ['synoptic://app/assets/inter-latin-400-normal.woff2', 'assets/inter-latin-400-normal.woff2', 'font/woff2'],
    ['synoptic://app/assets/../index.html', 'index.html', 'text/html; charset=utf-8'],
  ])('%s is served', (url, file, type) => {
    expect(servedFile(url, FOLDER)).toEqual({ file: path.join(FOLDER, file), type });
  });

  it.each([
    'synoptic://app/',
    'synoptic://app',
    'synoptic://app/assets/',
    'synoptic://app/assets',
    'synoptic://app//index.html',
    'synoptic://other/index.html',
    'synoptic://app.evil/index.html',
    'https://app/index.html',
    'file:///etc/passwd',
    'synoptic://app/%2e%2e/main/index.js%00.html',
    'synoptic://app/..%2fmain%2findex.js',
    'synoptic://app/..%5cmain%5cindex.js',
    'synoptic://app/%2e%2e%2f%2e%2e%2fpackage.json',
    'synoptic://app/....//main/index.js',
    'synoptic://app/assets/.hidden.js',
    'synoptic://app/C:/windows/win.js',
    'synoptic://app/index.html:stream.js',
    'synoptic://app/index.html%00.js',
    'synoptic://app/%zz.html',
    'synoptic://app/library.db',
    'synoptic://app/index.js.map',
    'synoptic://app/con.exe',
    'not a url',
  ])('%s is not served', (url) => {
    expect(servedFile(url, FOLDER)).toBeNull();
  });

  it('never leave their folder, whatever is asked for', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '\\',
      '/',
      'main',
      'index.js',
      '~',
      'C:',
      '%00',
      'a',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 8 }), (pieces) => {
        const served = servedFile(`synoptic://app/${pieces.join('/')}.js`, FOLDER);
        if (served) expect(path.normalize(served.file).startsWith(FOLDER + path.sep)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('may run, style and fetch only what is their own', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/u);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/u);
  });
});
