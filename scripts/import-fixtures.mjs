// Writes the documents of tests/fixtures/import/office and .../forms anew, each from the report.md beside them, with the
// programs that people write and save documents with: pandoc, LibreOffice, Chromium (as Electron has it) and, for text in
// Chinese, Japanese and Korean without fonts, ReportLab (a package of Python). Tests read the committed files only.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findElectron } from './setup/find-electron.mjs';
import { runInForeground } from './setup/foreground.mjs';
import { ROOT, say } from './setup/processes.mjs';

const FOLDER = path.join(ROOT, 'tests', 'fixtures', 'import', 'office');
const REPORT = path.join(FOLDER, 'report.md');
const work = await mkdtemp(path.join(os.tmpdir(), 'synoptic-fixtures-'));
const to = (name) => path.join(FOLDER, name);
/** The report with lists, pictures and captions. */
const FORMS = path.join(ROOT, 'tests', 'fixtures', 'import', 'forms');
const form = (name) => path.join(FORMS, name);
const tagged = (value) => `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${value}"}}`;

/** A page of two columns, set narrow and long enough to fill several pages, with words divided at the ends of lines. */
const COLUMNS = `
  body { font: 11pt/1.35 serif; text-align: justify; margin: 0; }
  header p { margin: 0; }
  h1 { font-size: 22pt; text-align: left; }
  h2 { font-size: 14pt; break-after: avoid; }
  p { margin: 0; text-indent: 1.3em; }
  h1 + p, h2 + p, blockquote p { text-indent: 0; }
  main { columns: 2; column-gap: 9mm; hyphens: auto; }
`;

try {
  for (const format of ['docx', 'odt', 'rtf', 'epub', 'html']) {
    execFileSync('pandoc', ['-s', REPORT, '-o', to(`pandoc.${format}`)]);
  }
  const office = (format, from, ...more) =>
    execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', work, from, ...more], {
      stdio: 'ignore',
    });
  for (const format of ['odt', 'rtf', 'pdf']) {
    office(format, to('pandoc.docx'));
    await rename(path.join(work, `pandoc.${format}`), to(`libreoffice.${format}`));
  }
  office('docx', to('libreoffice.odt'));
  await rename(path.join(work, 'libreoffice.docx'), to('libreoffice.docx'));
  office('doc', to('pandoc.docx'));
  await rename(path.join(work, 'pandoc.doc'), to('libreoffice.doc'));
  office(
    'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"secret"}}',
    to('pandoc.docx'),
  );
  await rename(path.join(work, 'pandoc.pdf'), to('locked.pdf'));

  for (const format of ['docx', 'odt', 'rtf', 'epub', 'html']) {
    const more = format === 'html' ? ['--self-contained'] : [];
    execFileSync('pandoc', [
      '-s',
      ...more,
      `--resource-path=${FORMS}`,
      form('report.md'),
      '-o',
      form(`pandoc.${format}`),
    ]);
  }
  for (const { filter, name } of [
    { filter: 'odt', name: 'libreoffice.odt' },
    { filter: 'rtf', name: 'libreoffice.rtf' },
    { filter: tagged(false), name: 'libreoffice.pdf' },
    { filter: tagged(true), name: 'libreoffice-tagged.pdf' },
  ]) {
    office(filter, form('pandoc.docx'));
    await rename(path.join(work, `pandoc.${path.extname(name).slice(1)}`), form(name));
  }
  office('docx', form('libreoffice.odt'));
  await rename(path.join(work, 'libreoffice.docx'), form('libreoffice.docx'));
  execFileSync('python3', [path.join(ROOT, 'scripts', 'import-fixtures', 'without-fonts.py'), FORMS]);

  const columns = path.join(work, 'columns.html');
  const plain = await readFile(to('pandoc.html'), 'utf8');
  await writeFile(
    columns,
    plain
      .replace(/<style>[\s\S]*?<\/style>/u, `<style>${COLUMNS}</style>`)
      .replace('</header>', '</header><main>')
      .replace('</body>', '</main></body>'),
  );
  const foot =
    '<p style="font-size:8pt;margin:0 auto">Lisberg Courier, page <span class="pageNumber"></span> of <span class="totalPages"></span></p>';
  const head = '<p style="font-size:8pt;margin:0 auto">The Lisberg Courier – Special edition</p>';
  const jobs = [
    {
      page: to('pandoc.html'),
      mhtml: to('chromium.mhtml'),
      html: to('chromium.html'),
      pdf: to('chromium.pdf'),
      options: { pageSize: 'A4' },
    },
    {
      page: columns,
      pdf: to('chromium-columns.pdf'),
      // Small pages, so that paragraphs run over columns and pages.
      options: {
        pageSize: { width: 6.2, height: 5.2 },
        margins: { marginType: 'custom', top: 0.8, bottom: 0.8, left: 0.5, right: 0.5 },
        displayHeaderFooter: true,
        headerTemplate: head,
        footerTemplate: foot,
        generateTaggedPDF: false,
      },
    },
    {
      page: form('pandoc.html'),
      mhtml: form('chromium.mhtml'),
      pdf: form('chromium.pdf'),
      options: { pageSize: 'A4' },
    },
    {
      page: form('pandoc.html'),
      pdf: form('chromium-tagged.pdf'),
      options: { pageSize: 'A4', generateTaggedPDF: true },
    },
  ];
  const electron = await findElectron();
  if ('problem' in electron) throw new Error(electron.problem);
  const app = path.join(work, 'app');
  const main = path.relative(app, path.join(ROOT, 'scripts', 'import-fixtures', 'save-in-electron.mjs'));
  execFileSync('mkdir', ['-p', app]);
  await writeFile(path.join(app, 'package.json'), JSON.stringify({ name: 'fixtures', main }));
  const switches = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(process.env.DISPLAY ? [] : ['--ozone-platform=headless']),
    '--disable-gpu',
  ];
  const args = [...switches, '--log-level=3', `--user-data-dir=${path.join(app, 'profile')}`, app];
  const { code } = await runInForeground(electron.exe, args, {
    cwd: ROOT,
    env: { ...process.env, FIXTURE_JOBS: JSON.stringify(jobs) },
  });
  if (code !== 0) throw new Error(`Chromium ended with ${String(code)}`);
  say(`Wrote the documents in ${path.relative(ROOT, FOLDER)} and ${path.relative(ROOT, FORMS)}.`);
} finally {
  await rm(work, { recursive: true, force: true });
}
