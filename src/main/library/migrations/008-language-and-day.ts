/** The sources of a language on some days are found without reading any: few of one, few of the other, many of each. */
export const languageAndDay = `
drop index sources_by_language;
create index sources_by_language on sources (meta ->> 'language', meta ->> 'published');
`;
