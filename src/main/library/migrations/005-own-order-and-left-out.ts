/** Cases can be put in an order by hand, and segments left out of the comparison whatever they are. */
export const ownOrderAndLeftOut = `
alter table cases add column position integer;
alter table segments add column left_out integer not null default 0 check (left_out in (0, 1));
`;
