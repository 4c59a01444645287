import type { Words } from './en';
import { app } from './fa/app';
import { cases } from './fa/cases';
import { commands } from './fa/commands';
import { encoders } from './fa/encoders';
import { errors } from './fa/errors';
import { facts } from './fa/facts';
import { find } from './fa/find';
import { frame } from './fa/frame';
import { importing } from './fa/import';
import { inspector } from './fa/inspector';
import { lexicon } from './fa/lexicon';
import { names } from './fa/names';
import { print } from './fa/print';
import { reading } from './fa/reading';
import { responsibility } from './fa/responsibility';
import { search } from './fa/search';
import { settings } from './fa/settings';
import { synopsis } from './fa/synopsis';
import { tables } from './fa/tables';
import { wording } from './fa/wording';

/** Everything the window says, in Persian, from right to left, a file a room as in English. */
export const fa: Words = {
  language: 'fa',
  direction: 'rtl',
  ...app,
  ...cases,
  ...importing,
  ...frame,
  ...synopsis,
  ...reading,
  ...print,
  ...facts,
  ...responsibility,
  ...tables,
  ...wording,
  ...inspector,
  ...find,
  ...search,
  ...commands,
  ...encoders,
  ...errors,
  ...lexicon,
  ...names,
  ...settings,
};
