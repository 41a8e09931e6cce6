-- What only the unit can say of the kit it hands in for a year: its letter, and what became of last year's problems.
create table kit_letter (
    organisation_id bigint        not null references organisation,
    budget_year     int           not null,
    document_no     varchar(100)  not null default '',
    document_date   date,
    addressee       varchar(200)  not null default '',
    contact         varchar(100)  not null default '',
    phone           varchar(60)   not null default '',
    rectification   varchar(8000) not null default '',
    revision        bigint        not null default 0,
    primary key (organisation_id, budget_year)
);
