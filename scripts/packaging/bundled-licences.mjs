import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A Vite plugin that writes the licences of every package that ends up in the build, as they ask us to pass them on. The
 * builds of one run share one plugin object, and the file holds what all of them used.
 * @param {string} file where to write
 * @param {readonly string[]} unbundled folders of packages that are shipped beside the bundle
 * @returns {import('vite').Plugin}
 */
export function bundledLicences(file, unbundled) {
  const packages = new Set(unbundled);
  return {
    name: 'bundled-licences',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(id) ?? [];
        if (folder && existsSync(path.join(folder, 'package.json'))) packages.add(folder);
      }
    },
    closeBundle() {
      writeFileSync(
        file,
        [...packages]
          .map(licenceOf)
          .sort()
          .join(`\n${'-'.repeat(78)}\n\n`),
      );
    },
  };
}

/**
 * @param {string} folder of a package
 * @returns {string} its name, version and licence
 */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((entry) => /^(?:licen[cs]e|copying|notice|ofl)(?:[.-]|$)/iu.test(entry))
    .map((entry) => readFileSync(path.join(folder, entry), 'utf8').trim());
  return `${name} ${version} (${license ?? 'see below'})\n\n${texts.join('\n\n')}\n`;
}
