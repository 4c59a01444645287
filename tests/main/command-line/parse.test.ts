import { describe, expect, it } from 'vitest';
import { ownArguments } from '../../../src/main/command-line/own-arguments';
import type { CommandLine, CompareCommand } from '../../../src/main/command-line/parse';
import { parseCommandLine } from '../../../src/main/command-line/parse';

function compare(command: Partial<CompareCommand>): CompareCommand {
  return {
    kind: 'compare',
    files: [],
    bundled: null,
    json: null,
    pdf: null,
    reference: null,
    model: null,
    lexicon: null,
    ...command,
  };
}
const wrong = (subject: string): CommandLine => ({ kind: 'wrong', failure: { code: 'bad-arguments', subject } });
const outOfRange = (subject: string): CommandLine => ({
  kind: 'wrong',
  failure: { code: 'reference-out-of-range', subject },
});

describe('the command line', () => {
  const cases: readonly (readonly [string, readonly string[], CommandLine])[] = [
    ['nothing opens the window', [], { kind: 'window', files: [] }],
    ['files open in the window', ['a.txt', 'b.md'], { kind: 'window', files: ['a.txt', 'b.md'] }],
    [
      'the window takes no notice of switches',
      ['--no-sandbox', '--some-desktop-thing=1', 'a.txt', '-psn_0_123'],
      { kind: 'window', files: ['a.txt'] },
    ],
    ['after "--" everything is a file', ['--', '-a.txt', '--help'], { kind: 'window', files: ['-a.txt', '--help'] }],
    ['a file may be called compare', ['./compare'], { kind: 'window', files: ['./compare'] }],
    ['--help', ['--help'], { kind: 'help' }],
    ['-h', ['-h'], { kind: 'help' }],
    ['--version', ['--no-sandbox', '--version'], { kind: 'version' }],
    ['compare two files', ['compare', 'a', 'b'], compare({ files: ['a', 'b'] })],
    [
      'compare with every option',
      ['compare', '--json', 'x.json', 'a', '--pdf=x.pdf', 'b', '--reference', '2'],
      compare({ files: ['a', 'b'], json: 'x.json', pdf: 'x.pdf', reference: 2 }),
    ],
    ['a sentence encoder', ['compare', 'a', 'b', '--model', 'm'], compare({ files: ['a', 'b'], model: 'm' })],
    ['JSON to standard output', ['compare', 'a', 'b', '--json', '-'], compare({ files: ['a', 'b'], json: '-' })],
    ['a bundled case', ['compare', '--bundled', 'kerman-2024'], compare({ bundled: 'kerman-2024' })],
    [
      'the switches of Electron and Chromium pass silently',
      [
        '--no-sandbox',
        '--user-data-dir=/x',
        'compare',
        'a',
        '--ozone-platform=headless',
        '--remote-debugging-port=0',
        '--inspect=0',
        'b',
      ],
      compare({ files: ['a', 'b'] }),
    ],
    ['after "--" an option is a file', ['compare', 'a', '--', '--json'], compare({ files: ['a', '--json'] })],
    [
      'a value may begin with a dash when "=" joins it',
      ['compare', '--json=--x', 'a', 'b'],
      compare({ files: ['a', 'b'], json: '--x' }),
    ],
    ['help on compare', ['compare', 'a', '--help'], { kind: 'help' }],
    ['an unknown option', ['compare', 'a', 'b', '--frobnicate'], wrong('--frobnicate')],
    ['an unknown short option', ['compare', 'a', 'b', '-x'], wrong('-x')],
    ['an unknown option with a value', ['compare', 'a', 'b', '--colour=red'], wrong('--colour=red')],
    ['an option without its value', ['compare', 'a', 'b', '--json'], wrong('--json')],
    ['an option whose value is another option', ['compare', 'a', 'b', '--json', '--pdf', 'x'], wrong('--json')],
    ['an option with an empty value', ['compare', 'a', 'b', '--pdf='], wrong('--pdf=')],
    ['an option twice', ['compare', 'a', 'b', '--json', 'x', '--json', 'y'], wrong('--json')],
    ['files beside a bundled case', ['compare', '--bundled', 'kerman-2024', 'a'], wrong('a')],
    ['a reference that is no number', ['compare', 'a', 'b', '--reference', 'first'], outOfRange('first')],
    ['a reference counted from 0', ['compare', 'a', 'b', '--reference', '0'], outOfRange('0')],
    ['a reference below 0', ['compare', 'a', 'b', '--reference', '-1'], outOfRange('-1')],
  ];
  it.each(cases)('%s', (_name, args, expected) => {
    expect(parseCommandLine(args)).toEqual(expected);
  });
});

describe('our own arguments', () => {
  const cases: readonly (readonly [string, readonly string[], boolean, readonly string[]])[] = [
    ['of a package follow the program', ['/opt/synoptic', 'a', 'b'], false, ['a', 'b']],
    ['of a checkout follow its folder', ['electron', '/app', 'compare', 'a'], true, ['compare', 'a']],
    [
      'come without the folder, also after switches',
      ['electron', '--no-sandbox', '/app', 'compare', 'a'],
      true,
      ['--no-sandbox', 'compare', 'a'],
    ],
    ['come without the folder however it is written', ['electron', '/app/', 'a'], true, ['a']],
    ['keep a file that stands before nothing else', ['electron', '/app'], true, []],
  ];
  it.each(cases)('%s', (_name, argv, defaultApp, expected) => {
    expect(ownArguments(argv, defaultApp, '/app')).toEqual(expected);
  });
});
