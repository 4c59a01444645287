/** Entry of the app in Electron. No top-level await on `app.whenReady()`: an ES module that waits here is never ready. */
import { app } from 'electron';
import path from 'node:path';
import { runCommandApp } from './command-app';
import { ownArguments } from './command-line/own-arguments';
import { parseCommandLine } from './command-line/parse';
import { runWindowApp } from './window-app';
import { guardContents, silenceChromium } from './window/guards';
import { registerScheme } from './window/protocol';

// As root, in a container, Chromium's sandbox cannot start, and the switch says so; nobody else turns it off.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
silenceChromium();
registerScheme();
guardContents();

const command = parseCommandLine(ownArguments(process.argv, process.defaultApp, app.getAppPath()));
if (command.kind === 'window') runWindowApp(command.files.map((file) => path.resolve(file)));
else runCommandApp(command);
