-- A paper survey behind the actual of an indicator, as it was counted.
create table survey (
    form_id           bigint       not null references form,
    lineage           varchar(36)  not null,
    asked             varchar(200) not null,
    asked_from        date         not null,
    asked_to          date         not null,
    issued            int          not null,
    returned          int          not null,
    valid             int          not null,
    very_satisfied    int          not null,
    satisfied         int          not null,
    fairly_satisfied  int          not null,
    dissatisfied      int          not null,
    very_dissatisfied int          not null,
    formula           varchar(20)  not null,
    evidence_id       bigint       references evidence,
    account_id        bigint       references account,
    counted_at        timestamp with time zone not null,
    primary key (form_id, lineage)
);
