-- What belonged to a removed draft beside its lines: its written report, tallies, workbooks that came back.
alter table form_removed add column beside varchar not null default '';
