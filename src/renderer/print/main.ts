import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/400-italic.css';
import '@fontsource/source-serif-4/600.css';
import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import '@fontsource/noto-naskh-arabic/400.css';
import '@fontsource/noto-naskh-arabic/600.css';
import '@fontsource/noto-serif-hebrew/400.css';
import '@fontsource/noto-serif-hebrew/600.css';
import '../design/source-hues.css';
import './print.css';
import type { Bridge } from '../../core/contract/ipc';
import { layOut } from './lay-out';

/** Lays out what the main process wants printed and tells it when the pages stand. */
async function print(bridge: Bridge): Promise<void> {
  const content = await bridge.call('print.content');
  if (!content.ok) return;
  const pages = await layOut(document, content.value);
  await bridge.call('print.ready', { pages });
}

void print((window as unknown as { readonly synoptic: Bridge }).synoptic);
