import { BrowserWindow } from 'electron';
import type { WebContents } from 'electron';
import path from 'node:path';
import type { PrintContent } from '../../core/contract/ipc';
import { fail, succeed, type Result } from '../../core/contract/errors';
import { writeFileAtomically } from '../files/write-atomically';

/** Page sizes in inches, landscape: columns stand beside each other. */
const PAPER = { A4: { width: 297 / 25.4, height: 210 / 25.4 }, Letter: { width: 11, height: 8.5 } } as const;
/** A layout that takes longer than this hangs: 2,000 rows take about 15 s on two slow cores. */
const LAYOUT_MS = 180_000;

interface PrintJob {
  readonly content: PrintContent;
  readonly ready: (pages: number) => void;
}

/** Print windows at work, by the ID of their web contents; entries live as long as the window. */
const printJobs = new Map<number, PrintJob>();

/** What the print window with these web contents shall lay out; null for any other window. */
export function printContentFor(webContents: number): PrintContent | null {
  return printJobs.get(webContents)?.content ?? null;
}

/** Takes a print window's word that its pages stand; false when it is not a print window. */
export function printReady(webContents: number, pages: number): boolean {
  const job = printJobs.get(webContents);
  job?.ready(pages);
  return job !== undefined;
}

/**
 * Lays the comparison out in a hidden window and writes it as a tagged PDF with an outline; an existing file is replaced
 * only when the new one is complete. Returns the path, or `output-failed` with the path.
 */
export async function exportPdf(content: PrintContent, file: string): Promise<Result<string>> {
  const print = await renderPdf(content);
  if (!print.ok) return print;
  return writeFileAtomically(file, print.value);
}

/**
 * Prints the pages of the PDF through the system's dialog. Answers whether they went to a printer, that the reader
 * changed their mind, or that there is no printer.
 */
export async function printPages(content: PrintContent): Promise<Result<'printed' | 'cancelled' | 'no-printer'>> {
  return withPages(content, async (pages) => {
    const printers = await pages.getPrintersAsync();
    if (printers.length === 0) return succeed('no-printer');
    return new Promise((resolve) => {
      pages.print(
        {
          silent: false,
          printBackground: true,
          landscape: true,
          pageSize: content.paper,
          margins: { marginType: 'none' },
        },
        (printed, reason) => {
          // Chromium's word for a dialog that was closed.
          if (printed || /cancel/iu.test(reason)) resolve(succeed(printed ? 'printed' : 'cancelled'));
          else resolve(fail('job-failed', reason));
        },
      );
    });
  });
}

function renderPdf(content: PrintContent): Promise<Result<Uint8Array>> {
  return withPages(content, async (pages) =>
    succeed(
      await pages.printToPDF({
        pageSize: PAPER[content.paper],
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    ),
  );
}

/** Lays a comparison out in a hidden window and lets its pages be used; the window is gone afterwards. */
async function withPages<T>(
  content: PrintContent,
  use: (pages: WebContents) => Promise<Result<T>>,
): Promise<Result<T>> {
  const window = new BrowserWindow({
    show: false,
    // Without a display ("--ozone-platform=headless") Electron crashes when it draws a window frame.
    frame: false,
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  const id = window.webContents.id;
  let timer: NodeJS.Timeout | undefined;
  try {
    const laidOut = new Promise<boolean>((resolve) => {
      printJobs.set(id, {
        content,
        ready: () => {
          resolve(true);
        },
      });
      timer = setTimeout(() => {
        resolve(false);
      }, LAYOUT_MS);
      window.webContents.once('render-process-gone', () => {
        resolve(false);
      });
    });
    const { language } = content;
    await window.loadURL(
      `synoptic://app/print.html${language === undefined || language === 'en' ? '' : `?language=${encodeURIComponent(language)}`}`,
    );
    if (!(await laidOut)) return fail('job-failed', 'print layout');
    return await use(window.webContents);
  } finally {
    clearTimeout(timer);
    printJobs.delete(id);
    window.destroy();
  }
}
