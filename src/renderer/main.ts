import { mount } from 'svelte';
import type { Bridge } from '../core/contract/ipc';
import { Bug } from '../core/contract/errors';
import App from './App.svelte';
import { fetchReadingFaces } from './design/fonts';
import { words } from './messages';
import './design/source-hues.css';
import './design/tokens.css';
import './design/base.css';
import './design/controls.css';

declare global {
  interface Window {
    /** The only way to the rest of the app; put there by the preload script. */
    readonly synoptic?: Bridge;
  }
}

const target = document.getElementById('app');
const bridge = window.synoptic;
if (target === null || bridge === undefined) throw new Bug('the window was opened without its bridge');

const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
document.documentElement.dataset.theme = dark ? 'dark' : 'light';
mount(App, { target, props: { bridge, mac: navigator.platform.startsWith('Mac') } });
fetchReadingFaces();
