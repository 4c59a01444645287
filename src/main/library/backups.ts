import { backup, DatabaseSync } from '@photostructure/sqlite';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Backup } from '../../core/contract/library';
import type { SourceId } from '../../core/contract/source';
import { syncFolder } from '../files/sync-folder';
import { bothVersions } from './schema-version';

/** How many daily backups are kept, and how many of those made before a migration or a restore. */
const KEPT = { daily: 7, migration: 3, restore: 3 } as const;
/** Pages copied at a time: at 4 kB, 4 MB, a few milliseconds in which a write has to wait. */
const PAGES_A_STEP = 1024;

/** "library 2024-01-03 1200.05 daily.db": the moment in UTC, so that names sort by age, and why it was made. */
const NAME = /^library (\d{4}-\d\d-\d\d) (\d\d)(\d\d)\.(\d\d\d\d\d) (daily|migration|restore)\.db$/u;

/** The folder with the backups of a library. */
export function backupFolder(file: string): string {
  return path.join(path.dirname(file), 'backups');
}

/** The backups of a library, newest first; files that are none are not listed. */
export function listBackups(file: string): readonly Backup[] {
  const folder = backupFolder(file);
  if (!fs.existsSync(folder)) return [];
  const found = fs.readdirSync(folder).flatMap((name): readonly Backup[] => {
    const [, day, hour, minute, rest = '', reason] = NAME.exec(name) ?? [];
    const stat = fs.statSync(path.join(folder, name), { throwIfNoEntry: false });
    if (day === undefined || !stat?.isFile()) return [];
    const at = `${day}T${hour ?? ''}:${minute ?? ''}:${rest.slice(0, 2)}.${rest.slice(2)}Z`;
    return [{ name, at, bytes: stat.size, reason: reason as Backup['reason'] }];
  });
  return found.sort((a, b) => (a.at < b.at ? 1 : -1));
}

function nameOf(reason: Backup['reason'], now: Date): string {
  const [day = '', time = ''] = now.toISOString().split('T');
  const [hour = '', minute = '', second = ''] = time.replace('Z', '').split(':');
  return `library ${day} ${hour}${minute}.${second.replace('.', '')} ${reason}.db`;
}

/**
 * Backs a library up at once: what throws has left no backup and no half of one. `VACUUM INTO` copies one moment of the
 * library, with what its log holds, and without free pages.
 */
export function backUpNow(
  database: DatabaseSyncInstance,
  file: string,
  reason: Backup['reason'],
  now = new Date(),
): string {
  const folder = backupFolder(file);
  fs.mkdirSync(folder, { recursive: true });
  const name = nameOf(reason, now);
  const temporary = path.join(folder, `.${name}.tmp`);
  try {
    fs.rmSync(temporary, { force: true });
    database.prepare('vacuum into ?').run(temporary);
    publish(temporary, path.join(folder, name));
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  prune(file);
  return name;
}

/** Backs up before a migration takes a library on from `version`; not for a library in memory. */
export function backupBeforeMigration(database: DatabaseSyncInstance, file: string, version: number): void {
  if (file !== ':memory:' && version > 0) backUpNow(database, file, 'migration');
}

/** Whether no daily backup was made on this day, UTC. */
export function dailyBackupDue(file: string, now = new Date()): boolean {
  const today = now.toISOString().slice(0, 10);
  return !listBackups(file).some(({ reason, at }) => reason === 'daily' && at.startsWith(today));
}

/** Makes the backup of the day in the background, in steps between which the library can be written. */
export async function backUpInSteps(database: DatabaseSyncInstance, file: string, now = new Date()): Promise<string> {
  const folder = backupFolder(file);
  fs.mkdirSync(folder, { recursive: true });
  const name = nameOf('daily', now);
  const temporary = path.join(folder, `.${name}.tmp`);
  try {
    fs.rmSync(temporary, { force: true });
    await backup(database, temporary, { rate: PAGES_A_STEP });
    leaveLog(temporary);
    publish(temporary, path.join(folder, name));
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
  prune(file);
  return name;
}

/** A copy says like the library that it has a log beside it; without one it is a single file, as `vacuum into` makes. */
function leaveLog(file: string): void {
  const copy = new DatabaseSync(file);
  try {
    copy.exec('pragma journal_mode = delete');
  } finally {
    copy.close();
  }
}

/** Deletes the oldest backups beyond those that are kept, and halves that a killed run left. */
function prune(file: string): void {
  const folder = backupFolder(file);
  const backups = listBackups(file);
  for (const reason of ['daily', 'migration', 'restore'] as const) {
    const beyond = backups.filter((found) => found.reason === reason).slice(KEPT[reason]);
    for (const { name } of beyond) fs.rmSync(path.join(folder, name), { force: true });
  }
  for (const name of fs.readdirSync(folder)) {
    if (/^\..*\.tmp/u.test(name)) fs.rmSync(path.join(folder, name), { force: true });
  }
}

/** Deletes all backups of a library. */
export function deleteBackups(file: string): void {
  fs.rmSync(backupFolder(file), { recursive: true, force: true });
}

/** Whether every page, index and reference of a library is sound. */
export function isWhole(database: DatabaseSyncInstance): boolean {
  const { integrity_check: found } = database.prepare('pragma integrity_check(1)').get() as { integrity_check: string };
  return found === 'ok';
}

/** Whether a backup is whole: every page, index and reference of it, and its version. */
export function backupIsSound(file: string): boolean {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const { header, recorded } = bothVersions(database);
      return header > 0 && header === recorded && isWhole(database);
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

/** A source's original as a backup has it, the newest one where it has this hash; null when there is none. */
export function originalInBackups(
  file: string,
  source: SourceId,
  sha256: string,
): { readonly bytes: Uint8Array; readonly backup: Backup } | null {
  for (const found of listBackups(file)) {
    try {
      const database = new DatabaseSync(path.join(backupFolder(file), found.name), { readOnly: true });
      try {
        const row = database.prepare('select original from sources where id = ?').get(source) as
          { readonly original: Uint8Array } | undefined;
        if (row && createHash('sha256').update(row.original).digest('hex') === sha256) {
          return { bytes: row.original, backup: found };
        }
      } finally {
        database.close();
      }
    } catch {
      // A damaged backup has nothing to give; an older one may have.
    }
  }
  return null;
}

/** Copies a file to where it did not exist, on the disk before it has its name. */
export function copyDurably(from: string, to: string): void {
  const temporary = `${to}.tmp`;
  try {
    fs.copyFileSync(from, temporary);
    publish(temporary, to);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

function publish(temporary: string, target: string): void {
  const handle = fs.openSync(temporary, 'r+');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  fs.renameSync(temporary, target);
  syncFolder(path.dirname(target));
}
