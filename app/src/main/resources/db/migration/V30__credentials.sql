-- The last time step whose code was used, so that no code opens twice; and the region whose administrators keep the account.
alter table account add column totp_last bigint not null default 0;
alter table account add column region_code varchar(12) references region;
