-- How a region's forms go their way, where not the usual way; what its offices are called.
create table path_setting (
    region_code varchar(12)   not null references region,
    path        varchar(20)   not null,
    steps       varchar(1000) not null,
    done_by     varchar(2000) not null default '{}',
    names       varchar(8000) not null default '{}',
    changed_at  timestamp with time zone not null,
    revision    bigint        not null default 0,
    primary key (region_code, path)
);

create table office_name (
    region_code varchar(12)  not null references region,
    role        varchar(40)  not null,
    zh          varchar(100) not null,
    en          varchar(200) not null,
    primary key (region_code, role)
);
