-- The stages of a fiscal year with their days, and days that a region works or rests other than the shipped calendar says.
create table year_stage (
    region_code varchar(12) not null references region,
    budget_year int         not null,
    stage       varchar(30) not null,
    starts_on   date        not null,
    ends_on     date        not null,
    primary key (region_code, budget_year, stage)
);

create table workday (
    region_code varchar(12)  not null references region,
    day_on      date         not null,
    working     boolean      not null,
    note        varchar(200) not null default '',
    primary key (region_code, day_on)
);
