/**
 * The first schema. Bundled cases have no row in `cases`: what the reader decided about them is keyed by their ID, which
 * is why `case_references` and `corrections` do not point at `cases`.
 */
export const firstSchema = `
create table cases (
  id text primary key not null,
  title text not null,
  created_at text not null,
  removed_at text
) strict;

create table sources (
  id text primary key not null,
  case_id text not null references cases (id) on delete cascade,
  position integer not null,
  file text not null,
  format text not null,
  sha256 text not null check (length(sha256) = 64),
  meta text not null check (json_valid(meta)),
  text text not null,
  original blob not null,
  unique (case_id, position)
) strict;

create table segments (
  id text primary key not null,
  source_id text not null references sources (id) on delete cascade,
  idx integer not null,
  kind text not null,
  start_offset integer not null,
  end_offset integer not null check (end_offset >= start_offset),
  unique (source_id, idx)
) strict;

create table case_references (
  case_id text primary key not null,
  source_id text not null
) strict;

create table corrections (
  id text primary key not null,
  case_id text not null,
  kind text not null check (kind in ('link', 'unlink', 'confirm')),
  a text not null check (json_valid(a)),
  b text not null check (json_valid(b)),
  at text not null
) strict;
create index corrections_by_case on corrections (case_id);

create table embeddings (
  text_sha256 text not null,
  model text not null,
  vector blob not null,
  primary key (text_sha256, model)
) strict, without rowid;

create table settings (
  name text primary key not null,
  value text not null check (json_valid(value))
) strict;
`;
