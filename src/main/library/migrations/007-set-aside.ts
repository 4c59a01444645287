/** A source can be set aside: it stays in its case and is not compared. */
export const setAside = `
alter table sources add column set_aside_at text;
`;
