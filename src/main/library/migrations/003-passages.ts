import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { indexForms } from '../search-words';

/**
 * The words of every segment for the search over all cases. The index holds no text of its own: `passages` gives its
 * rows, by a number that no VACUUM changes, to their segments. Words are folded and cut before they get here (see
 * `search-words.ts`), so the tokenizer only splits at spaces and has every kind of character that such words have.
 */
const SCHEMA = `
create table passages (
  id integer primary key,
  segment_id text not null unique references segments (id) on delete cascade
) strict;

create virtual table passage_words using fts5 (
  words,
  content = '',
  contentless_delete = 1,
  prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

create trigger passages_forgotten after delete on passages begin
  delete from passage_words where rowid = old.id;
end;
`;

/** Makes the index and fills it from the segments that are there. */
export function passages(database: DatabaseSyncInstance): void {
  database.exec(SCHEMA);
  const segments = database.prepare(
    'select id, start_offset, end_offset from segments where source_id = ? order by idx',
  );
  const passage = database.prepare('insert into passages (segment_id) values (?)');
  const words = database.prepare('insert into passage_words (rowid, words) values (?, ?)');
  const sources = database.prepare('select id, text from sources order by rowid').all() as {
    readonly id: string;
    readonly text: string;
  }[];
  for (const { id, text } of sources) {
    const rows = segments.all(id) as { readonly id: string; start_offset: number; end_offset: number }[];
    for (const { id: segment, start_offset, end_offset } of rows) {
      const { lastInsertRowid } = passage.run(segment);
      words.run(lastInsertRowid, indexForms(text.slice(start_offset, end_offset)));
    }
  }
}
