-- A workbook of people that was shown in a preview and waits for its confirmation; one for each administrator.
create table people_book (
    account_id bigint      not null primary key references account,
    at         timestamp with time zone not null,
    bytes      bytea       not null
);
