-- Answers to writes that programs may repeat, kept for a day. Status 0: under way, or broken off with unknown outcome.
create table api_answer (
    account_id bigint       not null references account,
    repeat_key varchar(100) not null,
    request    varchar(64)  not null,
    status     int          not null default 0,
    media      varchar(100) not null default '',
    location   varchar(500) not null default '',
    body       bytea,
    at         timestamp with time zone not null,
    primary key (account_id, repeat_key)
);
create index api_answer_at on api_answer (at);
