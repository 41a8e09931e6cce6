-- Which row of last year's target a row was carried over from, so that history follows it after it is renamed.
create table row_descent (
    form_id      bigint      not null references form,
    lineage      varchar(36) not null,
    from_form_id bigint      not null references form,
    from_lineage varchar(36) not null,
    primary key (form_id, lineage)
);
create index row_descent_from on row_descent (from_form_id);
