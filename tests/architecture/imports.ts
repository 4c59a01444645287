import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** Source files by their path from the checkout, with "/". */
export type Sources = ReadonlyMap<string, string>;

/** An import as written: `specifier` in the file `from`. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** True where the compiler leaves nothing of it: `import type` and the like. */
  readonly typeOnly: boolean;
}

/** What a room may import: files under these folders, and packages that pass. */
interface Room {
  readonly folders: readonly string[];
  readonly mayUse: (packageName: string) => boolean;
}

/** The longest folder that fits is a file's room. */
const ROOMS: Readonly<Record<string, Room>> = {
  'src/core/contract': { folders: ['src/core/contract'], mayUse: (name) => name === 'valibot' },
  'src/core': { folders: ['src/core'], mayUse: (name) => !isPlatform(name) && !isWindowOnly(name) },
  'src/main': { folders: ['src/core', 'src/main', 'package.json'], mayUse: (name) => !isWindowOnly(name) },
  'src/preload': { folders: ['src/core', 'src/preload'], mayUse: (name) => name === 'electron' },
  'src/renderer': { folders: ['src/core', 'src/renderer'], mayUse: (name) => !isPlatform(name) },
};

function isPlatform(name: string): boolean {
  return isBuiltin(name) || name === 'electron' || name.startsWith('@electron/');
}

function isWindowOnly(name: string): boolean {
  return name === 'svelte' || name === 'bits-ui' || name.startsWith('@fontsource/');
}

/** Every import of the sources: static, dynamic, of types, re-exports; in Svelte files those of the script blocks. */
export function importsOf(sources: Sources): readonly Import[] {
  return [...sources].flatMap(([from, text]) => importsIn(from, text).map((one) => ({ ...one, from })));
}

function importsIn(file: string, text: string): readonly Omit<Import, 'from'>[] {
  if (file.endsWith('.svelte')) {
    const scripts = [...text.matchAll(/^<script[^>]*>(.*?)^<\/script>/gmsu)].map(([, script = '']) => script);
    return scripts.flatMap((script) => importsIn(`${file}.ts`, script));
  }
  if (!file.endsWith('.ts')) return [];
  const found: Omit<Import, 'from'>[] = [];
  const visit = (node: ts.Node): void => {
    const named = specifierOf(node);
    if (named && ts.isStringLiteralLike(named)) found.push({ specifier: named.text, typeOnly: isTypeOnly(node) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return dynamic ? node.arguments[0] : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isExportDeclaration(node) ? node.isTypeOnly : ts.isImportTypeNode(node);
}

/** The imports that no room rule allows, as "file → specifier". */
export function forbiddenImports(sources: Sources): readonly string[] {
  return importsOf(sources)
    .filter((one) => !isAllowed(one))
    .map(({ from, specifier }) => `${from} → ${specifier}`);
}

function isAllowed({ from, specifier }: Import): boolean {
  const room = Object.entries(ROOMS)
    .filter(([folder]) => isUnder(from, folder))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];
  if (!room) return false;
  const target = relativeTarget(from, specifier);
  if (target === null) return room.mayUse(packageName(specifier));
  return room.folders.some((folder) => isUnder(target, folder));
}

function isUnder(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

/** "@scope/name/deep" → "@scope/name"; Node's modules stay whole. */
function packageName(specifier: string): string {
  return isBuiltin(specifier) ? specifier : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The path from the checkout that a relative import names, without what a bundler adds; null for a package. */
function relativeTarget(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*$/u, ''));
}

/**
 * The import cycles, as the files on the way with the first one again at the end. Imports of types do not count: two
 * modules may describe each other, but none may need the other to start.
 */
export function importCycles(sources: Sources): readonly string[][] {
  const next = new Map<string, string[]>();
  for (const { from, specifier, typeOnly } of importsOf(sources)) {
    if (typeOnly) continue;
    const target = relativeTarget(from, specifier);
    const file =
      target &&
      ['', '.ts', '.svelte', '.svelte.ts', '/index.ts'].map((end) => target + end).find((name) => sources.has(name));
    if (file) next.set(from, [...(next.get(from) ?? []), file]);
  }
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) cycles.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return cycles;
}
