/**
 * The version stands a second time beside the header's number, a row a migration, so that a bit that turns in one of them
 * is noticed and the library is not taken for a newer one.
 */
export const record = `
create table schema_record (version integer primary key) strict;
insert into schema_record (version) values (1), (2), (3), (4), (5), (6);
`;
