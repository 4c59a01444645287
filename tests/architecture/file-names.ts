const KEBAB = '[a-z0-9]+(?:-[a-z0-9]+)*';
const FILE = new RegExp(
  `^(?:${KEBAB}(?:\\.svelte|\\.d)?\\.ts|[A-Z][A-Za-z0-9]*\\.svelte|${KEBAB}\\.(?:css|html|json))$`,
  'u',
);
const FOLDER = new RegExp(`^${KEBAB}$`, 'u');
/** Names that say nothing about what is inside. */
const EMPTY_NAME = /^(?:utils?|helpers?|common|misc)(?:\.|$)/iu;

/** The paths whose file or folder names break the rules of style. */
export function badNames(files: readonly string[]): readonly string[] {
  return files.filter((file) => {
    const folders = file.split('/');
    const name = folders.pop() ?? '';
    return (
      !FILE.test(name) ||
      !folders.every((folder) => FOLDER.test(folder)) ||
      [...folders, name].some((part) => EMPTY_NAME.test(part))
    );
  });
}
