/** Licences that let anyone use, change and pass on the app; the last two rows only for programs we build and test with. */
const PERMISSIBLE = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'OFL-1.1'],
  ...['Python-2.0', 'WTFPL', 'CC-BY-4.0'],
  ...['MPL-2.0'],
]);

/** Packages that name their licence only in a file of theirs, as read there. */
const READ_IN_FILE: Readonly<Record<string, string>> = { 'svelte-toolbelt': 'MIT' };

/** What npm knows about an installed package. */
export interface Manifest {
  readonly name: string;
  readonly license?: unknown;
}

/** The packages whose licence we may not use, as "name: licence". */
export function impermissible(packages: readonly Manifest[]): readonly string[] {
  return packages
    .map(({ name, license }) => ({
      name,
      licence: typeof license === 'string' ? license : (READ_IN_FILE[name] ?? 'none'),
    }))
    .filter(({ licence }) => !isPermissible(licence))
    .map(({ name, licence }) => `${name}: ${licence}`);
}

/** An SPDX expression: of an "OR" we choose, an "AND" binds us to all. */
function isPermissible(expression: string): boolean {
  const plain = expression.replace(/[()]/gu, ' ');
  return plain.split(/\bOR\b/u).some((choice) => choice.split(/\bAND\b/u).every((one) => PERMISSIBLE.has(one.trim())));
}
