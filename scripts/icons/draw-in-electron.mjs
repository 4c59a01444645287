// Runs in Electron: draws the SVG named by the environment at the sizes asked for and writes the PNGs beside it.
import { app, BrowserWindow } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs in the page.
 * @param {string} svg data URL
 * @param {number} size
 * @returns {Promise<string>} data URL
 */
async function draw(svg, size) {
  const image = new Image();
  image.src = svg;
  await image.decode();
  const canvas = new OffscreenCanvas(size, size);
  canvas.getContext('2d')?.drawImage(image, 0, 0, size, size);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

async function main() {
  const { ICON_SVG: file = '', ICON_SIZES: sizes = '' } = process.env;
  const svg = `data:image/svg+xml;base64,${readFileSync(file).toString('base64')}`;
  const window = new BrowserWindow({ show: false, frame: false });
  await window.loadURL('about:blank');
  for (const size of sizes.split(',')) {
    const png = await window.webContents.executeJavaScript(`(${draw.toString()})('${svg}', ${size})`);
    writeFileSync(path.join(path.dirname(file), `${size}x${size}.png`), Buffer.from(png, 'base64'));
  }
}

app
  .whenReady()
  .then(main)
  .then(() => app.exit(0))
  .catch((/** @type {unknown} */ error) => {
    console.error(error);
    app.exit(1);
  });
