import iconv from 'iconv-lite';
import type { SourceMeta } from '../../../core/contract/source';
import type { ImportFile } from '../../../core/contract/jobs';
import type { ReadFile } from '../formats';
import { ImportError } from '../import-error';
import { RtfText } from './rtf-text';
import { rtfTokens } from './rtf-tokens';
import { shapeOfStyle } from './styles';
import type { Style } from './styles';

/** Deepest nesting of groups; programs write a few dozen. */
const DEEPEST = 500;

/** Groups that hold no text of the document. */
const SILENT = new Set(
  (
    'colortbl pict object nonshppict header headerl headerr headerf footer footerl footerr footerf footnote annotation ' +
    'fldinst pn xe tc rxe txe ftnsep ftnsepc aftnsep comment revtim creatim printim buptim private filetbl listtable bkmkstart bkmkend'
  ).split(' '),
);
/** What some words stand for. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00a0',
  _: '\u2011',
};
/** Code pages of the character sets of fonts. */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

type Destination = 'text' | 'silent' | 'fonts' | 'styles' | 'marker' | 'title' | 'author';

/** What holds inside a group. */
interface Group {
  destination: Destination;
  /** How many characters follow a Unicode one for programs that know none. */
  fallback: number;
  font: number | null;
  bold: boolean;
  hidden: boolean;
}

/** Reads a Rich Text document: its paragraphs, with tables and lists as far as the format tells them. */
export function readRtf({ bytes }: ImportFile): ReadFile {
  const text = new RtfText();
  const fonts = new Map<number, number>();
  const styles = new Map<string, Style>();
  const meta: { -readonly [K in keyof SourceMeta]?: SourceMeta[K] } = {};
  const groups: Group[] = [];
  let now: Group = { destination: 'text', fallback: 1, font: null, bold: false, hidden: false };
  let page = 1252;
  let skip = 0;
  let optional = false;
  let pending: number[] = [];
  /** The style or font that is being described. */
  let described = { number: 0, name: '' };

  const say = (said: string): void => {
    if (now.destination === 'text' && !now.hidden) text.say(said, now.bold);
    else if (now.destination === 'styles') described.name += said;
    else if (now.destination === 'title') meta.title = `${meta.title ?? ''}${said}`;
    else if (now.destination === 'author') meta.author = `${meta.author ?? ''}${said}`;
  };
  const flush = (): void => {
    if (pending.length === 0) return;
    const codePage = (now.font === null ? undefined : fonts.get(now.font)) ?? page;
    const name = codePage === 10000 ? 'macintosh' : `cp${String(codePage)}`;
    say(iconv.decode(Buffer.from(pending), iconv.encodingExists(name) ? name : 'cp1252'));
    pending = [];
  };
  const enter = (destination: Destination): void => {
    if (now.destination !== 'silent') now.destination = destination;
  };

  const word = (name: string, value: number | null): void => {
    const sign = SIGNS[name];
    if (sign !== undefined) say(sign);
    else if (SILENT.has(name)) enter('silent');
    else if (name === 'fonttbl') enter('fonts');
    else if (name === 'stylesheet') enter('styles');
    else if (name === 'info') enter('silent');
    else if (name === 'listtext' || name === 'pntext') {
      if (now.destination === 'text') text.list();
      enter('marker');
    } else if (name === 'ansicpg') page = value ?? page;
    else if (name === 'mac') page = 10000;
    else if (name === 'uc') now.fallback = Math.min(8, Math.max(0, value ?? 1));
    else if (name === 'f') {
      if (now.destination === 'fonts') described.number = value ?? 0;
      else now.font = value;
    } else if (name === 'fcharset') fonts.set(described.number, CHARSETS[value ?? 0] ?? page);
    else if (name === 'b') now.bold = value !== 0;
    else if (name === 'v' || name === 'deleted') now.hidden = value !== 0;
    else if (name === 'plain') [now.bold, now.hidden, now.font] = [false, false, null];
    else if (now.destination === 'styles') {
      if (name === 's') described.number = value ?? 0;
    } else if (now.destination === 'text') {
      if (name === 's') text.shape(shapeOfStyle(String(value ?? 0), styles));
      else if (name === 'outlinelevel' && (value ?? 9) < 9) text.shape('heading');
      else text.word(name, value);
    }
  };

  for (const token of rtfTokens(bytes)) {
    if (token.type === 'byte') {
      if (skip > 0) skip -= 1;
      else pending.push(token.value);
      continue;
    }
    flush();
    if (token.type === 'open') {
      if (groups.length > DEEPEST) throw new ImportError('file-too-complex');
      groups.push(now);
      now = { ...now };
      skip = 0;
      if (now.destination === 'styles') described = { number: 0, name: '' };
    } else if (token.type === 'close') {
      if (now.destination === 'styles' && described.name !== '') {
        const name = described.name.replace(/;.*$/su, '').trim();
        styles.set(String(described.number), { name, parent: null, listed: false, outline: false });
        described.name = '';
      }
      now = groups.pop() ?? now;
      skip = 0;
    } else if (token.name === '*') optional = true;
    else if (token.name === 'u') {
      const code = token.value ?? 0x3f;
      say(String.fromCharCode(code < 0 ? code + 0x10000 : code));
      skip = now.fallback;
    } else if (optional && token.name !== 'listtext') enter('silent');
    else if (token.name === 'title' || token.name === 'author') {
      if (groups.length === 3) now.destination = token.name;
    } else word(token.name, token.value);
    if (token.type !== 'word' || token.name !== '*') optional = false;
  }
  flush();
  return { form: 'document', document: { paragraphs: text.finish(), meta: trimmed(meta) } };
}

function trimmed(meta: Partial<SourceMeta>): Partial<SourceMeta> {
  const [title, author] = [meta.title?.trim() ?? '', meta.author?.trim() ?? ''];
  return { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { author }) };
}
