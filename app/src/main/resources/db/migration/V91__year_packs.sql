-- The rule pack a year is bound to once one of its forms was approved, and the texts of the packs years are bound to:
-- what was scored once stays scored so, whatever the packs that come with a later Hengji say.
create table pack_edition (
    digest  varchar(64)  not null primary key,
    pack_id varchar(60)  not null,
    texts   varchar      not null,
    kept_at timestamp with time zone not null
);

create table year_pack (
    region_code varchar(12) not null references region,
    budget_year int         not null,
    pack_id     varchar(60) not null,
    digest      varchar(64) not null references pack_edition,
    bound_at    timestamp with time zone not null,
    primary key (region_code, budget_year)
);
