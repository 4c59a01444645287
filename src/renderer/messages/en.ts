import { app } from './en/app';
import { cases } from './en/cases';
import { commands } from './en/commands';
import { encoders } from './en/encoders';
import { errors } from './en/errors';
import { facts } from './en/facts';
import { find } from './en/find';
import { frame } from './en/frame';
import { importing } from './en/import';
import { inspector } from './en/inspector';
import { lexicon } from './en/lexicon';
import { names } from './en/names';
import { print } from './en/print';
import { reading } from './en/reading';
import { responsibility } from './en/responsibility';
import { search } from './en/search';
import { settings } from './en/settings';
import { synopsis } from './en/synopsis';
import { tables } from './en/tables';
import { wording } from './en/wording';

/** Everything the window says, in English, a file a room. Another language is another object of this shape. */
export const en = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
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

/** The shape every language's catalogue has. */
export type Words = typeof en;
