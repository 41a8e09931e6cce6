-- How far the made-up county was made, part by part, so that what was broken off goes on at the next start.
create table demo_part (
    name    varchar(60) not null primary key,
    made_at timestamp with time zone not null
);
