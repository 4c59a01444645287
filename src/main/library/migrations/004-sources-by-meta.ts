/** What the search is narrowed by, so that not every source's metadata has to be read for it. */
export const sourcesByMeta = `
create index sources_by_outlet on sources (coalesce(meta ->> 'outlet', meta ->> 'title'));
create index sources_by_language on sources (meta ->> 'language');
create index sources_by_published on sources (meta ->> 'published');
`;
