import type { Source, SourceId, SourceMeta } from '../contract/source';
import { guessLanguage } from './language';
import { readMarkdown } from './markdown';
import { segmentText } from './segment';

/** What a source is made of. */
export interface SourceInput {
  readonly id: SourceId;
  readonly file: string;
  readonly format: 'text' | 'markdown';
  readonly sha256: string;
  readonly text: string;
  readonly meta?: Partial<SourceMeta>;
}

/** The source: its text cut into segments, its metadata as given, found or guessed. */
export function makeSource(input: SourceInput): Source {
  const markdown = input.format === 'markdown' ? readMarkdown(input.text) : null;
  const text = markdown?.text ?? input.text;
  const language = input.meta?.language ?? guessLanguage(text);
  const drafts = markdown?.segments ?? segmentText(text, language);
  const title = drafts.find(({ kind }) => kind === 'title');
  return {
    id: input.id,
    file: input.file,
    format: input.format,
    sha256: input.sha256,
    meta: {
      outlet: null,
      author: null,
      published: null,
      publishedText: null,
      url: null,
      note: null,
      title: title ? text.slice(title.start, title.end) : input.file.replace(/\.[^.]+$/u, ''),
      ...markdown?.meta,
      ...input.meta,
      language,
    },
    text,
    segments: drafts.map((draft, index) => ({ id: `${input.id}/${index}`, index, ...draft })),
  };
}
