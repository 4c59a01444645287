/** Cases can be put away, and a source that was taken out of a case can come back until the run ends. */
export const archiveAndRemoval = `
alter table cases add column archived_at text;
alter table sources add column removed_at text;
`;
