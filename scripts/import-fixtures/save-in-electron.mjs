// Saves and prints the pages named in FIXTURE_JOBS (a JSON list of {page, mhtml?, html?, pdf?, options?}) with Chromium.
import { app, BrowserWindow } from 'electron';
import { rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

app.on('window-all-closed', () => {});
app
  .whenReady()
  .then(async () => {
    for (const { page, mhtml, html, pdf, options } of JSON.parse(process.env.FIXTURE_JOBS ?? '[]')) {
      const window = new BrowserWindow({ show: false });
      await window.loadURL(pathToFileURL(page).href);
      if (mhtml) await window.webContents.savePage(mhtml, 'MHTML');
      if (html) {
        await window.webContents.savePage(html, 'HTMLComplete');
        await rm(html.replace(/\.html$/u, '_files'), { recursive: true, force: true });
      }
      if (pdf) await writeFile(pdf, await window.webContents.printToPDF(options));
      window.close();
    }
    app.exit(0);
  })
  .catch((/** @type {unknown} */ error) => {
    console.error(error);
    app.exit(1);
  });
