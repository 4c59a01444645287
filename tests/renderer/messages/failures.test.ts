import { describe, expect, it } from 'vitest';
import { ERROR_CODES, failureText } from '../../../src/core/contract/errors';
import { en } from '../../../src/renderer/messages/en';
import { fa } from '../../../src/renderer/messages/fa';
import { tellFailure, tellFailureBeside } from '../../../src/renderer/messages/failures';

describe('a failure in the window', () => {
  it.each(ERROR_CODES)('%s is told in English as on the command line', (code) => {
    expect(tellFailure({ code, subject: 'storm.pdf' }, en)).toBe(failureText({ code, subject: 'storm.pdf' }));
  });

  it.each(ERROR_CODES)('%s is told in Persian, with the name in it and no English sentence', (code) => {
    const told = tellFailure({ code, subject: 'storm.pdf' }, fa);
    expect(told).toMatch(/\p{Script=Arabic}.*\./u);
    expect(told).not.toContain('{subject}');
    expect(told.includes('\u2068storm.pdf\u2069')).toBe(
      failureText({ code, subject: 'storm.pdf' }).includes('storm.pdf'),
    );
    expect(told).not.toContain(en.errors[code].what.replace('{subject}: ', ''));
  });

  it('leaves the name out beside the name', () => {
    expect(tellFailureBeside({ code: 'file-scanned', subject: 'storm.pdf' }, en)).toMatch(/^The PDF holds pictures/u);
    expect(tellFailureBeside({ code: 'file-scanned', subject: 'storm.pdf' }, fa)).not.toContain('storm.pdf');
  });
});
