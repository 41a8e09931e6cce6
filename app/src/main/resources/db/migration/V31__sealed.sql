-- How far each chain is covered by seals. A table of its own, so that sealing never waits for those who write.
create table journal_sealed (
    chain  bigint not null primary key,
    number bigint not null
);
create index journal_account on journal (account_login, id);
